import { copyFormula } from '../../engine/formula/shift.ts';
import type { Edited } from '../../protocol/requests.ts';
import { type Area, contains, eachCell } from '../../workbook/area.ts';
import { isTooLong } from '../../workbook/limits.ts';
import type { Tab } from '../../workbook/tab.ts';
import { enter } from './edit.ts';
import { filledParts, onGrid, onTab, unfilteredParts } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

/** What a person types, and takes out. */
export const typingRequests: Handlers<'type' | 'typeAll' | 'clear'> = {
  type: ({ tabId, row, column, text }, context) =>
    onTab(context, tabId, (tab) => typeInto(context, tab, [{ row, column, rows: 1, columns: 1 }], text)),
  typeAll: ({ tabId, areas, text }, context) =>
    onTab(context, tabId, (tab) => typeInto(context, tab, unfilteredParts(tab, onGrid(tab, areas)), text)),
  clear: ({ tabId, areas }, context) =>
    onTab(context, tabId, (tab) => {
      const filled = unfilteredParts(tab, filledParts(tab, onGrid(tab, areas)));
      if (filled.length === 0) return {};
      return enter(context, tab, filled, () => {
        for (const area of filled) tab.clear(area);
      });
    }),
};

/** Types a text into all cells of areas. A formula shifts along from the cell with the cursor. */
function typeInto(context: RequestContext, tab: Tab, given: readonly Area[], text: string): Edited {
  if (isTooLong(text)) return { problem: context.words.textTooLong };
  const areas = onGrid(tab, given);
  const start = startOf(context, tab, areas);
  return enter(context, tab, areas, () => {
    for (const area of areas) {
      eachCell(area, (row, column) => {
        const shifted =
          text.startsWith('=') && start ? copyFormula(text, row - start.row, column - start.column) : text;
        tab.type(row, column, shifted);
      });
    }
  });
}

function startOf(
  { window }: RequestContext,
  tab: Tab,
  areas: readonly Area[],
): { row: number; column: number } | undefined {
  const { selection } = window;
  const cursor = selection?.tabId === tab.id ? { ...selection.cursor, rows: 1, columns: 1 } : null;
  return cursor && areas.some((area) => contains(area, cursor)) ? cursor : areas[0];
}
