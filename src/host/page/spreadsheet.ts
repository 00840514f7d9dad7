import type { Area, CellView } from '../protocol/cell-view.ts';
import type { HostMessage } from '../protocol/messages.ts';
import type { RequestName, Requests } from '../protocol/requests.ts';
import type { TabView, WorkbookView } from '../protocol/workbook-view.ts';
import { CellCache, type LoadedCells } from './cell-cache.ts';
import { Connection } from './connection.ts';
import { Editing } from './grid/editing/editing.ts';
import type { GridHandle } from './grid-handle.ts';
import type { Panel } from './panels/panel.ts';
import type { ContextMenuRequest, Selection, SpreadsheetState } from './spreadsheet-state.ts';

const home: Selection = { areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], cursor: { row: 1, column: 1 } };

/** The spreadsheet as this window sees it: what the host told, and what the host is asked. */
export class Spreadsheet {
  /** Null until the host has said what there is. */
  private current: SpreadsheetState | null = null;
  private gridHandle: GridHandle | null = null;
  /** What is being typed into a cell. */
  readonly editing = new Editing(this);
  private cache = new CellCache();
  private readonly selections = new Map<number, Selection>();
  private readonly listeners = new Set<() => void>();
  private readonly cellListeners = new Set<() => void>();
  private readonly connection: Connection;
  /** Edits that were asked for and are not answered yet. */
  private readonly edits = new Set<Promise<unknown>>();
  private nextToast = 1;

  constructor(address: string) {
    this.connection = new Connection(
      address,
      (message) => this.hear(message),
      (isConnected) => this.change({ isConnected }),
    );
  }

  get state(): SpreadsheetState | null {
    return this.current;
  }

  /** Set by the grid while it is there. */
  get grid(): GridHandle | null {
    return this.gridHandle;
  }

  set grid(handle: GridHandle | null) {
    this.gridHandle = handle;
    for (const listener of this.listeners) listener();
  }

  /** Calls back after each change of the state, and when the grid comes or goes. Returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back when cells of the tab in front came in. */
  onCells(listener: () => void): () => void {
    this.cellListeners.add(listener);
    return () => this.cellListeners.delete(listener);
  }

  /** A cell of the tab in front; undefined where it is blank or not loaded. */
  cell(row: number, column: number): CellView | undefined {
    return this.cache.at(row, column);
  }

  /** The cells of the tab in front that are known; another object whenever some came in. */
  get loadedCells(): LoadedCells {
    return this.cache.loaded;
  }

  /** Asks the host for something. */
  request<Name extends RequestName>(request: Name, given: Requests[Name][0]): Promise<Requests[Name][1]> {
    return this.connection.request(request, given);
  }

  /** Asks the host for an edit; where it could not be done, says why on the screen. Resolves to what came of it. */
  async edit<Name extends RequestName>(request: Name, given: Requests[Name][0]): Promise<Requests[Name][1] | null> {
    const asked = this.request(request, given);
    this.edits.add(asked);
    try {
      const result = await asked;
      const problem = result && typeof result === 'object' && 'problem' in result ? result.problem : undefined;
      if (problem !== undefined) this.change({ problem });
      return result;
    } catch {
      return null;
    } finally {
      this.edits.delete(asked);
    }
  }

  /** Resolves once the edits that were asked for so far are answered, and what they changed is known here. */
  async edited(): Promise<void> {
    await Promise.allSettled(this.edits);
  }

  /** Runs a function of the add-on, as its menus do. */
  async run(functionName: string): Promise<void> {
    this.change({ runs: (this.current?.runs ?? 0) + 1 });
    await this.edit('run', { functionName });
    this.change({ runs: Math.max(0, (this.current?.runs ?? 0) - 1) });
  }

  openContextMenu(contextMenu: ContextMenuRequest | null): void {
    this.change({ contextMenu });
  }

  openPanel(panel: Panel | null): void {
    this.change({ panel });
  }

