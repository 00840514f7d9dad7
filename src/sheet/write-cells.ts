import { type CellBlock, writtenCell } from '../tabs/index.ts';
import { sheetOf } from './sheets.ts';

/**
 * Writes blocks of cells on a tab, which gets more rows at its end where they reach beyond its grid.
 *
 * @param maxRows - size of the grid, as it was read.
 */
export function writeBlocks(tabId: number, blocks: readonly CellBlock[], maxRows: number): void {
  if (blocks.length === 0) return;
  const sheet = sheetOf(tabId);
  const missing = blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length - 1), 0) - maxRows;
  if (missing > 0) sheet.insertRowsAfter(maxRows, missing);
  for (const { row, column, cells } of blocks) {
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells.map((line) => line.map(writtenCell)));
  }
}
