import type { GroupView } from '../../../protocol/workbook-view.ts';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Viewport } from '../viewport.ts';

/** Where a group stands beside the rows, or above the columns: pixels along them. */
export interface GroupPlace {
  readonly group: GroupView;
  /** The row or column whose number the button stands beside: the one before the group; null for the headers. */
  readonly control: number | null;
  /** The middle of the button. */
  readonly button: number;
  /** Whether the button can be seen. */
  readonly isSeen: boolean;
  /** What can be seen of the line along the group; null for nothing, as of a folded one. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

/** Half of a button, from which the line begins. */
const REACH = 8;

/** The groups of a tab, but for those inside a folded one. */
export function groupPlaces(viewport: Viewport, axis: 'row' | 'column'): GroupPlace[] {
  const along = axis === 'row' ? rowsOf(viewport) : columnsOf(viewport);
  const { groups, tracks, start, header, frozen, frozenEnd, end } = along;
  const folded = groups.filter(({ isFolded }) => isFolded);
  const isInside = (group: GroupView) =>
    folded.some((outer) => outer.depth < group.depth && outer.first <= group.first && group.last <= outer.last);
  const edgeOf = (track: number) => (track <= frozen ? header : frozenEnd);
  return groups
    .filter((group) => !isInside(group))
    .map((group) => {
      const control = tracks.shown(group.first - 1, -1);
      const button = control === null ? header / 2 : start(control) + tracks.size(control) / 2;
      const from = Math.max(button + REACH, edgeOf(group.first));
      const to = Math.min(start(group.last) + tracks.size(group.last), end);
      return {
        group,
        control,
        button,
        isSeen: control === null || (button >= edgeOf(control) && button < end),
        line: group.isFolded || to <= from ? null : { from, to },
      };
    });
}

function rowsOf(viewport: Viewport) {
  return {
    groups: viewport.tab.rowGroups ?? [],
    tracks: viewport.rows,
    start: (row: number) => viewport.y(row),
    header: COLUMN_HEADER_HEIGHT,
    frozen: viewport.tab.frozenRows,
    frozenEnd: viewport.frozenBottom,
    end: viewport.height,
  };
}

function columnsOf(viewport: Viewport) {
  return {
    groups: viewport.tab.columnGroups ?? [],
    tracks: viewport.columns,
    start: (column: number) => viewport.x(column),
    header: ROW_HEADER_WIDTH,
    frozen: viewport.tab.frozenColumns,
    frozenEnd: viewport.frozenRight,
    end: viewport.width,
  };
}
