import { type CellInput, type Computed, KindedNumber } from '../engine/computed.ts';
import type { Engine } from '../engine/engine.ts';
import { type Area, eachCell } from './area.ts';
import type { CellFormat, CellFormatChange } from './cell-format.ts';
import { CellGrid } from './cell-grid.ts';
import { type CellValue, DateSerial } from './cell-value.ts';
import { CellWriting, type Entry, type RawCell } from './cell-writing.ts';
import { FormatGrid } from './format-grid.ts';
import type { GridRange } from './grid-range.ts';
import { localeOf } from './locale.ts';
import { automaticFormat, displayText, isDatePattern, kindPattern } from './number-format.ts';
import type { RichText } from './rich-text.ts';
import type { Workbook } from './workbook.ts';

/** The cells of a tab: what they hold, what they compute to and how they look. */
export abstract class Cells {
  /** Notes that people wrote. An error's sentence is in its `ErrorValue`. */
  readonly notes = new CellGrid<string>((...at) => this.aboutToChange(...at));
  /** Only for cells whose parts differ; entering anything into the cell drops it. */
  readonly richTexts = new CellGrid<RichText>((...at) => this.aboutToChange(...at));
  /** To be changed through `format` and `setCellFormat`. */
  readonly formats = new FormatGrid((...at) => this.aboutToChange(...at));

  constructor(
    readonly workbook: Workbook,
    private readonly engine: Engine,
    /** The tab's: stable; 0 for the first tab of a new workbook. */
    readonly id: number,
  ) {}

  /** The last row, or column, with content in any cell; 0 for an empty tab. Formats do not count, formulas that give `""` do. */
  get lastRow(): number {
    return this.engine.extent(this.id).row;
  }

  get lastColumn(): number {
    return this.engine.extent(this.id).column;
  }

  /**
   * Writes entries as a script does, the top left one to `row`, `column`; all rows are of equal length. Texts are parsed like typed
   * input: formulas (English names, commas), numbers, currency, percent, dates, booleans; a leading apostrophe makes text and is
   * consumed. `null` empties a cell and keeps its format. A `Date`, or a text that reads as one, gets a date format where none is set.
   */
  enter(row: number, column: number, entries: readonly (readonly Entry[])[]): void {
    const writing = this.writing();
    this.write(row, column, entries, (entry, ...at) => writing.entry(...at, entry));
  }

  /** Writes formulas, letter by letter; one without `=` gains it, `''` empties the cell. A malformed one is kept and shows `#ERROR!`. */
  enterFormulas(row: number, column: number, formulas: readonly (readonly string[])[]): void {
    this.write(row, column, formulas, (text) =>
      text === '' ? null : { formula: text.startsWith('=') ? text : `=${text}` },
    );
  }

  /** Writes cells without parsing or touching formats (but a `DateSerial` gets a date format where none is set). */
  put(row: number, column: number, cells: readonly (readonly RawCell[])[]): void {
    const writing = this.writing();
    this.write(row, column, cells, (cell, ...at) => writing.raw(...at, cell));
  }

  /** Empties cells; formats, notes and validations stay. */
  clear(area: Area): void {
    const cells = Array.from({ length: area.rows }, () => Array<null>(area.columns).fill(null));
    this.write(area.row, area.column, cells, (nothing) => nothing);
  }

  /** Computed values, in rows of the area's exact size. A number is a `DateSerial` where its format shows a date, time or duration. */
  values(area: Area): CellValue[][] {
    return eachCell(area, (row, column) => this.value(row, column));
  }

  value(row: number, column: number): CellValue {
    const computed = this.computed(row, column);
    if (typeof computed !== 'number' && !(computed instanceof KindedNumber)) return computed;
    const pattern = this.pattern(row, column, computed);
    const number = typeof computed === 'number' ? computed : computed.value;
    return pattern !== undefined && isDatePattern(pattern) ? new DateSerial(number) : number;
  }

  /** Formulas as typed; `''` for cells without one, spilled cells too. */
  formulas(area: Area): string[][] {
    return eachCell(area, (row, column) => this.formula(row, column));
  }

  formula(row: number, column: number): string {
    return this.engine.formula({ tabId: this.id, row, column });
  }

  /** Texts as the cells show them in the workbook's locale. */
  displayTexts(area: Area): string[][] {
    return eachCell(area, (row, column) => this.displayText(row, column));
  }

  displayText(row: number, column: number): string {
    const pattern = this.pattern(row, column, this.computed(row, column));
    return displayText(this.value(row, column), pattern, localeOf(this.workbook.locale));
  }

  /** The pattern that the cell is shown by: the one that was set, or what the value shows in automatically. */
  numberFormat(row: number, column: number): string {
    return this.pattern(row, column, this.computed(row, column)) ?? automaticFormat;
  }

