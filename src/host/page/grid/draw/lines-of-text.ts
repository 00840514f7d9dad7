import type { CellView } from '../../../protocol/cell-view.ts';
import { type Measure, wrapped } from '../../../workbook/wrapped-text.ts';
import { fitsSurely } from './fonts.ts';
import { CHIP_WIDTH } from './marks.ts';

/** Between the text and the edges of its cell, in pixels. */
export const PADDING = 3;

/** What a cell shows, line by line. A number that is too wide for the cell is not cut off, which would make another one of it. */
export function linesOfCell({ text, kind, style, choice }: CellView, cellWidth: number, measure: Measure): string[] {
  const width = cellWidth - 2 * PADDING;
  if (kind === 'number') {
    return [fitsSurely(text, style, width) || measure(text) <= width + PADDING ? text : '###'];
  }
  const room = choice === 'list' ? width - CHIP_WIDTH : width;
  return style?.wrap !== 'wrap' || fitsSurely(text, style, room) ? text.split('\n') : wrapped(text, room, measure);
}
