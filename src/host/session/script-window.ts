import type { Area } from '../protocol/cell-view.ts';
import type { Editor } from '../services/ui/editor.ts';
import type { Window } from './window.ts';

/**
 * Lets scripts find selected what is selected in a window. What this gives back is to be called after they ran: where one selected
 * something else or went to another tab, the window follows.
 */
export function bringToFront(window: Window, editor: Editor): () => void {
  const { selection } = window;
  const tabId = selection?.tabId ?? null;
  const ranges = selection?.areas.map((area) => ({ tabId: selection.tabId, ...area })) ?? [];
  editor.activeTabId = tabId;
  editor.activeRanges = ranges;
  return () => {
    const isElsewhere = editor.activeTabId !== tabId || editor.activeRanges !== ranges;
    if (!isElsewhere || editor.activeTabId === null) return;
    const area = editor.activeRanges.at(-1);
    window.send({ kind: 'go', tabId: editor.activeTabId, area: area ? plainArea(area) : null });
  };
}

function plainArea({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}
