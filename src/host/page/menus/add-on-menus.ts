import type { MenuItemView, MenuView } from '../../protocol/editor-view.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { Words } from '../words/index.ts';
import { type MenuEntry, menu, separator } from './menu-entry.ts';

/** What stands under Extensions: a menu for each add-on. */
export function addOnMenus(
  spreadsheet: Spreadsheet,
  { editor }: SpreadsheetState,
  { menus }: Words,
): readonly MenuEntry[] {
  const addOns = editor.menus.filter(({ isAddOn }) => isAddOn);
  if (addOns.length === 0) return [{ kind: 'item', label: menus.noAddOns, isDisabled: true, run: () => undefined }];
  return addOns.map(({ name, items }) => menu(name, entriesOf(items, spreadsheet)));
}

/** Menus that scripts put beside the spreadsheet's own. */
export function ownMenus(spreadsheet: Spreadsheet, { editor }: SpreadsheetState) {
  return editor.menus
    .filter(({ isAddOn }) => !isAddOn)
    .map(({ name, items }: MenuView) => ({ label: name, entries: entriesOf(items, spreadsheet) }));
}

function entriesOf(items: readonly MenuItemView[], spreadsheet: Spreadsheet): readonly MenuEntry[] {
  return items.map((item) => {
    if (item.kind === 'separator') return separator;
    if (item.kind === 'menu') return menu(item.menu.name, entriesOf(item.menu.items, spreadsheet));
    const { caption, functionName } = item;
    return { kind: 'item', label: caption, run: () => void spreadsheet.run(functionName) };
  });
}
