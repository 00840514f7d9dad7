import { describe, expect, test } from 'vitest';
import { placeForColumns } from '../../../src/tabs/tables/table-rows.ts';

/** A table in row 2 with the columns A and B, and what stands behind it. */
function place(rows: readonly (readonly string[])[], count: number, formulas: readonly (readonly string[])[] = []) {
  const table = { tabId: 7, tabName: '', row: 2, column: 1, cells: [['KPI', 'Kind']] };
  return placeForColumns(table, { cells: rows, formulas }, count);
}

describe('room for columns behind the last header', () => {
  test('is there where columns are blank', () => {
    const rows = [
      ['', '', '', '', ''],
      ['KPI', 'Kind', '', '', ''],
    ];
    expect(place(rows, 2)).toEqual({ column: 3, inserted: 0 });
  });

  test('is made before whatever stands there, and where the grid ends', () => {
    const rows = [
      ['', '', '', '', 'ours'],
      ['KPI', 'Kind', 'Team', '', ''],
    ];
    expect(place(rows, 1)).toEqual({ column: 4, inserted: 0 });
    expect(place(rows, 3)).toEqual({ column: 4, inserted: 2 });
    expect(place([rows[0]?.slice(0, 3) ?? [], ['KPI', 'Kind', 'Team']], 2)).toEqual({ column: 4, inserted: 2 });
  });

  test('is not where a formula stands that shows nothing', () => {
    const rows = [
      ['', '', ''],
      ['KPI', 'Kind', ''],
    ];
    expect(place(rows, 1, [['', '', '=""']])).toEqual({ column: 3, inserted: 1 });
  });
});
