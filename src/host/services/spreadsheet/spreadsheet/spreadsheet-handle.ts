import type { Execution } from '../../../execution/execution.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { Handle } from '../../service.ts';

/** There is one spreadsheet here, whatever file it was read from. */
export const spreadsheetId = 'local-spreadsheet';

/** A spreadsheet as scripts hold it. */
export interface SpreadsheetView {
  /**
   * Its tabs as they were when the script first asked for them; null before. A tab that another execution adds later does not show
   * through this handle, which is why looking a sheet up and then adding it can fail: get the spreadsheet again.
   */
  tabIds: Set<number> | null;
}

export function spreadsheetHandle(): Handle<SpreadsheetView> {
  return new Handle('SpreadsheetApp.Spreadsheet', { tabIds: null });
}

/** Tabs that an execution made itself, which it sees through every handle. */
const madeBy = new WeakMap<Execution, Set<number>>();

/** The tabs that show through a handle, in the order of the tab bar. */
export function tabsSeen(view: SpreadsheetView, execution: Execution): Tab[] {
  const { tabs } = execution.workbook;
  view.tabIds ??= new Set(tabs.map(({ id }) => id));
  const own = madeBy.get(execution);
  return tabs.filter(({ id }) => view.tabIds?.has(id) || own?.has(id));
}

/** Remembers that an execution has added a tab. */
export function rememberMade(execution: Execution, { id }: Tab): void {
  const own = madeBy.get(execution) ?? new Set();
  madeBy.set(execution, own.add(id));
}
