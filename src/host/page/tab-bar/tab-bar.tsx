import './tab-bar.css';
import { useRef, useState } from 'preact/hooks';
import { tabCommands, visibleTabs } from '../commands/tab-commands.ts';
import type { MenuEntry } from '../menus/menu-entry.ts';
import { Icon } from '../toolbar/icons.tsx';
import { ToolbarMenu } from '../toolbar/toolbar-menu.tsx';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { SelectionSummary } from './selection-summary.tsx';
import { Tab } from './tab.tsx';
import { TabMenu } from './tab-menu.tsx';
import { TabNameInput } from './tab-name-input.tsx';
import { useTabDrag } from './use-tab-drag.ts';

/** The tabs at the bottom, and what the selection adds up to. */
export function TabBar() {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const drag = useTabDrag(list);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const tabs = visibleTabs(state);
  const inFront = tabs.find(({ id }) => id === state.tabId);
  const elementOf = (id: number) => list.current?.querySelector<HTMLElement>(`[data-tab="${id}"]`) ?? null;
  const menuTab = isMenuOpen && inFront ? elementOf(inFront.id) : null;
  const renamed = tabs.find(({ id }) => state.panel?.kind === 'rename tab' && state.panel.tabId === id);

  const go = (place: number) => {
    const tab = tabs.at(place % tabs.length);
    if (!tab) return;
    spreadsheet.show(tab.id);
    elementOf(tab.id)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ id }) => id === state.tabId);
    const places: Record<string, number> = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    go(place);
  };
  const all: readonly MenuEntry[] = state.workbook.tabs.map(({ id, name, hidden }) => ({
    kind: 'item',
    label: name,
    isOn: id === state.tabId,
    run: () => {
      if (hidden) void spreadsheet.edit('hideTab', { tabId: id, hidden: false }).then(() => spreadsheet.show(id));
      else spreadsheet.show(id);
    },
  }));

  return (
    <footer class="tab-bar">
      <button
        type="button"
        aria-label={words.tabBar.add}
        title={words.tabBar.add}
        onClick={() => tabCommands.addTab.run(spreadsheet)}
      >
        <Icon name="add" />
      </button>
      <ToolbarMenu label={words.tabBar.all} entries={all}>
        <Icon name="list" />
      </ToolbarMenu>
      <div class="tabs" role="tablist" aria-label={words.tabBar.name} ref={list} onKeyDown={press}>
        {tabs.map((tab) => (
          <Tab key={tab.id} tab={tab} onDragStart={drag} onMenu={() => setMenuOpen(true)} />
        ))}
      </div>
      {menuTab && inFront && <TabMenu tab={inFront} element={menuTab} onClose={() => setMenuOpen(false)} />}
      {renamed && <TabNameInput key={renamed.id} tab={renamed} elementOf={elementOf} />}
      <SelectionSummary />
    </footer>
  );
}
