import { onGrid } from './places.ts';
import type { Handlers } from './request-context.ts';

/** What a window looks at and has selected. */
export const lookingRequests: Handlers<'look' | 'select'> = {
  look: ({ tabId, areas }, { document, window, workbook }) => {
    const tab = workbook.tab(tabId);
    if (tab) window.look(tab, onGrid(tab, areas), document);
    return null;
  },
  select: ({ tabId, areas, cursor }, { window, workbook }) => {
    const tab = workbook.tab(tabId);
    if (tab) window.selection = { tabId, areas: onGrid(tab, areas), cursor };
    return null;
  },
};
