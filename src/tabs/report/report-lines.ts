import type { RangeFormat } from '../tables/tab-description.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { linesOf } from './text-lines.ts';

/**
 * The widths of a report's columns in pixels: a sign, a name, and eight more. Two halves of equal width end with a column, so that two
 * charts stand side by side.
 */
export const REPORT_WIDTHS = [34, 184, 84, 84, 84, 94, 94, 94, 94, 94] as const;

/** The room that A4 standing has for rows, in pixels, once the columns fill its width: 1.45 times as high as it is wide within narrow margins. */
export const PAGE_HEIGHT = 1363;

/** How a cell looks. */
export type CellLook = Omit<RangeFormat, 'area'>;

/** A cell of a line, as wide as some columns, and as high as some lines. */
export interface ReportCell {
  readonly value: NewCell;
  readonly columns: number;
  readonly rows: number;
  readonly look: CellLook;
}

/** A row of a report, its cells from the first column on. */
export interface ReportLine {
  readonly cells: readonly ReportCell[];
  /** In pixels. */
  readonly height: number;
}

/** A part of a report under a heading of its own. */
export interface ReportSection {
  readonly heading: string;
  /** What stands in its last columns, beside the heading. */
  readonly beside?: string;
  /** What stands above its list, whatever is left of the list. */
  readonly head: readonly ReportLine[];
  readonly list: readonly ReportLine[];
  /** How many lines of the list get room before other lists get more. */
  readonly perRound: number;
  /** What to say below so many lines of the list; blank where nothing is left out. */
  readonly leftOut: (shown: number) => string;
}

/** A cell of a line. */
export function reportCell(value: NewCell, look: CellLook = {}, columns = 1): ReportCell {
  return { value, look, columns, rows: 1 };
}

/** A line that is as high as the longest of its texts needs. */
export function reportLine(cells: readonly ReportCell[]): ReportLine {
  let column = 0;
  let lines = 1;
  for (const { value, columns } of cells) {
    const width = REPORT_WIDTHS.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    if (typeof value === 'string') lines = Math.max(lines, linesOf(value, width));
    column += columns;
  }
  return { cells, height: USUAL_HEIGHT + (lines - 1) * LINE_HEIGHT };
}

/** A line that says something in one cell over all columns. */
export function sentenceLine(text: string, look: CellLook = {}): ReportLine {
  return reportLine([reportCell(text, look, REPORT_WIDTHS.length)]);
}

/** In pixels. Programs without a font for Japanese texts take one with high lines. */
const USUAL_HEIGHT = 21;
const LINE_HEIGHT = 18;
