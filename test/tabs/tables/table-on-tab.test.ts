import { describe, expect, test } from 'vitest';
import { kpiTableKey, kpiTableOn } from '../../../src/tabs/kpis/kpi-tab-tables.ts';

const tab = (cells: readonly (readonly (string | number)[])[]) => ({ tabId: 7, tabName: '', row: 1, column: 1, cells });

const LOG = [
  ['Our KPI log', '', '', '', ''],
  ['', '', '', '', ''],
  ['', 'Value', 'Team', 'KPI', 'Date', 'Beside'],
  ['', 1, 'A', 'Calls', '2026-05-01', 'x'],
  ['', '', '', '', '', ''],
  ['', 2, '', 'Calls', '2026-05-02', ''],
  ['', '', '', '', '', 'y'],
];

describe('a table of KPIs', () => {
  test('reaches from its header row, the first to the last of its columns, to its last row', () => {
    expect(kpiTableOn.kpiLog(tab(LOG))).toMatchObject({
      row: 3,
      column: 2,
      cells: [
        ['Value', 'Team', 'KPI', 'Date'],
        [1, 'A', 'Calls', '2026-05-01'],
        ['', '', '', ''],
        [2, '', 'Calls', '2026-05-02'],
      ],
    });
  });

  test('is the one with most of its columns, not a line above it that says a word of them', () => {
    const cells = [
      ['KPI', 'Note', ''],
      ['', '', ''],
      ['KPI', 'Date', 'Value'],
    ];
    expect(kpiTableOn.kpiLog(tab(cells))?.row).toBe(3);
  });

  test('is none without a header row', () => {
    expect(kpiTableOn.kpis(tab([['KPI', 'First meetings']]))).toBeNull();
    expect(kpiTableOn.exitRecord(tab([]))).toBeNull();
  });
});

describe('a tab that says nothing of itself', () => {
  test('is told by its headers, in either language', () => {
    expect(kpiTableKey(tab(LOG))).toBe('kpiLog');
    expect(kpiTableKey(tab([['目標値', '種別', '指標', '開始', '期限']]))).toBe('kpis');
    expect(kpiTableKey(tab([['KPI', 'Kind', 'Start', 'Due', 'Target', 'Version', 'Entry', 'Recorded on']]))).toBe(
      'exitRecord',
    );
  });

  test('is none of them with companies, or with what functions return', () => {
    expect(kpiTableKey(tab([['Company', 'Start', 'Due', 'Target', 'Value']]))).toBeNull();
    expect(kpiTableKey(tab([['KPI', 'Actual', 'Expected', 'Pace', 'Chance', 'Status']]))).toBeNull();
    expect(kpiTableKey(tab([['Date', 'Actual', 'Plan', 'Target', 'Exit line', 'Forecast']]))).toBeNull();
  });
});