  /** True for cells that were never filled or were emptied, formatted or not; false for a formula that gives `""` and for spilled cells. */
  isBlank(area: Area): boolean {
    return eachCell(area, (row, column) => this.engine.isBlank({ tabId: this.id, row, column }))
      .flat()
      .every((blank) => blank);
  }

  /** The cell whose formula spills into this one, itself included; null elsewhere. */
  spillAnchor(row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.engine.spill({ tabId: this.id, row, column })?.anchor ?? null;
  }

  /** The cells that the formula in this cell fills; just the cell itself if it does not spill. */
  spillArea(row: number, column: number): Area {
    const spill = this.engine.spill({ tabId: this.id, row, column });
    const isAnchor = spill?.anchor.row === row && spill.anchor.column === column;
    return isAnchor ? spill.area : { row, column, rows: 1, columns: 1 };
  }

  cellFormat(row: number, column: number): CellFormat {
    return this.formats.at(row, column);
  }

  /** Changes formats of a whole area; properties that `change` does not mention stay. */
  format(area: Area, change: CellFormatChange): void {
    this.formats.change(area, change);
    if ('numberFormat' in change) this.rewriteNumbers(area);
    this.workbook.changed({ ranges: [this.range(area)], tabs: [] });
  }

  /** Replaces the format of a cell; `{}` is an untouched cell's. */
  setCellFormat(row: number, column: number, format: CellFormat): void {
    const area = { row, column, rows: 1, columns: 1 };
    const isNumberFormatKept = this.formats.at(row, column).numberFormat === format.numberFormat;
    this.formats.put(row, column, Object.freeze({ ...format }));
    if (!isNumberFormatKept) this.rewriteNumbers(area);
    this.workbook.changed({ ranges: [this.range(area)], tabs: [] });
  }

  /** Cells that have a format, row by row. */
  cellFormats(): Iterable<readonly [row: number, column: number, format: CellFormat]> {
    return this.formats.entries();
  }

  /** What a cell holds of its own, not what is spilled into it. */
  content(row: number, column: number): CellInput['content'] {
    return this.engine.contents.at({ tabId: this.id, row, column });
  }

  /** The cells of an area with a content, a format or a note; one with several may come several times. */
  *usedCells(area: Area): Generator<readonly [row: number, column: number]> {
    yield* this.engine.contents.cells(this.range(area));
    for (const grid of [this.formats, this.notes, this.richTexts]) yield* grid.within(area);
  }

  /** Writes what `content` gave of other cells. */
  putContents(row: number, column: number, contents: readonly (readonly CellInput['content'][])[]): void {
    this.write(row, column, contents, (content) => content);
  }

  /** As a person types it. */
  protected enterTyped(row: number, column: number, text: string): void {
    const writing = this.writing();
    this.write(row, column, [[text]], (entry, ...at) => writing.typed(...at, entry));
  }

  private aboutToChange(row: number, column: number): void {
    this.workbook.recorder?.cell({ tabId: this.id, row, column });
  }

  private computed(row: number, column: number): Computed {
    return this.engine.value({ tabId: this.id, row, column });
  }

  /** Undefined for the plain look of plain numbers. */
  private pattern(row: number, column: number, computed: Computed): string | undefined {
    const own = this.formats.at(row, column).numberFormat;
    return (
      own ?? (computed instanceof KindedNumber ? kindPattern(computed, localeOf(this.workbook.locale)) : undefined)
    );
  }

  private writing(): CellWriting {
    const { workbook } = this;
    return new CellWriting(this.formats, localeOf(workbook.locale), workbook.currentYear(), (instant) =>
      workbook.serial(instant),
    );
  }

  private write<Cell>(
    row: number,
    column: number,
    cells: readonly (readonly Cell[])[],
    content: (cell: Cell, row: number, column: number) => CellInput['content'],
  ): void {
    const inputs = cells.flatMap((line, down) =>
      line.map((cell, right) => ({
        row: row + down,
        column: column + right,
        content: content(cell, row + down, column + right),
      })),
    );
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.richTexts.fill(area, undefined);
    this.engine.write(this.range(area), inputs);
    this.workbook.changed({ ranges: [this.range(area)], tabs: [] });
  }

  /** Numbers that stand in cells take the kind of their new format along. */
  private rewriteNumbers(area: Area): void {
    const writing = this.writing();
    const inputs: CellInput[] = [];
    for (const [row, column] of places(area)) {
      const content = this.content(row, column);
      const number = content instanceof KindedNumber ? content.value : content;
      if (typeof number === 'number') inputs.push({ row, column, content: writing.number(row, column, number) });
    }
    this.engine.write(this.range(area), inputs);
  }

  private range({ row, column, rows, columns }: Area): GridRange {
    return { tabId: this.id, row, column, rows, columns };
  }
}

function* places(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield [row, column];
  }
}