  showProblem(problem: string): void {
    this.change({ problem });
  }

  closeProblem(): void {
    this.change({ problem: null });
  }

  closeToast(id: number): void {
    const { current } = this;
    if (current) this.change({ toasts: current.toasts.filter((toast) => toast.id !== id) });
  }

  /** Says which parts of the tab in front are on the screen. */
  look(areas: readonly Area[]): void {
    const { current } = this;
    if (!current || this.cache.isLookingAt(areas)) return;
    this.cache.look(areas);
    this.request('look', { tabId: current.tabId, areas: [...areas] }).catch(() => null);
  }

  /** Brings a tab to the front, with what was selected on it last. */
  show(tabId: number): void {
    const { current } = this;
    if (!current || current.tabId === tabId) return;
    this.selections.set(current.tabId, current.selection);
    this.cache = new CellCache();
    const selection = this.selections.get(tabId) ?? home;
    this.change({ tabId, selection });
    this.select(selection);
  }

  select(selection: Selection): void {
    const { current } = this;
    if (!current) return;
    this.change({ selection });
    const { areas, cursor } = selection;
    this.request('select', { tabId: current.tabId, areas: [...areas], cursor: { ...cursor } }).catch(() => null);
  }

  private hear(message: Exclude<HostMessage, { kind: 'answer' }>): void {
    const { current } = this;
    if (message.kind === 'welcome') {
      this.welcome(message);
      return;
    }
    if (!current) return;
    switch (message.kind) {
      case 'workbook':
        this.change({ workbook: message.workbook, ...this.stillThere(message.workbook, current) });
        break;
      case 'tab':
        this.change({ workbook: withTab(current.workbook, message.tab) });
        break;
      case 'cells':
        if (message.tabId !== current.tabId) return;
        this.cache.put(message.areas, message.cells);
        for (const listener of this.cellListeners) listener();
        break;
      case 'editor':
        this.change({ editor: message.editor });
        break;
      case 'question':
        this.change({ question: message.question });
        break;
      case 'toast':
        this.change({ toasts: [...current.toasts, { ...message.toast, id: this.nextToast++ }] });
        break;
      case 'go':
        this.show(message.tabId);
        if (message.area) this.grid?.select(message.area);
        break;
      case 'status':
        this.change({ status: message.status });
        break;
    }
  }

  private welcome({ language, workbook, functions, editor, status }: Extract<HostMessage, { kind: 'welcome' }>): void {
    this.cache = new CellCache();
    const { current } = this;
    const kept = current && workbook.tabs.some(({ id }) => id === current.tabId) ? current : null;
    this.current = {
      isConnected: true,
      language,
      workbook,
      functions,
      editor,
      status,
      question: null,
      toasts: [],
      tabId: kept?.tabId ?? firstTabId(workbook),
      selection: kept?.selection ?? home,
      problem: null,
      contextMenu: null,
      // What is being typed there outlives a line that broke, not another file.
      panel: current?.isConnected ? null : (kept?.panel ?? null),
      runs: 0,
    };
    for (const listener of this.listeners) listener();
  }

  /** Another tab comes to the front where the one in front went. */
  private stillThere(workbook: WorkbookView, { tabId }: SpreadsheetState): Partial<SpreadsheetState> {
    const isThere = workbook.tabs.some(({ id, hidden }) => id === tabId && !hidden);
    if (isThere) return {};
    this.cache = new CellCache();
    return { tabId: firstTabId(workbook), selection: home };
  }

  private change(change: Partial<SpreadsheetState>): void {
    if (!this.current) return;
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function firstTabId({ tabs }: WorkbookView): number {
  return (tabs.find(({ hidden }) => !hidden) ?? tabs[0])?.id ?? 0;
}

function withTab(workbook: WorkbookView, tab: TabView): WorkbookView {
  return { ...workbook, tabs: workbook.tabs.map((other) => (other.id === tab.id ? tab : other)) };
}
