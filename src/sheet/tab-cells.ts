import {
  type CellBlock,
  DAY_FORMAT,
  joinedBlocks,
  type NewCell,
  type TabCells,
  type TableWrite,
} from '../tabs/index.ts';
import { readFormulas, readGrid } from './read-tables.ts';
import { sheetOf } from './sheets.ts';

/** All that the grid of a tab holds, formulas too; `null` where the tab is gone. */
export function readTabCells(tabId: number): TabCells | null {
  const grid = readGrid(tabId);
  return grid && { cells: grid.cells, formulas: readFormulas(tabId) };
}

/** Writes cells that belong together, in one call. */
export function writeTable(tabId: number, { row, column, cells }: TableWrite): void {
  const values = cells.map((line) => [...line]);
  sheetOf(tabId)
    .getRange(row, column, values.length, values[0]?.length ?? 0)
    .setValues(values);
}

/** Shows the days among cells as such, where they would show as numbers. Where people chose how days are written, it stays so. */
export function showDays(tabId: number, blocks: readonly CellBlock[]): void {
  const ranges = joinedBlocks(blocks)
    .filter(({ cells }) => cells.some((line) => line.some(isDay)))
    .map(({ row, column, cells }) => {
      const range = sheetOf(tabId).getRange(row, column, cells.length, cells[0]?.length ?? 0);
      return { range, cells, formats: range.getNumberFormats() };
    });
  for (const { range, cells, formats } of ranges) {
    const wanted = formats.map((line, y) =>
      line.map((format, x) => (isDay(cells[y]?.[x]) && !writesDays(format) ? DAY_FORMAT : format)),
    );
    if (wanted.some((line, y) => line.some((format, x) => format !== formats[y]?.[x]))) range.setNumberFormats(wanted);
  }
}

function isDay(cell: NewCell | undefined): boolean {
  return typeof cell === 'object' && 'day' in cell;
}

/** Whether a format has the day or the year in it, apart from quoted texts and colours. */
function writesDays(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** Shows the number in a cell as the day that it counts. */
export function formatAsDay(tabId: number, row: number, column: number): void {
  sheetOf(tabId).getRange(row, column).setNumberFormat(DAY_FORMAT);
}
