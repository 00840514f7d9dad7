import type { Tab } from './tab.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where one comes to from a cell in a direction: the end of the block of filled cells, or the next filled cell, or the grid's edge. */
export function dataEdge(tab: Tab, from: Place, down: number, right: number): Place {
  let { row, column } = from;
  const canStep = () =>
    row + down >= 1 && row + down <= tab.rows && column + right >= 1 && column + right <= tab.columns;
  const step = () => {
    row += down;
    column += right;
  };
  if (down === 0 && right === 0) return { row, column };
  const isInBlock = isFilled(tab, row, column) && canStep() && isFilled(tab, row + down, column + right);
  if (isInBlock) while (canStep() && isFilled(tab, row + down, column + right)) step();
  else {
    if (canStep()) step();
    while (canStep() && !isFilled(tab, row, column)) step();
  }
  return { row, column };
}

function isFilled(tab: Tab, row: number, column: number): boolean {
  return !tab.isBlank({ row, column, rows: 1, columns: 1 });
}
