import type { TabView } from '../../protocol/workbook-view.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import { type Command, command } from './command.ts';
import { tabInFront, withState } from './selected.ts';

/** What can be done with the tab in front. */
export const tabCommands = {
  addTab: command('addTab', {
    shortcuts: ['Shift+F11'],
    run: withState(async (state, spreadsheet) => {
      const added = await spreadsheet.edit('addTab', { index: state.workbook.tabs.indexOf(tabInFront(state)) + 1 });
      if (added?.tabId !== undefined) workOn(spreadsheet, added.tabId);
    }),
  }),
  removeTab: command('removeTab', {
    isEnabled: hasOthers,
    run: withState(({ tabId }, spreadsheet) => spreadsheet.openPanel({ kind: 'remove tab', tabId })),
  }),
  copyTab: command('copyTab', {
    run: withState(async ({ tabId }, spreadsheet) => {
      const copied = await spreadsheet.edit('copyTab', { tabId });
      if (copied?.tabId !== undefined) workOn(spreadsheet, copied.tabId);
    }),
  }),
  renameTab: command('renameTab', {
    run: withState(({ tabId }, spreadsheet) => spreadsheet.openPanel({ kind: 'rename tab', tabId })),
  }),
  hideTab: command('hideTab', {
    isEnabled: hasOthers,
    run: withState(({ tabId }, spreadsheet) => spreadsheet.edit('hideTab', { tabId, hidden: true })),
  }),
  moveTabLeft: moving('moveTabLeft', -1),
  moveTabRight: moving('moveTabRight', 1),
  previousTab: going('previousTab', -1, 'Alt+ArrowUp'),
  nextTab: going('nextTab', 1, 'Alt+ArrowDown'),
};

/** The tabs that the tab bar shows. */
export function visibleTabs({ workbook }: SpreadsheetState): readonly TabView[] {
  return workbook.tabs.filter(({ hidden }) => !hidden);
}

/** Whoever made a tab goes on typing there, whatever was clicked for it. */
function workOn(spreadsheet: Spreadsheet, tabId: number): void {
  spreadsheet.show(tabId);
  spreadsheet.grid?.focus();
}

function hasOthers(state: SpreadsheetState): boolean {
  return visibleTabs(state).length > 1;
}

function neighbour(state: SpreadsheetState, step: -1 | 1): TabView | undefined {
  const tabs = visibleTabs(state);
  return tabs[tabs.indexOf(tabInFront(state)) + step];
}

function moving(name: 'moveTabLeft' | 'moveTabRight', step: -1 | 1): Command {
  return command(name, {
    isEnabled: (state) => neighbour(state, step) !== undefined,
    run: withState((state, spreadsheet) => {
      const other = neighbour(state, step);
      if (!other) return;
      return spreadsheet.edit('moveTab', { tabId: state.tabId, index: state.workbook.tabs.indexOf(other) });
    }),
  });
}

function going(name: 'previousTab' | 'nextTab', step: -1 | 1, shortcut: string): Command {
  return command(name, {
    shortcuts: [shortcut],
    isEnabled: (state) => neighbour(state, step) !== undefined,
    run: withState((state, spreadsheet) => {
      const other = neighbour(state, step);
      if (other) spreadsheet.show(other.id);
    }),
  });
}
