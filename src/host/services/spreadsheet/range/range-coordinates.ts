import { parseAddress, resolveAddress } from '../../../workbook/address.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { ServiceException } from '../../service.ts';

/**
 * The range that numbers mean on a tab.
 * @throws ServiceException saying which number is wrong.
 */
export function rangeAt(tab: Tab, row: number, column: number, rows = 1, columns = 1): GridRange {
  const whole = [row, column, rows, columns].map(Math.trunc) as [number, number, number, number];
  if (whole.some(Number.isNaN)) throw new ServiceException('The coordinates or dimensions of the range are invalid.');
  const [firstRow, firstColumn, rowCount, columnCount] = whole;
  if (firstRow < 1) throw new ServiceException('The starting row of the range is too small.');
  if (firstColumn < 1) throw new ServiceException('The starting column of the range is too small.');
  if (rowCount < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (columnCount < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  if (firstRow + rowCount - 1 > tab.rows || firstColumn + columnCount - 1 > tab.columns) throw outside();
  return { tabId: tab.id, row: firstRow, column: firstColumn, rows: rowCount, columns: columnCount };
}

/**
 * The range that a text means: an address, with or without a tab, or the name of a range.
 * @throws ServiceException where it means none, or one beyond the grid.
 */
export function rangeNamed(workbook: Workbook, text: string, home: Tab): GridRange {
  const written = parseAddress(text.replace(/^!/, ''));
  if (!written) {
    const [range] = workbook.namedRange(text)?.ranges ?? [];
    if (!range) throw notFound();
    return { ...range };
  }
  const tab = written.tab === null ? home : workbook.tabNamed(written.tab);
  if (!tab) throw notFound();
  const range = resolveAddress(written, tab);
  if (!range) throw outside();
  return range;
}

/** The whole grid of a tab. */
export function wholeTab(tab: Tab): GridRange {
  return { tabId: tab.id, row: 1, column: 1, rows: tab.rows, columns: tab.columns };
}

/** What is said of cells that the grid, or the area in question, does not have. */
export function outside(): ServiceException {
  return new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
}

function notFound(): ServiceException {
  return new ServiceException('Range not found');
}
