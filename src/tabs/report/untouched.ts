import { isBlank, isDate } from '../../core/tables/index.ts';
import type { Table } from '../../model/cell.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import type { NewCell } from '../tables/written-cell.ts';

/**
 * Whether nothing stands on a tab but what was to be written there, as far as it was.
 *
 * @param cells - all that the tab holds, from A1 on.
 * @example isUntouched([['Report', '']], [{ row: 1, column: 1, cells: [['Report', 2]] }]) // true
 * @example isUntouched([['Report', 'call them']], [{ row: 1, column: 1, cells: [['Report', 2]] }]) // false
 */
export function isUntouched(cells: Table, blocks: readonly CellBlock[]): boolean {
  const plannedAt = (row: number, column: number): NewCell | undefined => {
    const block = blocks.find((each) => row >= each.row && row < each.row + each.cells.length);
    return block?.cells[row - block.row]?.[column - block.column];
  };
  return cells.every((line, y) =>
    line.every((cell, x) => {
      const planned = plannedAt(y + 1, x + 1);
      return isBlank(cell) || (typeof planned === 'object' ? isDate(cell) : cell === planned);
    }),
  );
}
