import type { Area } from '../protocol/cell-view.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function contains(area: Area, { row, column }: Place): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

export function areaOf({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The last row and column of an area. */
export function lastOf({ row, column, rows, columns }: Area): Place {
  return { row: row + rows - 1, column: column + columns - 1 };
}

/** The least area around two others. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const [end, otherEnd] = [lastOf(one), lastOf(other)];
  return {
    row,
    column,
    rows: Math.max(end.row, otherEnd.row) - row + 1,
    columns: Math.max(end.column, otherEnd.column) - column + 1,
  };
}

/** The merged area that a cell belongs to, or the cell alone. */
export function mergeAt(merges: readonly Area[], place: Place): Area {
  return merges.find((merge) => contains(merge, place)) ?? areaOf(place);
}

/** An area made larger until it cuts no merged cells. */
export function overMerges(area: Area, merges: readonly Area[]): Area {
  const grown = merges.filter((merge) => overlaps(merge, area)).reduce(around, area);
  return isSame(grown, area) ? area : overMerges(grown, merges);
}
