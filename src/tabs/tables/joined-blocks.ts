import type { Cell } from '../../model/cell.ts';
import type { CellBlock } from './tab-description.ts';
import type { NewCell } from './written-cell.ts';

/**
 * Blocks that stand beside or below the one before them, as one with it, so that they are written together or not at all, in few calls;
 * blocks without cells left out.
 *
 * @example joinedBlocks([{ row: 1, column: 1, cells: [['a']] }, { row: 1, column: 2, cells: [['b']] }]) // [{ row: 1, column: 1, cells: [['a', 'b']] }]
 * @example joinedBlocks([{ row: 1, column: 1, cells: [['a']] }, { row: 2, column: 1, cells: [['b']] }]) // [{ row: 1, column: 1, cells: [['a'], ['b']] }]
 */
export function joinedBlocks(blocks: readonly CellBlock[]): CellBlock[] {
  const joined: { row: number; column: number; cells: NewCell[][] }[] = [];
  for (const { row, column, cells } of blocks) {
    const width = cells[0]?.length ?? 0;
    if (width === 0) continue;
    const last = joined[joined.length - 1];
    const height = last?.cells.length ?? 0;
    const lastWidth = last?.cells[0]?.length ?? 0;
    if (last?.row === row && height === cells.length && last.column + lastWidth === column) {
      last.cells.forEach((line, index) => {
        line.push(...(cells[index] ?? []));
      });
    } else if (last?.column === column && lastWidth === width && last.row + height === row) {
      last.cells.push(...cells.map((line) => [...line]));
    } else joined.push({ row, column, cells: cells.map((line) => [...line]) });
  }
  return joined;
}

/**
 * The cells of a block as they will be read, as far as that is known: blank where a formula stands.
 *
 * @example blockCells({ row: 1, column: 1, cells: [['Sum', { formula: '=1+1' }]] }) // [['Sum', '']]
 */
export function blockCells({ cells }: CellBlock): Cell[][] {
  return cells.map((line) => line.map((cell) => (typeof cell === 'object' ? '' : cell)));
}

/** Number of the last row that blocks reach; 0 without any. */
export function lastRowOf(blocks: readonly CellBlock[]): number {
  return blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length - 1), 0);
}

/** Number of the last column that blocks reach; 0 without any. */
export function lastColumnOf(blocks: readonly CellBlock[]): number {
  return blocks.reduce((last, { column, cells }) => Math.max(last, column + (cells[0]?.length ?? 0) - 1), 0);
}
