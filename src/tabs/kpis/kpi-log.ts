import { fold, isBlank, quotable, readDay, readNumber, readText, readYesNo } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Cell, Row, Table } from '../../model/cell.ts';
import type { Issue } from '../../model/issue.ts';
import type { Kpi, KpiEntry, KpiLogColumn } from '../../model/kpi.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { meanings } from '../tables/meaning.ts';
import { columnPositions, readTypedTable } from '../tables/typed-table.ts';
import { kpiFinder } from './kpi-table.ts';

/** A row of the log that does not count, or may stand there by mistake. */
export interface LogRemark {
  readonly code: /** No date, KPI or value can be read. */
    | 'unreadable'
    /** No KPI has this name. */
    | 'no such kpi'
    /** All its cells are those of the earlier row; a level has a value on this day already, and this one counts. */
    | 'repeated';
  readonly row: number;
  readonly column: KpiLogColumn;
  readonly found: string;
  readonly earlierRow?: number;
}

/** A KPI log as it was read. */
export interface KpiLog {
  /** Of each KPI by its name, in the order of their days; on one day in the order of their rows. */
  readonly entries: ReadonlyMap<string, readonly KpiEntry[]>;
  /** Rows that say something about themselves; nothing is left out without one. */
  readonly remarks: readonly LogRemark[];
  /** Mistakes that leave the log unread as a whole. */
  readonly issues: readonly Issue[];
}

const columnOf = meanings((language) => kpisWords[language].logColumns);

/** Where the columns of the KPI log stand, counted from 0. Of two headers with one meaning the first counts. */
export function kpiLogPositions(headers: Row): ReadonlyMap<KpiLogColumn, number> {
  return columnPositions(headers, columnOf);
}

/** Columns without which there is no KPI log. */
export const LOG_NEEDED: readonly KpiLogColumn[] = ['date', 'kpi', 'value'];

/** Reads the KPI log: a header row Date, KPI, Value, Note in any order, and a row for each observation, in any order too. */
export function readKpiLog(table: Table, kpis: readonly Kpi[], dayOf: DayOf): KpiLog {
  const { has, rows } = readTypedTable(table, columnOf);
  const entries = new Map<string, KpiEntry[]>(kpis.map(({ name }) => [name, []]));
  const isEmpty = (table[0] ?? []).every(isBlank) && rows.length === 0;
  const issues: Issue[] = isEmpty
    ? [{ code: 'empty', place: 'log' }]
    : LOG_NEEDED.filter((column) => !has(column)).map((column) => ({
        code: 'no such column',
        place: 'log',
        row: 1,
        column,
      }));
  if (issues.length > 0) return { entries, remarks: [], issues };
  const findKpi = kpiFinder(kpis);
  const remarks: LogRemark[] = [];
  const seen = new Map<string, number>();
  for (const { number: row, cell } of rows) {
    const remark = (code: LogRemark['code'], column: KpiLogColumn, earlierRow?: number) =>
      remarks.push({ code, row, column, found: quotable(cell(column), dayOf), ...(earlierRow && { earlierRow }) });
    const name = readText(cell('kpi')) ?? '';
    const kpi = findKpi(name);
    const day = readDay(cell('date'), dayOf);
    const value = kpi === undefined ? undefined : readValue(kpi, cell('value'));
    if (kpi === undefined) remark(name === '' ? 'unreadable' : 'no such kpi', 'kpi');
    if (day === undefined) remark('unreadable', 'date');
    if (kpi !== undefined && value === undefined) remark('unreadable', 'value');
    if (kpi === undefined || day === undefined || value === undefined) continue;
    const note = kpi.kind === 'level' ? '' : `${value} ${readText(cell('note')) ?? ''}`;
    const key = `${day} ${kpi.name} ${note}`;
    const earlierRow = seen.get(key);
    if (earlierRow !== undefined) remark('repeated', 'date', earlierRow);
    seen.set(key, row);
    entries.get(kpi.name)?.push({ day, value, row });
  }
  for (const list of entries.values()) list.sort((a, b) => a.day - b.day || a.row - b.row);
  return { entries, remarks, issues };
}

/** A KPI log from which the entries of any KPI can be had. */
interface OpenedKpiLog extends KpiLog {
  /** In the order of their days; also of a KPI that the table lacks, or has as another kind than was agreed on: that reads its values otherwise. */
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
}

/** Reads the KPI log, and on demand what it holds for other KPIs than those of the table. */
export function openKpiLog(table: Table, kpis: readonly Kpi[], dayOf: DayOf): OpenedKpiLog {
  const log = readKpiLog(table, kpis, dayOf);
  const keyOf = ({ kind, name }: Kpi) => `${kind} ${fold(name)}`;
  const entriesIn = ({ entries }: KpiLog, { name }: Kpi) => entries.get(name) ?? [];
  const known = new Map(kpis.map((kpi) => [keyOf(kpi), entriesIn(log, kpi)]));
  const entriesOf = (kpi: Kpi) => {
    const entries = known.get(keyOf(kpi)) ?? entriesIn(readKpiLog(table, [kpi], dayOf), kpi);
    known.set(keyOf(kpi), entries);
    return entries;
  };
  return { ...log, entriesOf };
}

/** The value that a cell means for a KPI. A blank one is an event of a `count`; a `share` knows won and lost alone. */
function readValue({ kind }: Kpi, cell: Cell): number | undefined {
  if (kind === 'share') {
    const won = readYesNo(cell);
    return won === undefined ? undefined : Number(won);
  }
  return kind === 'count' && isBlank(cell) ? 1 : readNumber(cell);
}
