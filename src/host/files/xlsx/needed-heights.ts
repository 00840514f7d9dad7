import stringWidth from 'string-width';
import type { CellFormat } from '../../workbook/cell-format.ts';
import type { Tab } from '../../workbook/tab.ts';
import { wrapped } from '../../workbook/wrapped-text.ts';
import { type Parts, partText } from './drawing-parts.ts';
import { rowHeightForFile } from './sizes.ts';

const PIXELS_PER_POINT = 4 / 3;
const USUAL_POINTS = 10;
/** Of the size of the letters. Programs that lack a font for Japanese texts take one with high lines. */
const LINE_HEIGHT = { narrow: 1.2, wide: 1.45 };
/** What bold letters take more; Japanese ones do not. */
const BOLD = 1.12;
/** Between a text and the edges of its cell on both sides, in pixels, as programs differ in it. */
const PADDING = 6;
const MARGIN = 3;

/**
 * How high the rows have to be that nobody gave a height and that the usual one is too low for, in pixels by their numbers: an estimate,
 * since nothing is drawn here. Some programs show a row of a file as high as the file says, or else on one line.
 */
export function neededHeights(tab: Tab): Map<number, number> {
  const { rowTracks, columnTracks, merges } = tab;
  const heights = new Map<number, number>();
  for (const [row, column, format] of tab.cellFormats()) {
    const isHigh = format.wrap === 'wrap' || (format.fontSize ?? 0) > USUAL_POINTS;
    if (!isHigh || rowTracks.size(row) !== rowTracks.defaultSize || columnTracks.isHidden(column)) continue;
    const text = tab.displayText(row, column);
    if (text === '' || merges.some((merge) => row >= merge.row && row < merge.row + merge.rows)) continue;
    const height = heightOf(text, format, columnTracks.size(column));
    if (height > (heights.get(row) ?? rowTracks.defaultSize)) heights.set(row, height);
  }
  return heights;
}

function heightOf(text: string, { fontSize = USUAL_POINTS, bold, wrap }: CellFormat, width: number): number {
  const letter = fontSize * PIXELS_PER_POINT;
  const measure = (part: string) => {
    const wide = stringWidth(part) - part.length;
    return (wide + ((part.length - wide) / 2) * (bold ? BOLD : 1)) * letter;
  };
  const lines = wrap === 'wrap' ? wrapped(text, width - PADDING, measure).length : 1;
  if (lines === 1 && fontSize <= USUAL_POINTS) return 0;
  const isWide = stringWidth(text) > text.length;
  return Math.ceil(lines * letter * (isWide ? LINE_HEIGHT.wide : LINE_HEIGHT.narrow)) + MARGIN;
}

/** The usual height of a row here; the library writes that of an Excel file, which is a little lower. */
const USUAL_HEIGHT = [' defaultRowHeight="15"', ` defaultRowHeight="${rowHeightForFile(21)}"`] as const;

/**
 * The parts of the sheets, in which rows have these heights, one map for each sheet, and the others the usual one. A program that measures
 * texts itself makes others of them: nobody chose them.
 */
export function fittedSheets(parts: Parts, heights: readonly ReadonlyMap<number, number>[]): Map<string, Uint8Array> {
  return new Map(
    heights.map((needed, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const xml = partText(parts, path)
        .replace(...USUAL_HEIGHT)
        .replace(/<row r="(\d+)"/g, (tag, row: string) => {
          const height = needed.get(Number(row));
          return height === undefined ? tag : `${tag} ht="${rowHeightForFile(height)}"`;
        });
      return [path, Buffer.from(xml, 'utf8')] as const;
    }),
  );
}
