/** A rectangle of cells of one tab, 1-based. The workbook moves and shrinks the stored ones when rows or columns come and go. */
export interface GridRange {
  readonly tabId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** An open range (`A:C`, `5:7`) takes in rows or columns that are added later. */
  wholeColumns?: boolean;
  wholeRows?: boolean;
}
