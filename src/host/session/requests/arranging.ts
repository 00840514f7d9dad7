import { contains, intersects } from '../../workbook/area.ts';
import { breakApart, mergeArea } from '../../workbook/merging.ts';
import { sortedOrder } from '../../workbook/sorted-order.ts';
import { edit } from './edit.ts';
import { filledParts, onGrid, onTab } from './places.ts';
import type { Handlers } from './request-context.ts';

/** The order of rows, and cells that stand as one. */
export const arrangingRequests: Handlers<'sort' | 'merge'> = {
  sort: ({ tabId, area, column, ascending }, context) =>
    onTab(context, tabId, (tab) => {
      const [filled] = filledParts(tab, onGrid(tab, [area]));
      if (!filled) return {};
      if (tab.merges.some((merge) => intersects(merge, filled))) return { problem: context.words.mergesInTheWay };
      if (column < filled.column || column >= filled.column + filled.columns) return {};
      return edit(context, () => tab.reorderRows(filled, sortedOrder(tab, filled, [{ column, ascending }])));
    }),
  merge: ({ tabId, area, merged }, context) =>
    onTab(context, tabId, (tab) => {
      const [whole] = onGrid(tab, [area]);
      if (!whole) return { problem: context.words.outsideGrid };
      if (tab.merges.some((merge) => intersects(merge, whole) && !contains(whole, merge))) {
        return { problem: context.words.mergeReachesOut };
      }
      return edit(context, () => {
        breakApart(tab, whole);
        if (merged) mergeArea(tab, whole);
        context.workbook.changed({ ranges: [{ tabId, ...whole }], tabs: [tabId] });
      });
    }),
};
