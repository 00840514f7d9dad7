import type { Tab } from '../../../workbook/tab.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { ServiceException } from '../../service.ts';

/**
 * Checks a name for a tab. Names that differ by letter case alone count as one.
 * @throws ServiceException where it is empty, longer than 100 characters, or another tab's.
 */
export function checkSheetName(workbook: Workbook, name: string, renamed?: Tab): void {
  if (name === '') throw new ServiceException('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceException('The sheet name cannot be greater than 100 characters.');
  const isTaken = workbook.tabs.some((tab) => tab !== renamed && tab.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
