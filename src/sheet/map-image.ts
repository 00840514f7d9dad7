import { sheetOf } from './sheets.ts';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;

/** A picture, how large it is to be shown, and what it says to those who do not see it. */
export interface MapImage {
  /** A PNG file in base 64. */
  readonly png: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** By this title of its alternative text the picture is known. */
const TITLE = 'SmallStart ABM map';

/** Pixels from the corner of its cell: it touches no border, and hardly any other picture stands exactly there. */
const OFFSET = 7;

/**
 * Puts the picture of a map beside a cell, in place of the former one. One that people moved stays where they put it, as wide as they
 * made it.
 */
export function putMapImage(
  tabId: number,
  place: { readonly row: number; readonly column: number },
  { png, width, height, description }: MapImage,
): void {
  const sheet = sheetOf(tabId);
  const blob = Utilities.newBlob(Utilities.base64Decode(png), 'image/png', 'relationship-map.png');
  const images = sheet.getImages();
  const isThere = (image: Image) => isAt(image, place);
  // A run that stopped right after it put the picture there left it without a title.
  const former =
    images.find((image) => image.getAltTextTitle() === TITLE) ??
    images.find((image) => image.getAltTextTitle() === '' && isThere(image));
  const shown = former === undefined || isThere(former) ? width : former.getWidth();
  const image = former?.replace(blob) ?? sheet.insertImage(blob, place.column, place.row, OFFSET, OFFSET);
  image
    .setAltTextTitle(TITLE)
    .setAltTextDescription(description)
    .setWidth(shown)
    .setHeight(Math.max(1, Math.round((shown * height) / width)));
}

function isAt(image: Image, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const anchor = image.getAnchorCell();
  return (
    anchor.getRow() === row &&
    anchor.getColumn() === column &&
    image.getAnchorCellXOffset() === OFFSET &&
    image.getAnchorCellYOffset() === OFFSET
  );
}
