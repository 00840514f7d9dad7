import type { Kpi, KpiColumn } from '../../../../src/model/kpi.ts';
import type { SentCell } from '../../../../src/model/sent-table.ts';
import type { KpiRow } from '../../../../src/sidebar/views/kpis/kpi-rows.ts';

/** 20 meetings in two years from day 0 on, judged half-way. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return {
    name: 'Meetings',
    kind: 'count',
    direction: 'up',
    baseline: 0,
    start: 0,
    due: 730,
    target: 20,
    population: 0,
    period: 'month',
    exitDates: [365],
    exitRule: [{ measure: 'chance', line: 0.5 }],
    exitAction: 'exit',
    owner: 'Sato',
    agreed: '',
    ...changes,
  };
}

/** A row of the table with these cells, on this row of the tab. */
export function aRow(cells: Partial<Record<KpiColumn, SentCell>>, row = 2, kpi: Kpi | null = null): KpiRow {
  return {
    seen: { row, cells: [] },
    name: String(cells.kpi ?? ''),
    kpi,
    cell: (column) => cells[column] ?? '',
    link: { tabId: 1, a1: `A${row}` },
  };
}
