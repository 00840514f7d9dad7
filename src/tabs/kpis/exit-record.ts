import { isBlank, quotable, readDay, readNumber, readText } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { Cell, Row, Table } from '../../model/cell.ts';
import type {
  ExitAgreement,
  ExitDecision,
  ExitDecisionWord,
  ExitRecordColumn,
  ExitRecordEntry,
} from '../../model/exit-record.ts';
import { KPI_TERMS, type Kpi } from '../../model/kpi.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { meanings } from '../tables/meaning.ts';
import { columnPositions, readTypedTable, type TypedRow } from '../tables/typed-table.ts';
import { readKpiCells } from './kpi-table.ts';

/** The record of exit lines as it was read. */
export interface ExitRecord {
  readonly agreements: readonly ExitAgreement[];
  readonly decisions: readonly ExitDecision[];
  /** Cells that somebody changed so that their rows cannot be read: these are in neither list. */
  readonly issues: readonly ExitRecordIssue[];
}

interface ExitRecordIssue {
  readonly row: number;
  readonly column: ExitRecordColumn;
  readonly found: string;
}

const columnOf = meanings((language) => exitRecordWords[language].columns);
const entryOf = meanings<ExitRecordEntry>((language) => exitRecordWords[language].entries);
const decisionOf = meanings<ExitDecisionWord>((language) => exitRecordWords[language].decisions);
const firedOf = meanings((language) => exitRecordWords[language].fired);

/** Where the columns of the record stand, counted from 0. */
export function recordPositions(headers: Row): ReadonlyMap<ExitRecordColumn, number> {
  return columnPositions(headers, columnOf);
}

/**
 * Reads the record of exit lines, in either language.
 *
 * @param table - its first row holds the headers, in any order.
 */
export function readExitRecord(table: Table, dayOf: DayOf): ExitRecord {
  const agreements: ExitAgreement[] = [];
  const decisions: ExitDecision[] = [];
  const issues: ExitRecordIssue[] = [];
  for (const row of readTypedTable(table, columnOf).rows) {
    const cells = new RecordCells(row, dayOf);
    const entry = cells.meant('entry', entryOf);
    if (entry === 'agreement') {
      const agreement = readAgreement(cells, dayOf);
      if (agreement !== null) agreements.push(agreement);
    } else if (entry === 'decision') {
      const decision = readDecision(cells);
      if (decision !== null) decisions.push(decision);
    }
    issues.push(...cells.issues);
  }
  return { agreements, decisions, issues };
}

/** The cells of a row of the record. What is needed and cannot be read is `null`, and reported. */
class RecordCells {
  readonly issues: ExitRecordIssue[] = [];

  constructor(
    private readonly typed: TypedRow<ExitRecordColumn>,
    private readonly dayOf: DayOf,
  ) {}

  get row(): number {
    return this.typed.number;
  }

  cell(column: ExitRecordColumn): Cell {
    return this.typed.cell(column);
  }

  text(column: ExitRecordColumn): string {
    return readText(this.cell(column)) ?? '';
  }

  /** Of figures that there may not be. */
  number(column: ExitRecordColumn): number | null {
    return readNumber(this.cell(column)) ?? null;
  }

  day(column: ExitRecordColumn): Day | null {
    return this.needed(column, readDay(this.cell(column), this.dayOf));
  }

  meant<Key extends string>(column: ExitRecordColumn, meaningOf: ReturnType<typeof meanings<Key>>): Key | null {
    return this.needed(column, meaningOf(this.text(column))?.key);
  }

  needed<Value>(column: ExitRecordColumn, value: Value | undefined): Value | null {
    if (value === undefined) this.report(column);
    return value ?? null;
  }

  report(column: ExitRecordColumn, found = quotable(this.cell(column), this.dayOf)): void {
    this.issues.push({ row: this.row, column, found });
  }
}

function readAgreement(cells: RecordCells, dayOf: DayOf): ExitAgreement | null {
  const agreedOn = cells.day('recordedOn');
  const version = cells.needed('version', readVersion(cells));
  const kpi = readTerms(cells, dayOf);
  if (agreedOn === null || version === null || kpi === null) return null;
  return {
    row: cells.row,
    agreedOn,
    version,
    kpi,
    people: cells.text('people'),
    decides: cells.text('decides'),
    stopsSuccess: cells.number('stopsSuccess'),
    catchesFailure: cells.number('catchesFailure'),
    text: cells.text('text'),
  };
}

/** A column of the KPI table that the record has, too. */
function sharedColumn(column: unknown) {
  return (['kpi', ...KPI_TERMS] as const).find((shared) => shared === column);
}

/** A KPI reads in the record as it does in its table. */
function readTerms(cells: RecordCells, dayOf: DayOf): Kpi | null {
  const { kpi, issues } = readKpiCells((column) => {
    const shared = sharedColumn(column);
    return shared === undefined ? '' : cells.cell(shared);
  }, dayOf);
  for (const { column, found } of issues) cells.report(sharedColumn(column) ?? 'kpi', found);
  return kpi;
}

function readDecision(cells: RecordCells): ExitDecision | null {
  const decidedOn = cells.day('recordedOn');
  const kpi = cells.needed('kpi', cells.text('kpi') || undefined);
  const exitDate = cells.day('exitDate');
  const decision = cells.meant('decision', decisionOf);
  if (decidedOn === null || kpi === null || exitDate === null || decision === null) return null;
  return {
    row: cells.row,
    decidedOn,
    kpi,
    version: isBlank(cells.cell('version')) ? null : (readVersion(cells) ?? null),
    exitDate,
    decision,
    reason: cells.text('reason'),
    people: cells.text('people'),
    actual: cells.number('actual'),
    expected: cells.number('expected'),
    chance: cells.number('chance'),
    exitLine: cells.number('exitLine'),
    fired: isBlank(cells.cell('fired')) ? null : firedOf(cells.text('fired'))?.key === 'yes',
    text: cells.text('text'),
  };
}

function readVersion(cells: RecordCells): number | undefined {
  const version = readNumber(cells.cell('version'));
  return version !== undefined && Number.isInteger(version) && version >= 1 ? version : undefined;
}
