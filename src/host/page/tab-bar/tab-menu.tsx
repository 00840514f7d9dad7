import { useRef } from 'preact/hooks';
import type { TabView } from '../../protocol/workbook-view.ts';
import { tabCommands } from '../commands/tab-commands.ts';
import { Menu } from '../menus/menu.tsx';
import { entryMaker, type MenuEntry, separator } from '../menus/menu-entry.ts';
import { useDismissal } from '../menus/use-dismissal.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

interface TabMenuProps {
  readonly tab: TabView;
  /** The tab in the bar. */
  readonly element: HTMLElement;
  readonly onClose: () => void;
}

/** What can be done with the tab in front. */
export function TabMenu({ tab, element, onClose }: TabMenuProps) {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const around = useRef<HTMLDivElement>(null);
  useDismissal(around, true, onClose);
  const entry = entryMaker(spreadsheet, state, words);
  const { removeTab, copyTab, renameTab, hideTab, moveTabLeft, moveTabRight } = tabCommands;
  const entries: readonly MenuEntry[] = [
    entry(removeTab),
    entry(copyTab),
    entry(renameTab),
    {
      kind: 'colors',
      label: words.tabBar.color,
      color: tab.color ?? null,
      pick: (color) => void spreadsheet.edit('colorTab', { tabId: tab.id, color }),
    },
    separator,
    entry(hideTab),
    separator,
    entry(moveTabRight),
    entry(moveTabLeft),
  ];
  const close = () => {
    onClose();
    element.focus();
  };
  return (
    <div ref={around}>
      <Menu label={tab.name} entries={entries} anchor={{ above: { current: element } }} onClose={close} />
    </div>
  );
}
