import type { Cell, Table } from '../../src/model/cell.ts';
import type { Language } from '../../src/model/language.ts';
import { freeze } from './criteria-table.ts';

/** A row of a KPI table. What a test leaves out: 10 events in the months of 2026. */
export interface KpiRow {
  readonly kpi?: Cell;
  readonly kind?: Cell;
  readonly direction?: Cell;
  readonly baseline?: Cell;
  readonly start?: Cell;
  readonly due?: Cell;
  readonly target?: Cell;
  readonly population?: Cell;
  readonly period?: Cell;
  readonly exitDate?: Cell;
  readonly exitRule?: Cell;
  readonly exitAction?: Cell;
  readonly owner?: Cell;
  readonly agreed?: Cell;
}

const HEADERS: Readonly<Record<Language, Readonly<Record<keyof KpiRow, string>>>> = {
  en: {
    kpi: 'KPI',
    kind: 'Kind',
    direction: 'Direction',
    baseline: 'Baseline',
    start: 'Start',
    due: 'Due',
    target: 'Target',
    population: 'Population',
    period: 'Period',
    exitDate: 'Exit date',
    exitRule: 'Exit rule',
    exitAction: 'Exit action',
    owner: 'Owner',
    agreed: 'Agreed',
  },
  ja: {
    kpi: '指標',
    kind: '種類',
    direction: '向き',
    baseline: '起点',
    start: '開始日',
    due: '期限',
    target: '目標',
    population: '対象数',
    period: '周期',
    exitDate: '撤退判断日',
    exitRule: '撤退ライン',
    exitAction: '撤退時の対応',
    owner: '担当',
    agreed: '合意',
  },
};

const USUAL: KpiRow = { kpi: 'Meetings', kind: 'count', start: '2026-01-01', due: '2027-01-01', target: 10 };

const JAPANESE: Readonly<Record<string, string>> = { count: '件数', amount: '金額', level: '水準', share: '割合' };

/** A KPI table as a team of that language would type it, frozen. */
export function kpiTable(language: Language, rows: readonly KpiRow[]): Table {
  const headers = Object.entries(HEADERS[language]) as [keyof KpiRow, string][];
  return freeze([
    headers.map(([, header]) => header),
    ...rows.map((row) =>
      headers.map(([column]) => {
        const cell = { ...USUAL, ...row }[column] ?? '';
        return language === 'ja' && column === 'kind' ? (JAPANESE[String(cell)] ?? cell) : cell;
      }),
    ),
  ]);
}

/** A KPI log: each row a date, a value, and the KPI's name where it is not the usual one. */
export function kpiLog(rows: readonly (readonly [date: Cell, value: Cell, kpi?: Cell])[]): Table {
  return freeze([
    ['Date', 'KPI', 'Value', 'Note'],
    ...rows.map(([date, value, kpi = 'Meetings']) => [date, kpi, value, '']),
  ]);
}
