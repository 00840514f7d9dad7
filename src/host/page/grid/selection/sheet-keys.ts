import type { Area } from '../../../protocol/cell-view.ts';
import type { Clipboard } from '../clipboard.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Cursor } from './cursor.ts';
import { stepsOfArrows, wholeColumns, wholeRows, wholeTab } from './selecting.ts';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What keys do while no cell is edited. */
export class SheetKeys {
  constructor(
    private readonly view: SheetView,
    private readonly cursor: Cursor,
    private readonly clipboard: Clipboard,
    /** Opens the choices of the cell under the cursor, or ticks its checkbox; false where it has neither. */
    private readonly useChoice: (open: 'list' | 'checkbox') => boolean,
  ) {}

  /** Does what a key stands for. False where it means nothing here, such as a letter to be typed. */
  press(key: Key): boolean {
    const isCommand = key.ctrlKey || key.metaKey;
    if (key.key in stepsOfArrows) return this.arrow(key, isCommand);
    return isCommand ? this.command(key) : this.plain(key);
  }

  private arrow({ key, shiftKey, altKey }: Key, isCommand: boolean): boolean {
    const step = stepsOfArrows[key];
    if (!step) return false;
    if (altKey) return key === 'ArrowDown' && this.useChoice('list');
    if (isCommand) void this.cursor.jump(step, shiftKey);
    else this.cursor.step(step, shiftKey);
    return true;
  }

  private plain({ key, shiftKey }: Key): boolean {
    const { cursor, view } = this;
    const { editing } = view.spreadsheet;
    switch (key) {
      case 'Tab':
        cursor.advance({ down: 0, right: shiftKey ? -1 : 1 });
        return true;
      case 'Enter':
        if (shiftKey) cursor.advance({ down: -1, right: 0 });
        else if (!this.useChoice('list') && !this.useChoice('checkbox')) editing.begin();
        return true;
      case 'F2':
        if (shiftKey) return false;
        editing.begin();
        return true;
      case ' ':
        if (shiftKey) return this.selectWhole(({ row, rows }) => wholeRows(view.tab, row, rows));
        return this.useChoice('checkbox');
      case 'Delete':
      case 'Backspace':
        return this.clear();
      case 'Home':
        cursor.goAlong({ column: 1 }, shiftKey);
        return true;
      case 'End':
        cursor.goAlong({ column: view.tab.columns }, shiftKey);
        return true;
      case 'PageUp':
      case 'PageDown':
        cursor.page(key === 'PageUp' ? -1 : 1, shiftKey);
        return true;
      case 'Escape':
        this.clipboard.forget();
        return true;
      default:
        return false;
    }
  }

  private command({ key, shiftKey }: Key): boolean {
    const { view, cursor } = this;
    switch (key.toLowerCase()) {
      case 'a':
        view.spreadsheet.select({ areas: [wholeTab(view.tab)], cursor: this.selection.cursor });
        return true;
      case ' ':
        return this.selectWhole(({ column, columns }) => wholeColumns(view.tab, column, columns));
      case 'home':
        cursor.goAlong({ row: 1, column: 1 }, shiftKey);
        return true;
      case 'end':
        cursor.goAlong({ row: view.tab.rows, column: view.tab.columns }, shiftKey);
        return true;
      case 'enter':
        view.spreadsheet.editing.begin();
        return true;
      case 'd':
        return this.fillFromFirst((area) => ({ ...area, rows: 1 }), 'up');
      case 'r':
        return this.fillFromFirst((area) => ({ ...area, columns: 1 }), 'left');
      default:
        return false;
    }
  }

  private get selection() {
    const { state } = this.view.spreadsheet;
    if (!state) throw new Error('The host has not said yet what there is');
    return state.selection;
  }

  private selectWhole(whole: (area: Area) => Area): boolean {
    const { areas, cursor } = this.selection;
    this.view.spreadsheet.select({ areas: areas.map(whole), cursor });
    return true;
  }

  private clear(): boolean {
    const { view } = this;
    void view.spreadsheet.edit('clear', { tabId: view.tab.id, areas: [...this.selection.areas] });
    return true;
  }

  /** The first row or column goes into the others; where only one is selected, the one before it goes into that. */
  private fillFromFirst(first: (area: Area) => Area, before: 'up' | 'left'): boolean {
    const { view } = this;
    const area = this.selection.areas.at(-1);
    if (!area) return true;
    const isOne = before === 'up' ? area.rows === 1 : area.columns === 1;
    const target = isOne ? withBefore(area, before) : area;
    const isPossible = target.row >= 1 && target.column >= 1;
    if (isPossible) void view.spreadsheet.edit('fill', { tabId: view.tab.id, source: first(target), target });
    return true;
  }
}

function withBefore(area: Area, before: 'up' | 'left'): Area {
  return before === 'up'
    ? { ...area, row: area.row - 1, rows: area.rows + 1 }
    : { ...area, column: area.column - 1, columns: area.columns + 1 };
}
