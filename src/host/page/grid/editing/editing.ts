import type { Area, CellView } from '../../../protocol/cell-view.ts';
import type { Requests } from '../../../protocol/requests.ts';
import { areaName, tabReference } from '../../addresses.ts';
import type { Place } from '../../areas.ts';
import type { Selection, SpreadsheetState } from '../../spreadsheet-state.ts';
import { selectCell } from '../selection/selecting.ts';
import { type Draft, replaced, takesReference } from './draft.ts';

/** True where a key was meant for it. */
type KeyPress = (event: KeyboardEvent) => boolean;

type Typing = 'type' | 'typeAll';

/** What editing a cell asks of the spreadsheet. */
interface EditedSpreadsheet {
  readonly state: SpreadsheetState | null;
  cell(row: number, column: number): CellView | undefined;
  edit<Name extends Typing>(request: Name, given: Requests[Name][0]): Promise<Requests[Name][1] | null>;
  show(tabId: number): void;
  select(selection: Selection): void;
}

/** The cell that is being edited. The cell's own editor and the formula bar both show it. */
export class Editing {
  private current: Draft | null = null;
  /** What was sent to the host and is not answered yet. */
  private readonly sent: Draft[] = [];
  /** What the host did not take, to be shown again once nothing else is being typed. */
  private readonly refused: Draft[] = [];
  private readonly listeners = new Set<() => void>();
  /** What keys do while a cell is edited: asked in turn until one of them knows the key. */
  readonly keys: { completion: KeyPress | null; editor: KeyPress | null } = { completion: null, editor: null };

  constructor(private readonly spreadsheet: EditedSpreadsheet) {}

  get draft(): Draft | null {
    return this.current;
  }

  /** Calls back after each change. Returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins with a text typed in place of what the cell holds, or (undefined) with what it holds. */
  begin(text?: string): void {
    const { state } = this.spreadsheet;
    if (!state || this.current) return;
    const { row, column } = state.selection.cursor;
    const original = this.contentOf(state.tabId, row, column);
    const shown = text ?? original;
    const end = { from: shown.length, to: shown.length };
    const isQuick = text !== undefined;
    this.set({ tabId: state.tabId, row, column, text: shown, ...end, original, isQuick, picked: null });
  }

  /** What was typed so far, and what of it is selected. */
  change(text: string, from: number, to: number): void {
    const { current } = this;
    if (!current || (current.text === text && current.from === from && current.to === to)) return;
    const picked = text === current.text && current.picked?.to === from ? current.picked : null;
    this.set({ ...current, text, from, to, picked });
  }

  /** Puts text in place of a part of what was typed. */
  replace(from: number, to: number, text: string): void {
    if (this.current) this.set(replaced(this.current, from, to, text));
  }

  /** From now on arrow keys move in the text; or leave the cell again. */
  setQuick(isQuick: boolean): void {
    if (this.current) this.set({ ...this.current, isQuick });
  }

  /** Whether pointing at cells puts in a reference now. */
  get takesReference(): boolean {
    return this.current !== null && takesReference(this.current);
  }

  /** Puts in a reference to cells of the tab in front, in place of the one that was pointed at before. */
  pick(area: Area, anchor: Place): void {
    const { current } = this;
    const { state } = this.spreadsheet;
    const tab = state?.workbook.tabs.find(({ id }) => id === state.tabId);
    if (!current || !tab) return;
    const prefix = tab.id === current.tabId ? '' : tabReference(tab.name);
    const { from, to } = current.picked ?? current;
    const draft = replaced(current, from, to, prefix + areaName(area, tab));
    this.set({ ...draft, picked: { from, to: draft.to, tabId: tab.id, area, anchor } });
  }

  /** Sends what was typed to the host. What the host refuses comes back, so that nothing typed is lost. */
  commit(): void {
    void this.send((cell) => this.spreadsheet.edit('type', cell));
  }

  /** Sends it for every cell of the areas. */
  commitToAll(areas: readonly Area[]): void {
    void this.send(({ tabId, text }) => this.spreadsheet.edit('typeAll', { tabId, areas: [...areas], text }), true);
  }

  /** A key in one of the editors. It is not a shortcut of the page, but for those that a browser would take for itself. */
  press(event: KeyboardEvent): void {
    const isForPage = (event.ctrlKey || event.metaKey) && ['s', 'f'].includes(event.key.toLowerCase());
    if (isForPage) return;
    event.stopPropagation();
    const isComposing = event.isComposing || event.key === 'Process';
    if (isComposing) return;
    if (this.keys.completion?.(event) || this.keys.editor?.(event)) event.preventDefault();
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    this.goBack();
    this.set(null);
    this.showRefused();
  }

  /** What editing a cell begins with: also what was just typed into it, though the host does not show it yet. */
  private contentOf(tabId: number, row: number, column: number): string {
    const sent = this.sent.findLast((draft) => draft.tabId === tabId && draft.row === row && draft.column === column);
    const cell = this.spreadsheet.cell(row, column);
    return sent?.text ?? cell?.input ?? cell?.text ?? '';
  }

  private async send(
    edit: (draft: Requests['type'][0]) => Promise<Requests[Typing][1] | null>,
    isAlways = false,
  ): Promise<void> {
    const draft = this.current;
    if (!draft) return;
    this.goBack();
    this.set(null);
    const { tabId, row, column, text, original } = draft;
    if (text !== original || isAlways) {
      this.sent.push(draft);
      const result = await edit({ tabId, row, column, text });
      this.sent.splice(this.sent.indexOf(draft), 1);
      const isTaken = result !== null && !('problem' in result && result.problem !== undefined);
      if (!isTaken) this.refused.push(draft);
    }
    this.showRefused();
  }

  /** To the tab whose cell is edited, where another was in front to point at its cells. */
  private goBack(): void {
    const tabId = this.current?.tabId;
    const isThere = this.spreadsheet.state?.workbook.tabs.some(({ id }) => id === tabId);
    if (tabId !== undefined && isThere) this.spreadsheet.show(tabId);
  }

  private showRefused(): void {
    const { state } = this.spreadsheet;
    if (this.current || !state) return;
    const draft = this.refused.shift();
    if (!draft) return;
    const tab = state.workbook.tabs.find(({ id }) => id === draft.tabId);
    if (tab) {
      this.spreadsheet.show(tab.id);
      this.spreadsheet.select(selectCell(tab, draft));
    }
    const { cursor } = this.spreadsheet.state?.selection ?? state.selection;
    const tabId = tab?.id ?? state.tabId;
    this.set({ ...draft, row: cursor.row, column: cursor.column, tabId, isQuick: false, picked: null });
  }

  private set(draft: Draft | null): void {
    this.current = draft;
    for (const listener of this.listeners) listener();
  }
}
