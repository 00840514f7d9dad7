import type { Edited } from '../../protocol/requests.ts';
import { widthOf } from '../../workbook/column-fit.ts';
import { mostCells, mostColumns } from '../../workbook/limits.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';
import { edit } from './edit.ts';
import { onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

type Axis = 'row' | 'column';

interface Span {
  readonly tabId: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

const narrowest = 2;
const widest = 2000;

/** Rows and columns: how many there are, how large they are, which are hidden and which stay in view. */
export const trackRequests: Handlers<'insert' | 'remove' | 'resize' | 'autoResize' | 'hide' | 'freeze'> = {
  insert: ({ tabId, axis, at, count, like = 'before' }, context) =>
    onTab(context, tabId, (tab) => {
      const problem = roomProblem(tab, axis, count, context);
      if (problem) return { problem };
      if (!(at >= 1 && at <= countOf(tab, axis) + 1 && count >= 1)) return { problem: context.words.outsideGrid };
      return edit(context, () => {
        if (axis === 'row') tab.insertRows(at, count, at === 1 ? 'after' : like);
        else tab.insertColumns(at, count, at === 1 ? 'after' : like);
      });
    }),
  remove: (span, context) =>
    onSpan(context, span, (tab, { axis, at, count }) => {
      const { words } = context;
      const frozen = axis === 'row' ? tab.frozenRows : tab.frozenColumns;
      const takesAll = at <= frozen + 1 && at + count - 1 === countOf(tab, axis);
      if (takesAll) return { problem: axis === 'row' ? words.lastRows : words.lastColumns };
      return edit(context, () => (axis === 'row' ? tab.deleteRows(at, count) : tab.deleteColumns(at, count)));
    }),
  resize: ({ pixels, ...span }, context) =>
    onEach(context, span, (tracks, index) =>
      tracks.setSize(index, Math.round(Math.max(narrowest, Math.min(widest, pixels)))),
    ),
  autoResize: (span, context) =>
    onEach(context, span, (tracks, index, tab) =>
      tracks.setSize(index, span.axis === 'row' ? tracks.defaultSize : widthOf(tab, index)),
    ),
  hide: ({ hidden, ...span }, context) => {
    const tab = context.workbook.tab(span.tabId);
    if (tab && hidden && hidesAll(tab, span)) {
      return { problem: span.axis === 'row' ? context.words.hiddenRows : context.words.hiddenColumns };
    }
    return onEach(context, span, (tracks, index) => tracks.setHidden(index, hidden));
  },
  freeze: ({ tabId, rows, columns }, context) =>
    onTab(context, tabId, (tab) => {
      if (rows >= tab.rows) return { problem: context.words.frozenRows };
      if (columns >= tab.columns) return { problem: context.words.frozenColumns };
      return edit(context, () => {
        tab.frozenRows = Math.max(0, rows);
        tab.frozenColumns = Math.max(0, columns);
        context.workbook.changed({ ranges: [], tabs: [tabId] });
      });
    }),
};

function countOf(tab: Tab, axis: Axis): number {
  return axis === 'row' ? tab.rows : tab.columns;
}

export function tracksOf(tab: Tab, axis: Axis): Tracks {
  return axis === 'row' ? tab.rowTracks : tab.columnTracks;
}

/** Rows or columns that are all on the grid. */
export function onSpan(context: RequestContext, span: Span, of: (tab: Tab, span: Span) => Edited): Edited {
  return onTab(context, span.tabId, (tab) => {
    const isOnGrid = span.at >= 1 && span.count >= 1 && span.at + span.count - 1 <= countOf(tab, span.axis);
    return isOnGrid ? of(tab, span) : { problem: context.words.outsideGrid };
  });
}

function onEach(
  context: RequestContext,
  span: Span,
  change: (tracks: Tracks, index: number, tab: Tab) => void,
): Edited {
  return onSpan(context, span, (tab, { axis, at, count }) =>
    edit(context, () => {
      for (let index = at; index < at + count; index++) change(tracksOf(tab, axis), index, tab);
      context.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  );
}

function hidesAll(tab: Tab, { axis, at, count }: Span): boolean {
  const tracks = tracksOf(tab, axis);
  for (let index = 1; index <= countOf(tab, axis); index++) {
    if ((index < at || index >= at + count) && !tracks.isHidden(index)) return false;
  }
  return true;
}

function roomProblem(tab: Tab, axis: Axis, count: number, { workbook, words }: RequestContext): string | null {
  if (axis === 'column' && tab.columns + count > mostColumns) return words.tooManyColumns;
  const added = count * (axis === 'row' ? tab.columns : tab.rows);
  return workbook.tabs.reduce((sum, { rows, columns }) => sum + rows * columns, added) > mostCells
    ? words.tooManyCells
    : null;
}
