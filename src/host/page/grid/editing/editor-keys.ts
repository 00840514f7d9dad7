import type { Area } from '../../../protocol/cell-view.ts';
import { areaOf, around, lastOf, type Place } from '../../areas.ts';
import type { Cursor } from '../selection/cursor.ts';
import { type Step, stepFrom, stepsOfArrows } from '../selection/selecting.ts';
import type { SheetView } from '../sheet-view.ts';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What keys do while a cell is edited, in the cell or in the formula bar. */
export class EditorKeys {
  constructor(
    private readonly view: SheetView,
    private readonly cursor: Cursor,
  ) {}

  /** Does what a key stands for. False where it belongs to the text. */
  press(key: Key): boolean {
    const { editing } = this.view.spreadsheet;
    const step = stepsOfArrows[key.key];
    if (step) return this.arrow(key, step);
    switch (key.key) {
      case 'Enter':
        this.enter(key);
        return true;
      case 'Tab':
        this.commit({ down: 0, right: key.shiftKey ? -1 : 1 });
        return true;
      case 'Escape':
        editing.cancel();
        return true;
      case 'F2':
        editing.setQuick(!editing.draft?.isQuick);
        return true;
      default:
        return false;
    }
  }

  private enter({ shiftKey, ctrlKey, metaKey, altKey }: Key): void {
    const { spreadsheet } = this.view;
    const { editing } = spreadsheet;
    const { draft } = editing;
    const areas = spreadsheet.state?.selection.areas ?? [];
    const isSeveral = areas.some(({ rows, columns }) => rows * columns > 1);
    if ((ctrlKey || metaKey) && isSeveral) editing.commitToAll(areas);
    else if (draft && (altKey || ctrlKey || metaKey)) editing.replace(draft.from, draft.to, '\n');
    else this.commit({ down: shiftKey ? -1 : 1, right: 0 });
  }

  private arrow({ shiftKey, ctrlKey, metaKey, altKey }: Key, step: Step): boolean {
    const { editing } = this.view.spreadsheet;
    if (!editing.draft?.isQuick || ctrlKey || metaKey || altKey) return false;
    if (editing.takesReference) {
      this.point(step, shiftKey);
      return true;
    }
    if (shiftKey) return false;
    this.commit(step);
    return true;
  }

  private commit(step: Step): void {
    this.view.spreadsheet.editing.commit();
    this.cursor.advance(step);
  }

  /** Arrow keys point at cells from the cell that is edited, or from what was pointed at before. */
  private point(step: Step, extend: boolean): void {
    const { spreadsheet, tab } = this.view;
    const { draft } = spreadsheet.editing;
    if (!draft) return;
    const { picked } = draft;
    const from = picked ? farCorner(picked.area, picked.anchor) : draft;
    const place = stepFrom(tab, from, step);
    const anchor = extend && picked ? picked.anchor : place;
    spreadsheet.editing.pick(around(areaOf(anchor), areaOf(place)), anchor);
    this.view.reveal(place);
  }
}

function farCorner(area: Area, anchor: Place): Place {
  const last = lastOf(area);
  return {
    row: anchor.row === area.row ? last.row : area.row,
    column: anchor.column === area.column ? last.column : area.column,
  };
}
