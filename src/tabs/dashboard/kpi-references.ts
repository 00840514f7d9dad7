import { columnLetters } from '../../core/tables/index.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { recordPositions } from '../kpis/exit-record.ts';
import { kpiPositions } from '../kpis/kpi-table.ts';
import { widthOf } from '../tables/placed-tables.ts';
import { quotedTab } from '../tables/quoted-tab.ts';

/** The cell with the day as of which a dashboard shows everything, for formulas and for people. */
export const KPI_AS_OF = 'ABM_KPI_AS_OF';

/** What the tables of KPIs are read from; with the names of their tabs. */
export interface KpiSources {
  readonly kpis: PlacedTable;
  readonly kpiLog: PlacedTable;
  readonly exitRecord: PlacedTable | null;
}

/** The tables of KPIs as formulas on other tabs refer to them. Rows that are added below belong to them. */
export interface KpiReferences {
  readonly kpis: string;
  readonly log: string;
  /** The tab of the KPI table, and its column of names. */
  readonly kpisTabId: number;
  readonly names: { readonly letters: string; readonly column: string };
  /** Whole columns of the record; `null` where there is none. */
  readonly record: Readonly<Record<RecordColumn, string>> | null;
}

type RecordColumn = 'kpi' | 'exitDate' | 'decision' | 'actual' | 'exitLine' | 'chance';

/**
 * Refers to the tables of KPIs where they stand now.
 *
 * @param width - of the grid of the KPI table: a column that is added to it later, as for an exit rule, is one of the table, too.
 */
export function kpiReferences({ kpis, kpiLog, exitRecord }: KpiSources, width: number): KpiReferences {
  const name = kpis.column + (kpiPositions(kpis.cells[0] ?? []).get('kpi') ?? 0);
  return {
    kpis: openRange(kpis, Math.max(width, kpis.column + widthOf(kpis) - 1)),
    log: openRange(kpiLog, kpiLog.column + widthOf(kpiLog) - 1),
    kpisTabId: kpis.tabId,
    names: { letters: columnLetters(name), column: wholeColumn(kpis, name) },
    record: exitRecord && recordColumns(exitRecord),
  };
}

/** The columns of a table from its first one to another, from its headers down to the end of the tab. */
export function openRange({ tabName, row, column }: PlacedTable, lastColumn: number): string {
  return `${quotedTab(tabName)}!$${columnLetters(column)}$${row}:$${columnLetters(lastColumn)}`;
}

function wholeColumn({ tabName }: PlacedTable, column: number): string {
  const letters = columnLetters(column);
  return `${quotedTab(tabName)}!$${letters}:$${letters}`;
}

function recordColumns(record: PlacedTable): KpiReferences['record'] {
  const positions = recordPositions(record.cells[0] ?? []);
  const columnOf = (column: RecordColumn) => {
    const position = positions.get(column);
    return position === undefined ? null : wholeColumn(record, record.column + position);
  };
  const [kpi, exitDate, decision] = [columnOf('kpi'), columnOf('exitDate'), columnOf('decision')];
  const [actual, exitLine, chance] = [columnOf('actual'), columnOf('exitLine'), columnOf('chance')];
  if (!kpi || !exitDate || !decision || !actual || !exitLine || !chance) return null;
  return { kpi, exitDate, decision, actual, exitLine, chance };
}

/** `ABMKPIS`, `ABMKPITRACK` or `ABMKPI` over these tables. */
export function kpiCall(
  name: 'ABMKPIS' | 'ABMKPITRACK' | 'ABMKPI',
  { kpis, log }: KpiReferences,
  given: KpiCall,
): string {
  const [kpi, what] = [given.kpi ? [given.kpi] : [], given.what ? [`"${given.what}"`] : []];
  return `${name}(${[...kpi, kpis, log, ...what, given.asOf].join(',')})`;
}

interface KpiCall {
  readonly kpi?: string;
  readonly what?: string;
  readonly asOf: string;
}

/**
 * Parts of a formula that make a text. Long ones are in pieces, since Excel takes no more than 255 characters in one.
 *
 * @example textPieces('a "b"') // ['"a ""b"""']
 */
export function textPieces(text: string): string[] {
  return (text.match(/.{1,100}/gsu) ?? ['']).map((piece) => `"${piece.replace(/"/g, '""')}"`);
}
