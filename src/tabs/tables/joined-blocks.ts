import type { CellBlock } from './tab-description.ts';

/**
 * Blocks of one row each that stand side by side, as one, so that they are written together or not at all; blocks without cells left out.
 *
 * @example joinedBlocks([{ row: 1, column: 1, cells: [['a']] }, { row: 1, column: 2, cells: [['b']] }]) // [{ row: 1, column: 1, cells: [['a', 'b']] }]
 */
export function joinedBlocks(blocks: readonly CellBlock[]): CellBlock[] {
  const joined: CellBlock[] = [];
  for (const block of blocks) {
    const [line = []] = block.cells;
    const last = joined[joined.length - 1];
    const [before = []] = last?.cells ?? [];
    if (line.length === 0) continue;
    if (
      last?.row === block.row &&
      last.cells.length === 1 &&
      block.cells.length === 1 &&
      last.column + before.length === block.column
    ) {
      joined[joined.length - 1] = { ...last, cells: [[...before, ...line]] };
    } else joined.push(block);
  }
  return joined;
}
