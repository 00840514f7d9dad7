import { fold, isBlank, quotable, quotableText, readNumber, readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import type { Issue } from '../../model/issue.ts';
import type { TypedRow } from './typed-table.ts';

/** The cells of one row of a table that people type, and the mistakes found in them. */
export class TypedCells<Column extends NonNullable<Issue['column']>> {
  readonly issues: Issue[] = [];

  constructor(
    private readonly typed: TypedRow<Column>,
    private readonly place: Issue['place'],
    private readonly dayOf: DayOf,
  ) {}

  /** Number of the row in the range. */
  get row(): number {
    return this.typed.number;
  }

  cell(column: Column): Cell {
    return this.typed.cell(column);
  }

  /** The cell as text; blank where it has none. An error cell reads as its text, so that a message can name it. */
  text(column: Column): string {
    const cell = this.cell(column);
    return isBlank(cell) ? '' : (readText(cell) ?? this.found(column));
  }

  /** The cell as a message quotes it. */
  found(column: Column): string {
    return quotable(this.cell(column), this.dayOf);
  }

  /** A name, blank for a blank cell; `null` for what cannot be one, which is reported. */
  name(column: Column): string | null {
    const cell = this.cell(column);
    if (isBlank(cell)) return '';
    const name = readText(cell);
    if (name === undefined) this.report(column, { code: 'not a name', found: this.found(column) });
    return name ?? null;
  }

  /**
   * A name that must be there, and no row further up may have; what is wrong with it is reported.
   *
   * @param names - the rows of the names further up, to which it is added.
   */
  newName(column: Column, names: Map<string, number>): string {
    const name = this.name(column);
    const earlierRow = names.get(fold(name ?? ''));
    if (name === '') this.report(column, { code: 'blank' });
    else if (earlierRow !== undefined)
      this.report(column, { code: 'repeated', found: quotableText(name ?? ''), earlierRow });
    else if (name !== null) names.set(fold(name), this.row);
    return name ?? '';
  }

  /** A number, or `null` for a blank cell and for a mistake, which is reported. */
  number(column: Column, issue: Partial<Issue> = {}): number | null {
    const cell = this.cell(column);
    if (isBlank(cell)) return null;
    const number = readNumber(cell);
    if (number === undefined) this.report(column, { code: 'not a number', found: this.found(column), ...issue });
    return number ?? null;
  }

  /** A number that must be there and reach its least value; `null` where that is reported as a mistake. */
  neededNumber(column: Column, { least = -Infinity } = {}): number | null {
    if (isBlank(this.cell(column))) {
      this.report(column, { code: 'blank' });
      return null;
    }
    const number = this.number(column);
    if (number === null || number >= least) return number;
    this.report(column, { code: 'out of bounds', found: this.found(column), least });
    return null;
  }

  report(column: Column, issue: Pick<Issue, 'code'> & Partial<Issue>): void {
    this.issues.push({ place: this.place, row: this.row, column, ...issue });
  }
}
