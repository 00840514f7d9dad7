import { isBlank, isBlankRow, isDate, readDay } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import type { NewCell } from '../tables/written-cell.ts';

/** Rows that are to be inserted behind one. */
export interface InsertedRows {
  readonly after: number;
  readonly count: number;
}

/** A cell that is followed where insertions push it. */
export interface Pin {
  row: number;
  readonly column: number;
}

interface WrittenCell extends Pin {
  readonly cell: NewCell;
}

/**
 * A tab as it is going to be: rows are inserted and cells are written here first, and told afterwards. Rows and columns are counted from 1,
 * as they are after all insertions so far.
 */
export class TabDraft {
  /** In the order in which they are to be carried out, before anything is written. */
  readonly insertedRows: InsertedRows[] = [];
  private readonly cells: Cell[][];
  private readonly formulas: string[][];
  private readonly written: WrittenCell[] = [];
  private readonly pins: Pin[] = [];
  private readonly wasEmpty: boolean;

  constructor(
    { cells, formulas }: TabCells,
    private readonly dayOf: DayOf,
  ) {
    this.cells = cells.map((line) => [...line]);
    this.formulas = formulas.map((line) => [...line]);
    this.wasEmpty = this.lastRow === 0;
  }

  get rows(): number {
    return this.cells.length;
  }

  cell(row: number, column: number): Cell {
    return this.cells[row - 1]?.[column - 1] ?? '';
  }

  /** Blank where a cell has none of its own. */
  formula(row: number, column: number): string {
    return this.formulas[row - 1]?.[column - 1] ?? '';
  }

  /** Whether nothing stands in a cell, not even a formula that shows nothing. */
  isFree(row: number, column: number): boolean {
    return isBlank(this.cell(row, column)) && this.formula(row, column) === '';
  }

  isFreeRow(row: number): boolean {
    return isBlankRow(this.cells[row - 1] ?? []) && isBlankRow(this.formulas[row - 1] ?? []);
  }

  /** Number of the last row that is in use; 0 of an empty tab. */
  get lastRow(): number {
    let row = this.rows;
    while (row > 0 && this.isFreeRow(row)) row -= 1;
    return row;
  }

  /** The first cell, row by row, of which something holds. */
  find(holds: (cell: Cell, formula: string) => boolean): { row: number; column: number } | null {
    for (const [row, line] of this.cells.entries()) {
      const column = line.findIndex((cell, position) => holds(cell, this.formulas[row]?.[position] ?? ''));
      if (column >= 0) return { row: row + 1, column: column + 1 };
    }
    return null;
  }

  /** The columns of a row with a formula of which something holds. */
  columnsWith(row: number, holds: (formula: string) => boolean): number[] {
    return (this.formulas[row - 1] ?? []).flatMap((formula, position) =>
      formula !== '' && holds(formula) ? [position + 1] : [],
    );
  }

  pin(row: number, column: number): Pin {
    const pin = { row, column };
    this.pins.push(pin);
    return pin;
  }

  insertRows(after: number, count: number): void {
    if (count <= 0) return;
    this.insertedRows.push({ after, count });
    const blank = () => Array.from({ length: count }, (): [] => []);
    this.cells.splice(after, 0, ...blank());
    this.formulas.splice(after, 0, ...blank());
    for (const place of [...this.written, ...this.pins]) if (place.row > after) place.row += count;
  }

  /** Writes a cell, unless it holds just that. */
  put(row: number, column: number, cell: NewCell): void {
    const formula = typeof cell === 'object' && 'formula' in cell ? cell.formula : '';
    if (formula === '' ? this.holds(row, column, cell) : this.reads(row, column, formula)) return;
    while (this.cells.length < row) {
      this.cells.push([]);
      this.formulas.push([]);
    }
    // What a formula shows is not known, but it is not blank to what looks for room.
    setAt(this.cells[row - 1] ?? [], column, typeof cell === 'object' ? ' ' : cell, '');
    setAt(this.formulas[row - 1] ?? [], column, formula, '');
    this.written.push({ row, column, cell });
  }

  /** Whether a cell is known to have this formula: inserted rows change the ranges in formulas, wherever these stand. */
  private reads(row: number, column: number, formula: string): boolean {
    return this.insertedRows.length === 0 && withoutQuotes(this.formula(row, column)) === withoutQuotes(formula);
  }

  /** Whether a cell holds just that, typed and not computed. */
  private holds(row: number, column: number, cell: NewCell): boolean {
    if (this.formula(row, column) !== '') return false;
    const there = this.cell(row, column);
    if (typeof cell !== 'object') return there === cell;
    return 'day' in cell && isDate(there) && readDay(there, this.dayOf) === cell.day;
  }

  /** What was written, in that order; on an empty tab in one piece, so that it is there as a whole or not at all. */
  blocks(): CellBlock[] {
    return this.wasEmpty
      ? this.asOnePiece()
      : this.written.map(({ cell, ...place }) => ({ ...place, cells: [[cell]] }));
  }

  private asOnePiece(): CellBlock[] {
    const rows = Math.max(0, ...this.written.map(({ row }) => row));
    const columns = Math.max(0, ...this.written.map(({ column }) => column));
    const cells = Array.from({ length: rows }, () => Array<NewCell>(columns).fill(''));
    for (const { row, column, cell } of this.written) setAt(cells[row - 1] ?? [], column, cell, '');
    return [{ row: 1, column: 1, cells }];
  }
}

/** A formula without the quotes around names of tabs, which spreadsheets leave out where they can. */
function withoutQuotes(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, '$1!');
}

function setAt<Item>(line: Item[], column: number, item: Item, blank: Item): void {
  while (line.length < column) line.push(blank);
  line[column - 1] = item;
}
