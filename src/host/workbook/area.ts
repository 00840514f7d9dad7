/** A rectangle of cells, 1-based, of a tab that is known from elsewhere. Every `GridRange` is one. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
