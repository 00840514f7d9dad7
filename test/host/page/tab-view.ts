import type { TabView } from '../../../src/host/protocol/workbook-view.ts';

/** A tab of 1,000 rows and 26 columns of the usual sizes, but for what is said of it. */
export function tabView(change: Partial<TabView> = {}): TabView {
  return {
    id: 0,
    name: 'Sheet1',
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    rowSizes: { usual: 21, runs: [] },
    columnSizes: { usual: 100, runs: [] },
    merges: [],
    charts: [],
    images: [],
    ...change,
  };
}

/** `cells(2, 3)` is C2, `cells(2, 3, 4, 5)` is four rows and five columns from there on. */
export function cells(row: number, column: number, rows = 1, columns = 1) {
  return { row, column, rows, columns };
}
