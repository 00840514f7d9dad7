import type { Area, CellView } from '../../../src/host/protocol/cell-view.ts';
import type { HostMessage, Status } from '../../../src/host/protocol/messages.ts';
import type { RequestName, Requests } from '../../../src/host/protocol/requests.ts';
import type { TabView, WorkbookView } from '../../../src/host/protocol/workbook-view.ts';
import type { openWindow } from './open-session.ts';

const noStatus: Status = { canUndo: false, canRedo: false, saving: 'nothing to save', path: '' };

/** A window that adds up what it is told, as `protocol/messages.ts` says. */
export class ShownWindow {
  /** What it looks at. */
  tabId: number | null = null;
  areas: readonly Area[] = [];
  private told = noStatus;
  private workbook: WorkbookView | null = null;
  private cells = new Map<string, CellView>();

  constructor(private readonly window: ReturnType<typeof openWindow>) {
    this.hear();
  }

  ask<Name extends RequestName>(request: Name, given: Requests[Name][0]): Requests[Name][1] {
    return this.window.ask(request, given);
  }

  look(tabId: number, areas: readonly Area[]): void {
    this.hear();
    this.tabId = tabId;
    this.areas = areas;
    this.cells = new Map();
    this.window.ask('look', { tabId, areas: [...areas] });
  }

  get status(): Status {
    this.hear();
    return this.told;
  }

  hasTab(tabId: number): boolean {
    return this.tabs.some(({ id }) => id === tabId);
  }

  close(): void {
    this.window.close();
  }

  /** All that it shows: of the tabs that it does not look at nothing over their cells. */
  shown() {
    this.hear();
    const tab = this.tabs.find(({ id }) => id === this.tabId);
    return {
      status: this.told,
      workbook: {
        ...this.workbook,
        tabs: this.tabs.map((each) => (each === tab ? each : { ...each, charts: [], images: [] })),
      },
      cells: tab ? this.cellsOn(tab) : {},
    };
  }

  private get tabs(): readonly TabView[] {
    return this.workbook?.tabs ?? [];
  }

  private cellsOn({ rows, columns }: TabView): Record<string, CellView> {
    const isOnGrid = ([key]: [string, CellView]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return row <= rows && column <= columns;
    };
    return Object.fromEntries([...this.cells].filter(isOnGrid));
  }

  private hear(): void {
    for (const message of this.window.news()) this.take(message);
  }

  private take(message: HostMessage): void {
    if (message.kind === 'welcome' || message.kind === 'workbook') this.workbook = message.workbook;
    if (message.kind === 'welcome' || message.kind === 'status') this.told = message.status;
    if (message.kind === 'tab' && this.workbook) {
      const tabs = this.tabs.map((tab) => (tab.id === message.tab.id ? message.tab : tab));
      this.workbook = { ...this.workbook, tabs };
    }
    if (message.kind === 'cells' && message.tabId === this.tabId) this.replace(message.areas, message.cells);
  }

  private replace(
    areas: readonly Area[],
    cells: readonly (readonly [row: number, column: number, cell: CellView])[],
  ): void {
    for (const { row, column, rows, columns } of areas) {
      for (let down = 0; down < rows; down++) {
        for (let right = 0; right < columns; right++) this.cells.delete(`${row + down}:${column + right}`);
      }
    }
    for (const [row, column, cell] of cells) this.cells.set(`${row}:${column}`, cell);
  }
}
