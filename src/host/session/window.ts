import type { Area } from '../protocol/cell-view.ts';
import type { HostMessage } from '../protocol/messages.ts';
import { intersects } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';
import type { Tab } from '../workbook/tab.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { changedAreas } from './changed-areas.ts';
import type { OpenDocument } from './open-document.ts';
import { cellsMessage } from './views/cells-message.ts';
import { tabView } from './views/tab-view.ts';
import { workbookView } from './views/workbook-view.ts';

export interface Selection {
  readonly tabId: number;
  /** The part with the cursor last. */
  readonly areas: readonly Area[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** One window on the workbook: what it looks at, and what it was told. */
export class Window {
  selection: Selection | null = null;
  private tabId: number | null = null;
  private areas: readonly Area[] = [];
  private outline = '';
  private readonly tabs = new Map<number, string>();

  constructor(
    readonly id: number,
    readonly send: (message: HostMessage) => void,
  ) {}

  /** The workbook as this window is to show it, which counts as told. */
  viewOf({ workbook, name }: OpenDocument): ReturnType<typeof workbookView> {
    const view = workbookView(workbook, name, this.tabId);
    this.outline = outlineOf(workbook);
    this.tabs.clear();
    for (const tab of view.tabs) this.tabs.set(tab.id, JSON.stringify(tab));
    return view;
  }

  /** Another workbook is shown in place of the one before. */
  forget(): void {
    this.selection = null;
    this.tabId = null;
    this.areas = [];
  }

  /** From now on the window shows these areas. */
  look(tab: Tab, areas: readonly Area[], { drawing }: OpenDocument): void {
    const isAnother = this.tabId !== tab.id;
    this.tabId = tab.id;
    this.areas = areas;
    if (isAnother) this.tellTab(tab);
    this.send(cellsMessage(tab, areas, drawing));
  }

  /** Tells of a change what the window shows of it. */
  tell(change: Change, document: OpenDocument): void {
    const { workbook } = document;
    if (this.outline !== outlineOf(workbook)) this.send({ kind: 'workbook', workbook: this.viewOf(document) });
    for (const tab of workbook.tabs) if (concerns(change, tab, tab.id === this.tabId)) this.tellTab(tab);
    const tab = this.tabId === null ? undefined : workbook.tab(this.tabId);
    const areas = tab ? changedAreas(tab, this.areas, change) : [];
    if (tab && areas.length > 0) this.send(cellsMessage(tab, areas, document.drawing));
  }

  /** Goes to the tab on which a change is, where that is another than the window shows. */
  follow({ ranges }: Change, workbook: Workbook): void {
    if (ranges.some(({ tabId }) => tabId === this.tabId)) return;
    const [range] = ranges.filter(({ tabId }) => workbook.tab(tabId));
    if (!range) return;
    const { tabId, row, column, rows, columns } = range;
    this.send({ kind: 'go', tabId, area: { row, column, rows, columns } });
  }

  private tellTab(tab: Tab): void {
    const view = tabView(tab, tab.id === this.tabId);
    const text = JSON.stringify(view);
    if (this.tabs.get(tab.id) === text) return;
    this.tabs.set(tab.id, text);
    this.send({ kind: 'tab', tab: view });
  }
}

/** What a `workbook` message is about, but for the tabs' own views. */
function outlineOf({ locale, tabs, namedRanges }: Workbook): string {
  return JSON.stringify([locale, tabs.map(({ id, name }) => [id, name]), namedRanges.map(({ name }) => name)]);
}

/** Whether a tab's view may be another: its own properties, the data of its charts, or the rows that its filter lets through. */
function concerns(change: Change, tab: Tab, isLookedAt: boolean): boolean {
  if (change.tabs.includes(tab.id)) return true;
  const sources = [...(isLookedAt ? tab.charts.flatMap(({ ranges }) => ranges) : []), ...(tab.filter?.ranges ?? [])];
  return sources.some((source) =>
    change.ranges.some((range) => range.tabId === source.tabId && intersects(range, source)),
  );
}
