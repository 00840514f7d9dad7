import type { Execution } from '../../../execution/execution.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { Handle, ServiceException } from '../../service.ts';

/** A sheet as scripts hold it: the id of its tab, which renaming and moving leave alone. */
export function sheetHandle(tabId: number): Handle<number> {
  return new Handle('SpreadsheetApp.Sheet', tabId);
}

export function tabWithId(execution: Execution, tabId: number): Tab {
  const tab = execution.workbook.tab(tabId);
  if (!tab) throw new ServiceException(`Sheet ${tabId} not found`);
  return tab;
}
