import type { Tab } from '../../workbook/tab.ts';
import { drawingParts, type Parts } from './drawing-parts.ts';
import { unitsPerPixel, withinCell } from './image-anchor.ts';
import type { FileImage } from './package.ts';

const fileTypes = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif' } as const;

/** The images of a tab as a file has them; the library takes no pixels beside the corner of a cell. */
export function imagesForFile(tab: Tab): FileImage[] {
  return tab.images.flatMap(({ position, width, height, title, description, file: name }) => {
    const file = tab.workbook.imageFiles.get(name);
    const { row, column } = withinCell(position, tab);
    return file
      ? [
          {
            data: file.bytes,
            type: fileTypes[file.contentType],
            anchor: { from: { row: row - 1, col: column - 1 } },
            width,
            height,
            ...(title && { title }),
            ...(description && { altText: description }),
          },
        ]
      : [];
  });
}

/**
 * Puts the images of a file that the library wrote to the pixel where they belong, in a size that the widths of columns leave alone. The
 * images of a tab are the first in its drawing.
 *
 * @returns The parts that are others now.
 */
export function placeImages(parts: Parts, tabs: readonly Tab[]): Map<string, Uint8Array> {
  const placed = new Map<string, Uint8Array>();
  drawingParts(parts).forEach((drawing, index) => {
    const tab = tabs[index];
    if (!drawing || !tab || tab.images.length === 0) return;
    const images = tab.images.values();
    const xml = drawing.xml.replace(
      /<xdr:twoCellAnchor>.*?<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs,
      (anchor, picture: string) => {
        const image = images.next().value;
        if (!image) return anchor;
        const { row, column, offsetX, offsetY } = withinCell(image.position, tab);
        const from =
          `<xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * unitsPerPixel}</xdr:colOff>` +
          `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * unitsPerPixel}</xdr:rowOff>`;
        const size = `cx="${image.width * unitsPerPixel}" cy="${image.height * unitsPerPixel}"`;
        return `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext ${size}/>${picture}</xdr:oneCellAnchor>`;
      },
    );
    placed.set(drawing.path, Buffer.from(xml, 'utf8'));
  });
  return placed;
}
