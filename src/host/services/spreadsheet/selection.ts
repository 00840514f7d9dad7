import type { Execution } from '../../execution/execution.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import { type Handle, ServiceException } from '../service.ts';
import { rangeHandle } from './range/range-handle.ts';

/** The tab in front of the person; for a custom function that of the cell that is being computed. */
export function activeTab({ place, platform, workbook }: Execution): Tab {
  const id = place?.tabId ?? platform.editor.activeTabId;
  const tab = (id === null ? undefined : workbook.tab(id)) ?? workbook.tabs.find(({ hidden }) => !hidden);
  if (!tab) throw new ServiceException("You can't remove all the visible sheets in a document.");
  return tab;
}

/** What is selected on a tab, the part with the cursor last; A1 where the person has not been. */
export function selectedRanges({ place, platform }: Execution, tab: Tab): readonly GridRange[] {
  if (place) return [{ tabId: place.tabId, row: place.row, column: place.column, rows: 1, columns: 1 }];
  const selected = platform.editor.activeRanges.filter(({ tabId }) => tabId === tab.id);
  return selected.length > 0 ? selected : [{ tabId: tab.id, row: 1, column: 1, rows: 1, columns: 1 }];
}

/** The part of what is selected on a tab that has the cursor, as scripts get it. */
export function activeRange(execution: Execution, tab: Tab): Handle<GridRange> | undefined {
  return selectedRanges(execution, tab).map(rangeHandle).at(-1);
}

/** The cell with the cursor. */
export function currentCell(execution: Execution, tab: Tab): Handle<GridRange> | undefined {
  return selectedRanges(execution, tab)
    .map((range) => rangeHandle({ ...range, rows: 1, columns: 1 }))
    .at(-1);
}

/** Brings a tab to the front, with the cursor in its first cell unless it is in front already. */
export function activateTab(execution: Execution, tab: Tab): void {
  const { editor } = execution.platform;
  if (activeTab(execution) === tab) return;
  editor.activeTabId = tab.id;
  editor.activeRanges = [];
  execution.workbook.changed({ ranges: [], tabs: [tab.id] });
}

/** Selects ranges of one tab and brings it to the front. */
export function selectRanges(execution: Execution, ranges: readonly GridRange[]): void {
  const [range] = ranges;
  const tab = range && execution.workbook.tab(range.tabId);
  if (!tab) throw new ServiceException('Range not found');
  activateTab(execution, tab);
  execution.platform.editor.activeRanges = ranges.map((each) => ({ ...each }));
}
