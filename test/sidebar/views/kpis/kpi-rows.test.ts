import { describe, expect, test } from 'vitest';
import type { SentTable } from '../../../../src/model/sent-table.ts';
import { readKpiReading } from '../../../../src/sidebar/views/kpis/kpi-reading.ts';
import { sameRow } from '../../../../src/sidebar/views/kpis/kpi-rows.ts';
import { aRow } from './a-kpi.ts';

/** A table whose columns stand in an order of their own, from the second row and column of its tab on. */
const table: SentTable = {
  tabId: 7,
  tabName: 'KPIs',
  row: 2,
  column: 2,
  cells: [
    ['Target', 'KPI', 'Kind', 'Start', 'Due'],
    [20, 'Meetings', 'count', { day: 0 }, { day: 730 }],
    ['', '', '', '', ''],
    [5, 'meetings', 'count', { day: 0 }, { day: 730 }],
    [5, 'Won', 'wins', { day: 0 }, { day: 730 }],
  ],
};
const { rows } = readKpiReading({ kpis: table, log: null, record: null, dashboard: null, reports: [] }, 100);

describe('the rows of the KPI table', () => {
  test('are those with content, each with its place on the tab', () => {
    expect(rows.map(({ name, seen: { row }, link: { a1 } }) => [name, row, a1])).toEqual([
      ['Meetings', 3, 'C3'],
      ['meetings', 5, 'C5'],
      ['Won', 6, 'C6'],
    ]);
    expect(rows[0]?.cell('target')).toBe(20);
    expect(rows[0]?.cell('owner')).toBe('');
  });

  test('are KPIs where they have no mistake; a name that stands twice is one', () => {
    expect(rows.map(({ kpi }) => kpi?.target)).toEqual([20, undefined, undefined]);
  });
});

describe('a row that was seen earlier', () => {
  test('is found where it stands now, by its name', () => {
    expect(sameRow(rows, aRow({ kpi: 'Won' }, 9))?.seen.row).toBe(6);
  });

  test('is the one at its place, where several have its name', () => {
    const twins = [aRow({ kpi: 'Won' }, 4), aRow({ kpi: 'Won' }, 9)];
    expect(sameRow(twins, aRow({ kpi: 'Won' }, 9))).toBe(twins[1]);
  });

  test('is gone once nothing has its name', () => {
    expect(sameRow(rows, aRow({ kpi: 'Pipeline' }, 3))).toBeNull();
  });
});
