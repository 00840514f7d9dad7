import type { Area } from './area.ts';
import type { Banding } from './banding.ts';
import type { CellFormat, CellFormatChange } from './cell-format.ts';
import { CellGrid } from './cell-grid.ts';
import type { CellValue } from './cell-value.ts';
import type { Chart } from './chart.ts';
import type { Color } from './color.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { DataValidation } from './data-validation.ts';
import type { Filter } from './filter.ts';
import type { Protection } from './protection.ts';
import type { RichText } from './rich-text.ts';
import { Tracks } from './tracks.ts';
import type { Workbook } from './workbook.ts';

/** What `enter` takes: texts are read as if they were typed, a `Date` is an instant. */
export type Entry = null | undefined | number | string | boolean | Date;

/** A cell as it stands in a file: nothing is read into a text. `formula` starts with `=`. */
export type RawCell = CellValue | { readonly formula: string };

/**
 * One tab of a workbook: a grid of cells and what is kept beside them. Rows and columns count from 1.
 * Whoever calls sees to it that areas lie within the grid; only `type` and spilling results make the grid grow.
 */
export class Tab {
  /** Rows and columns of the grid, filled or not. */
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  color: Color | null = null;
  gridlinesHidden = false;
  readonly rowTracks = new Tracks(21);
  readonly columnTracks = new Tracks(100);
  /** Notes that people wrote. An error's sentence is in its `ErrorValue`. */
  readonly notes = new CellGrid<string>();
  /** Only for cells whose parts differ; entering anything into the cell drops it. */
  readonly richTexts = new CellGrid<RichText>();
  merges: Area[] = [];
  /** A cell stands on one of them at most. */
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  protections: Protection[] = [];
  bandings: Banding[] = [];
  filter: Filter | null = null;

  constructor(
    readonly workbook: Workbook,
    /** Stable; 0 for the first tab of a new workbook. */
    readonly id: number,
    private label: string,
  ) {}

  /** To rename use `workbook.renameTab`, which formulas follow. */
  get name(): string {
    return this.label;
  }

  /** Place among the tabs, from 0. */
  get index(): number {
    throw new Error('not written yet');
  }

  /** The last row, or column, with content in any cell; 0 for an empty tab. Formats do not count, formulas that give `""` do. */
  get lastRow(): number {
    throw new Error('not written yet');
  }

  get lastColumn(): number {
    throw new Error('not written yet');
  }

  /**
   * Writes entries as a script does, the top left one to `row`, `column`; all rows are of equal length. Texts are parsed like typed
   * input with dots as decimal points: formulas, numbers, currency, percent, dates, booleans; a leading apostrophe makes text and is
   * consumed. `null` empties a cell and keeps its format. A `Date`, or a text that reads as one, gets a date format where none is set.
   */
  enter(_row: number, _column: number, _entries: readonly (readonly Entry[])[]): void {
    throw new Error('not written yet');
  }

  /** Writes one text as a person types it: in the workbook's locale, `;` between a formula's arguments where commas are decimal. Grows the grid if need be. */
  type(_row: number, _column: number, _text: string): void {
    throw new Error('not written yet');
  }

  /** Writes formulas, letter by letter; they start with `=`. A malformed one is kept and shows `#ERROR!`. */
  enterFormulas(_row: number, _column: number, _formulas: readonly (readonly string[])[]): void {
    throw new Error('not written yet');
  }

  /** Writes cells without parsing or touching formats (but a `DateSerial` gets a date format where none is set). */
  put(_row: number, _column: number, _cells: readonly (readonly RawCell[])[]): void {
    throw new Error('not written yet');
  }

  /** Empties cells; formats, notes and validations stay. */
  clear(_area: Area): void {
    throw new Error('not written yet');
  }

  /** Computed values, in rows of the area's exact size. A number is a `DateSerial` where its format shows a date, time or duration. */
  values(_area: Area): CellValue[][] {
    throw new Error('not written yet');
  }

  value(_row: number, _column: number): CellValue {
    throw new Error('not written yet');
  }

  /** Formulas as typed; `''` for cells without one, spilled cells too. */
  formulas(_area: Area): string[][] {
    throw new Error('not written yet');
  }

  formula(_row: number, _column: number): string {
    throw new Error('not written yet');
  }

  /** Texts as the cells show them in the workbook's locale. */
  displayTexts(_area: Area): string[][] {
    throw new Error('not written yet');
  }

  displayText(_row: number, _column: number): string {
    throw new Error('not written yet');
  }

  /** The pattern that the cell is shown by: the one that was set, or what the value shows in automatically. */
  numberFormat(_row: number, _column: number): string {
    throw new Error('not written yet');
  }

  /** True for cells that were never filled or were emptied, formatted or not; false for a formula that gives `""` and for spilled cells. */
  isBlank(_area: Area): boolean {
    throw new Error('not written yet');
  }

  /** The cell whose formula spills into this one, itself included; null elsewhere. */
  spillAnchor(_row: number, _column: number): { readonly row: number; readonly column: number } | null {
    throw new Error('not written yet');
  }

  /** The cells that the formula in this cell fills; just the cell itself if it does not spill. */
  spillArea(_row: number, _column: number): Area {
    throw new Error('not written yet');
  }

  cellFormat(_row: number, _column: number): CellFormat {
    throw new Error('not written yet');
  }

  /** Changes formats of a whole area; properties that `change` does not mention stay. */
  format(_area: Area, _change: CellFormatChange): void {
    throw new Error('not written yet');
  }

  /** Replaces the format of a cell; `{}` is an untouched cell's. */
  setCellFormat(_row: number, _column: number, _format: CellFormat): void {
    throw new Error('not written yet');
  }

  /** Cells that have a format, row by row. */
  cellFormats(): Iterable<readonly [row: number, column: number, format: CellFormat]> {
    throw new Error('not written yet');
  }

  /** Inserts rows so that the first new one has number `row` (rows + 1 appends). They take formats and validations after the row on the given side. */
  insertRows(_row: number, _count: number, _like: 'before' | 'after' = 'before'): void {
    throw new Error('not written yet');
  }

  insertColumns(_column: number, _count: number, _like: 'before' | 'after' = 'before'): void {
    throw new Error('not written yet');
  }

  deleteRows(_row: number, _count: number): void {
    throw new Error('not written yet');
  }

  deleteColumns(_column: number, _count: number): void {
    throw new Error('not written yet');
  }

  /** Moves rows so that they stand before what was row `before`; references follow. */
  moveRows(_row: number, _count: number, _before: number): void {
    throw new Error('not written yet');
  }

  moveColumns(_column: number, _count: number, _before: number): void {
    throw new Error('not written yet');
  }

  /**
   * Puts the rows of an area in another order: place i gets what was in the area's row `order[i]` (from 0). Contents, formats and notes
   * move; relative references of moved formulas shift, references to the area do not. It is how sorting moves cells.
   */
  reorderRows(_area: Area, _order: readonly number[]): void {
    throw new Error('not written yet');
  }
}
