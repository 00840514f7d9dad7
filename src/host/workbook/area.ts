/** A rectangle of cells, 1-based, of a tab that is known from elsewhere. Every `GridRange` is one. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One thing per cell of an area, in rows. */
export function eachCell<Thing>(area: Area, of: (row: number, column: number) => Thing): Thing[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => of(area.row + down, area.column + right)),
  );
}

export function intersects(one: Area, other: Area): boolean {
  return intersection(one, other) !== null;
}

/** The cells that two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of an area without another: up to four areas, above, left, right and below. */
export function without(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const { row, column, rows, columns } = area;
  const right = shared.column + shared.columns;
  const below = shared.row + shared.rows;
  return [
    { row, column, rows: shared.row - row, columns },
    { row: shared.row, column, rows: shared.rows, columns: shared.column - column },
    { row: shared.row, column: right, rows: shared.rows, columns: column + columns - right },
    { row: below, column, rows: row + rows - below, columns },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
