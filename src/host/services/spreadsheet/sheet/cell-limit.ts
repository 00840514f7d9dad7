import { mostCells, mostColumns } from '../../../workbook/limits.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { ServiceException } from '../../service.ts';

/**
 * Checks that a workbook has room for more cells.
 * @throws ServiceException
 */
export function checkRoom(workbook: Workbook, added: number): void {
  const cells = workbook.tabs.reduce((sum, { rows, columns }) => sum + rows * columns, added);
  if (cells > mostCells) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/**
 * Checks that a tab may have so many columns.
 * @throws ServiceException
 */
export function checkColumns(columns: number): void {
  if (columns > mostColumns) {
    throw new ServiceException(
      `This action would increase the number of columns in the worksheet above the limit of ${mostColumns} columns.`,
    );
  }
}
