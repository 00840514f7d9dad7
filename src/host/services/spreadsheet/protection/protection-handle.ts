import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Protection } from '../../../workbook/protection.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { type EnumValue, Handle } from '../../service.ts';
import { changeAttached, nextId } from '../attached-change.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';

export function protectionHandle(protection: Protection): Handle<Protection> {
  return new Handle('SpreadsheetApp.Protection', protection);
}

/** Protects a range, once more if it is protected already. */
export function protectRange(range: GridRange, execution: Execution): Handle<Protection> {
  return protect(execution, range.tabId, 'RANGE', [{ ...range }]);
}

/** Protects a whole tab; one that is protected keeps the protection that it has. */
export function protectTab(tabId: number, execution: Execution): Handle<Protection> {
  const known = tabWithId(execution, tabId).protections.find(({ type }) => type === 'SHEET');
  return known ? protectionHandle(known) : protect(execution, tabId, 'SHEET', []);
}

/** The protections of one kind on some tabs. */
export function protectionsOf(workbook: Workbook, tabIds: readonly number[], kind: EnumValue): Handle<Protection>[] {
  return tabIds
    .flatMap((tabId) => workbook.tab(tabId)?.protections ?? [])
    .filter(({ type }) => type === kind.name)
    .map(protectionHandle);
}

function protect(
  execution: Execution,
  tabId: number,
  type: Protection['type'],
  ranges: GridRange[],
): Handle<Protection> {
  const { workbook, platform } = execution;
  const protection: Protection = {
    id: nextId(workbook.tabs.flatMap(({ protections }) => protections)),
    type,
    tabId,
    ranges,
    rangeName: null,
    description: '',
    warningOnly: false,
    editors: platform.userEmail === platform.ownerEmail ? [] : [platform.userEmail],
    domainEdit: false,
    unprotected: [],
  };
  changeAttached(execution, tabId, () => tabWithId(execution, tabId).protections.push(protection));
  return protectionHandle(protection);
}
