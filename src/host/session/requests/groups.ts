import { edit } from './edit.ts';
import { onTab } from './places.ts';
import type { Handlers } from './request-context.ts';
import { onSpan, tracksOf } from './tracks.ts';

/** Rows and columns that can be folded away together. */
export const groupRequests: Handlers<'group' | 'foldAll'> = {
  group: ({ isGrouped, ...span }, context) =>
    onSpan(context, span, (tab, { axis, at, count }) =>
      edit(context, () => {
        const tracks = tracksOf(tab, axis);
        for (let index = at; index < at + count && !isGrouped; index++) {
          const [first, last] = tracks.group(index, tracks.groupDepth(index)) ?? [1, 0];
          if (!tracks.areHidden(first, last)) continue;
          for (let inside = first; inside <= last; inside++) tracks.setHidden(inside, false);
        }
        tracks.shiftGroupDepth(at, count, isGrouped ? 1 : -1);
        context.workbook.changed({ ranges: [], tabs: [tab.id] });
      }),
    ),
  foldAll: ({ tabId, axis, isFolded }, context) =>
    onTab(context, tabId, (tab) => {
      const tracks = tracksOf(tab, axis);
      const all = Array.from({ length: axis === 'row' ? tab.rows : tab.columns }, (_, index) => index + 1);
      const grouped = all.filter((index) => tracks.groupDepth(index) > 0);
      if (isFolded && all.every((index) => tracks.groupDepth(index) > 0 || tracks.isHidden(index))) {
        return { problem: axis === 'row' ? context.words.hiddenRows : context.words.hiddenColumns };
      }
      return edit(context, () => {
        for (const index of grouped) tracks.setHidden(index, isFolded);
        context.workbook.changed({ ranges: [], tabs: [tabId] });
      });
    }),
};
