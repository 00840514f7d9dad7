import {
  columnCommands,
  columnGroupCommands,
  editCommands,
  fileCommands,
  formatCommands,
  groupKeyCommands,
  rowCommands,
  rowGroupCommands,
  sortCommands,
  tabCommands,
} from '../commands/index.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { Words } from '../words/index.ts';
import { addOnMenus, ownMenus } from './add-on-menus.ts';
import { fontSizeEntries, numberFormatEntries } from './format-entries.ts';
import { entryMaker, type MenuEntry, menu, separator } from './menu-entry.ts';

export interface NamedMenu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** The menus of the menu bar, as they are now. */
export function menuBarMenus(spreadsheet: Spreadsheet, state: SpreadsheetState, words: Words): readonly NamedMenu[] {
  const { menus } = words;
  const entry = entryMaker(spreadsheet, state, words);
  const hiddenTabs = state.workbook.tabs.filter(({ hidden }) => hidden);
  return [
    {
      label: menus.file,
      entries: [
        entry(fileCommands.open),
        menu(menus.download, [entry(fileCommands.downloadWorkbook), entry(fileCommands.downloadTab)]),
        separator,
        entry(fileCommands.save),
      ],
    },
    {
      label: menus.edit,
      entries: [
        entry(editCommands.undo),
        entry(editCommands.redo),
        separator,
        entry(editCommands.cut),
        entry(editCommands.copy),
        entry(editCommands.paste),
        menu(menus.pasteSpecial, [entry(editCommands.pasteValues)]),
        separator,
        menu(menus.remove, [entry(editCommands.clear), entry(rowCommands.remove), entry(columnCommands.remove)]),
        separator,
        entry(editCommands.find),
      ],
    },
    {
      label: menus.view,
      entries: [
        menu(menus.freeze, [
          ...[rowCommands.freezeNone, rowCommands.freezeOne, rowCommands.freezeTwo, rowCommands.freezeUpTo].map(entry),
          separator,
          ...[
            columnCommands.freezeNone,
            columnCommands.freezeOne,
            columnCommands.freezeTwo,
            columnCommands.freezeUpTo,
          ].map(entry),
        ]),
        menu(menus.group, [
          ...Object.values(groupKeyCommands).map(entry),
          separator,
          ...[rowGroupCommands.expandAll, rowGroupCommands.collapseAll].map(entry),
          ...[columnGroupCommands.expandAll, columnGroupCommands.collapseAll].map(entry),
        ]),
        ...(hiddenTabs.length > 0
          ? [
              menu(
                menus.hiddenTabs,
                hiddenTabs.map(({ id, name }) => ({
                  kind: 'item',
                  label: words.tabBar.show(name),
                  run: () => void spreadsheet.edit('hideTab', { tabId: id, hidden: false }),
                })),
              ),
            ]
          : []),
      ],
    },
    {
      label: menus.insert,
      entries: [
        menu(words.rows.name, [entry(rowCommands.insertBefore), entry(rowCommands.insertAfter)]),
        menu(words.columns.name, [entry(columnCommands.insertBefore), entry(columnCommands.insertAfter)]),
        entry(tabCommands.addTab),
        separator,
        entry(editCommands.note),
      ],
    },
    {
      label: menus.format,
      entries: [
        menu(menus.numbers, numberFormatEntries(entry)),
        menu(menus.text, [
          entry(formatCommands.bold),
          entry(formatCommands.italic),
          entry(formatCommands.underline),
          entry(formatCommands.strikethrough),
        ]),
        menu(menus.alignment, [
          ...[formatCommands.left, formatCommands.center, formatCommands.right].map(entry),
          separator,
          ...[formatCommands.top, formatCommands.middle, formatCommands.bottom].map(entry),
        ]),
        menu(menus.wrapping, [formatCommands.overflow, formatCommands.wrap, formatCommands.clip].map(entry)),
        menu(menus.fontSize, fontSizeEntries(spreadsheet)),
        separator,
        menu(menus.merge, [entry(formatCommands.merge), entry(formatCommands.unmerge)]),
        separator,
        entry(formatCommands.clearFormat),
      ],
    },
    {
      label: menus.data,
      entries: [
        menu(menus.sortSheet, [entry(sortCommands.sheetAscending), entry(sortCommands.sheetDescending)]),
        menu(menus.sortRange, [entry(sortCommands.rangeAscending), entry(sortCommands.rangeDescending)]),
      ],
    },
    { label: menus.extensions, entries: addOnMenus(spreadsheet, state, words) },
    ...ownMenus(spreadsheet, state),
  ];
}
