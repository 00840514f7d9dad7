import { areaOf } from '../areas.ts';
import type { GridHandle } from '../grid-handle.ts';
import type { Clipboard } from './clipboard.ts';
import { selectArea } from './selection/selecting.ts';
import type { SheetView } from './sheet-view.ts';
import { linesOf } from './track-line.ts';

/** What others may do with the grid. */
export function gridHandle(view: SheetView, clipboard: Clipboard): GridHandle {
  const { spreadsheet } = view;
  const focus = () => view.focus();
  return {
    select(area) {
      spreadsheet.select(selectArea(view.tab, area));
      view.reveal(area);
      focus();
    },
    focus,
    edit(text) {
      focus();
      spreadsheet.editing.begin(text);
    },
    copy(cut) {
      focus();
      void clipboard.copy(cut);
    },
    paste(valuesOnly) {
      focus();
      void clipboard.paste(valuesOnly);
    },
    rowHeight: (row) => linesOf(view.tab).rows.size(row),
    place(row, column) {
      const { viewport } = view;
      return viewport ? { x: viewport.x(column), y: viewport.y(row) } : { x: 0, y: 0 };
    },
    frozenCorner() {
      const { viewport } = view;
      return viewport ? { x: viewport.frozenRight, y: viewport.frozenBottom } : { x: 0, y: 0 };
    },
    cellAt(x, y) {
      const { viewport } = view;
      if (!viewport) return { row: 1, column: 1, offsetX: 0, offsetY: 0 };
      const place = viewport.cellAt(x, y);
      const box = viewport.box(areaOf(place));
      return { ...place, offsetX: x - box.x, offsetY: y - box.y };
    },
    onView: (listener) => view.onView(listener),
  };
}
