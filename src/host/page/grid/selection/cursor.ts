import { areaOf, mergeAt, type Place } from '../../areas.ts';
import type { Selection } from '../../spreadsheet-state.ts';
import type { SheetView } from '../sheet-view.ts';
import { extendTo, hasSeveralCells, movingEnd, nextInside, type Step, selectCell, stepFrom } from './selecting.ts';

/** The cursor as the keyboard moves it. `extend`: the selection grows or shrinks, and the cursor stays. */
export class Cursor {
  /** The column that Enter goes back to after Tab went along a row, and where Tab last stopped. */
  private tabbed: { readonly home: number; readonly at: Place } | null = null;

  constructor(private readonly view: SheetView) {}

  step(step: Step, extend: boolean): void {
    this.goTo(stepFrom(this.view.tab, this.from(extend), step), extend);
  }

  /** To the edge of a block of filled cells, which the host knows. */
  async jump({ down, right }: Step, extend: boolean): Promise<void> {
    const { spreadsheet, tab } = this.view;
    const { row, column } = this.from(extend);
    const edge = await spreadsheet.request('edge', { tabId: tab.id, row, column, down, right }).catch(() => null);
    if (edge && spreadsheet.state?.tabId === tab.id) this.goTo(edge, extend);
  }

  /** One screen up or down. */
  page(direction: 1 | -1, extend: boolean): void {
    const { viewport, tab } = this.view;
    const from = this.from(extend);
    const shown = viewport?.panes()[0]?.cells.rows ?? 1;
    const row = Math.min(Math.max(from.row + direction * Math.max(shown - 2, 1), 1), tab.rows);
    this.goTo({ row, column: from.column }, extend);
  }

  /** To a row, a column or both, as far as they are given. */
  goAlong(to: Partial<Place>, extend: boolean): void {
    this.goTo({ ...this.from(extend), ...to }, extend);
  }

  /** Tab and Enter: through what is selected, or to the next cell. Enter goes back to where Tab began. */
  advance(step: Step): void {
    const { spreadsheet, tab } = this.view;
    const selection = spreadsheet.state?.selection;
    if (!selection) return;
    if (hasSeveralCells(tab, selection)) {
      this.show(nextInside(tab, selection, step), null);
      return;
    }
    const { cursor } = selection;
    const isGoingOn = this.tabbed?.at.row === cursor.row && this.tabbed.at.column === cursor.column;
    const home = isGoingOn ? this.tabbed?.home : undefined;
    const next = stepFrom(tab, cursor, step);
    this.goTo(step.down !== 0 && home !== undefined ? { ...next, column: home } : next, false);
    this.tabbed = step.right > 0 ? { home: home ?? cursor.column, at: next } : null;
  }

  private from(extend: boolean): Place {
    const selection = this.view.spreadsheet.state?.selection;
    if (!selection) return { row: 1, column: 1 };
    return extend ? movingEnd(selection) : selection.cursor;
  }

  private goTo(place: Place, extend: boolean): void {
    const { spreadsheet, tab } = this.view;
    const selection = spreadsheet.state?.selection;
    if (!selection) return;
    const end = mergeAt(tab.merges, areaOf(place));
    this.show(extend ? extendTo(tab, selection, end) : selectCell(tab, place), place);
  }

  private show(selection: Selection, seen: Place | null): void {
    this.view.spreadsheet.select(selection);
    this.view.reveal(seen ?? selection.cursor);
  }
}
