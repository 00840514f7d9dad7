import { toCellValue } from '../engine/computed.ts';
import type { CustomFunctions } from '../engine/custom-functions.ts';
import { Engine } from '../engine/engine.ts';
import type { CellValue } from './cell-value.ts';
import type { Change } from './change.ts';
import { Changes } from './changes.ts';
import { copyMetadata, copyTabContents } from './copy-tab.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import { followInWorkbook, leaveWorkbook } from './followers.ts';
import type { GridRange } from './grid-range.ts';
import { growthSteps, type Likeness, lostArea, restructureTab } from './grid-size.ts';
import { ImageFiles } from './image-files.ts';
import { localeOf } from './locale.ts';
import type { NamedRange } from './named-range.ts';
import { NamedRanges } from './named-ranges.ts';
import { displayText, isDatePattern } from './number-format.ts';
import { type Recorder, tellOfCells } from './recorder.ts';
import type { StructuralEdit } from './structural-edit.ts';
import { Tab } from './tab.ts';
import { dayLength, epoch, TimeZone } from './time-zone.ts';

export interface WorkbookOptions {
  readonly name?: string;
  /** `en_US`, `ja_JP` … */
  readonly locale?: string;
  readonly timeZone?: string;
  /** What `NOW()` and `TODAY()` go by. */
  readonly now?: () => Date;
}

/** The state of one spreadsheet. A new one has one tab, "Sheet1", of 1000 rows and 26 columns. */
export class Workbook {
  name: string;
  /** `en_US`, `ja_JP` …; setting it changes how cells show, not what they hold. */
  locale: string;
  metadata: DeveloperMetadata[] = [];
  /** Whether a copy of a tab has metadata like it. The platform promises neither. */
  copiesMetadata = false;
  readonly imageFiles = new ImageFiles();
  /** Whoever wants to be able to take edits back. */
  recorder: Recorder | null = null;
  private zone: TimeZone;
  private readonly now: () => Date;
  private readonly engine: Engine;
  private readonly names: NamedRanges;
  private readonly changes: Changes;
  private tabList: Tab[] = [];
  private nextTabId = 0;

  constructor({ name, locale, timeZone, now }: WorkbookOptions = {}) {
    this.name = name ?? 'Untitled spreadsheet';
    this.locale = locale ?? 'en_US';
    this.zone = new TimeZone(timeZone ?? 'America/New_York');
    this.now = now ?? (() => new Date());
    this.engine = new Engine({
      tabId: (tabName) => this.tabNamed(tabName)?.id,
      tabName: (id) => this.tab(id)?.name ?? '',
      gridSize: (id) => this.tab(id) ?? { rows: 0, columns: 0 },
      namedRange: (rangeName) => {
        const named = this.namedRange(rangeName);
        return named && (named.ranges[0] ?? null);
      },
      isDate: (id, row, column) => {
        const pattern = this.tab(id)?.cellFormat(row, column).numberFormat;
        return pattern === undefined ? undefined : isDatePattern(pattern);
      },
      displayText: (value, pattern) => displayText(value, pattern, localeOf(this.locale)),
      now: () => this.serial(this.now()),
      grow: (id, rows, columns) => {
        const tab = this.tab(id);
        if (!tab) return;
        for (const step of growthSteps(tab, rows, columns)) {
          restructureTab(tab, step, 'before');
          followInWorkbook(this, step, tab);
          this.recorder?.grew(step);
        }
        this.engine.gridChanged(id);
        this.changes.note({ ranges: [], tabs: [id] });
      },
      aboutToChange: (place) => this.recorder?.cell(place),
    });
    this.names = new NamedRanges(this.engine);
    this.changes = new Changes(this.engine);
    this.addTab();
  }

  /** In the order of the tab bar. */
  get tabs(): readonly Tab[] {
    return this.tabList;
  }

  get timeZone(): string {
    return this.zone.name;
  }

  set timeZone(timeZone: string) {
    this.zone = new TimeZone(timeZone);
  }

  /** The instant that a serial of this workbook means, and back. */
  instant(serial: number): Date {
    return this.zone.instant(serial);
  }

  serial(instant: Date): number {
    return this.zone.serial(instant);
  }

  /** The year on the workbook's calendar: that of a typed date without one. */
  currentYear(): number {
    return new Date(epoch + this.serial(this.now()) * dayLength).getUTCFullYear();
  }

  tab(id: number): Tab | undefined {
    return this.tabList.find((tab) => tab.id === id);
  }

  /** The leftmost tab of exactly this name. */
  tabNamed(name: string): Tab | undefined {
    return this.tabList.find((tab) => tab.name === name);
  }

  /** Adds an empty tab, at the end unless told otherwise (`index` from 0). Without a name it is the first free "SheetN". The name must be free. */
  addTab({ name, index, id }: { readonly name?: string; readonly index?: number; readonly id?: number } = {}): Tab {
    const tab = new Tab(
      this,
      this.engine,
      id ?? this.nextTabId,
      name ?? this.freeName('Sheet', '', this.tabList.length + 1),
    );
    this.nextTabId = Math.max(this.nextTabId, tab.id + 1);
    this.insertTab(tab, index ?? this.tabList.length);
    return tab;
  }

  /** Puts a tab that was removed back at the end, with all that it had but the contents of its cells. Its name must be free. */
  restoreTab(tab: Tab): void {
    this.insertTab(tab, this.tabList.length);
  }

  /** Removes a tab and what belongs to it; formulas that referred to it show `#REF!`. */
  removeTab(tab: Tab): void {
    tellOfCells(this.recorder, tab, { row: 1, column: 1, rows: tab.rows, columns: tab.columns });
    const lost = this.namedRanges.filter(({ ranges }) => ranges.some((range) => range.tabId === tab.id));
    for (const named of lost) named.ranges = [];
    this.engine.removeTab(tab.id);
    this.tabList = this.tabList.filter((other) => other !== tab);
    for (const named of lost) this.engine.nameChanged(named.name);
    leaveWorkbook(this, tab);
    this.recorder?.tabRemoved(tab);
    this.changed({ ranges: [], tabs: [tab.id] });
  }

  renameTab(tab: Tab, name: string): void {
    const from = tab.name;
    if (name === from) return;
    tab.name = name;
    this.engine.renameTab(from, name);
    this.recorder?.tabRenamed(tab, from);
    this.changed({ ranges: [], tabs: [tab.id] });
  }

  moveTab(tab: Tab, index: number): void {
    this.tabList = this.tabList.filter((other) => other !== tab);
    this.tabList.splice(index, 0, tab);
    this.changed({ ranges: [], tabs: this.tabList.map(({ id }) => id) });
  }

  /**
   * Adds a copy at the end, "Copy of NAME" (then "Copy of NAME 2" …): cells, formats, notes, validations, sizes, conditional formats,
   * charts, images and filter; not protections, names and, unless they are to be copied, metadata.
   */
  copyTab(tab: Tab): Tab {
    const name = `Copy of ${tab.name}`;
    return this.batch(() => {
      const copy = this.addTab({ name: this.tabNamed(name) ? this.freeName(name, ' ', 2) : name });
      copyTabContents(tab, copy);
      if (this.copiesMetadata) copyMetadata(tab, copy);
      return copy;
    });
  }

  get namedRanges(): readonly NamedRange[] {
    return this.names.all;
  }

  /** Letter case does not matter. */
  namedRange(name: string): NamedRange | undefined {
    return this.names.get(name);
  }

  /** Adds a name or replaces the one that is there. */
  setNamedRange(name: string, range: GridRange): NamedRange {
    const named = this.names.set(name, range);
    this.changed({ ranges: [], tabs: [] });
    return named;
  }

  /** Formulas that use the name follow. */
  renameNamedRange(named: NamedRange, name: string): void {
    this.names.rename(named, name);
    this.changed({ ranges: [], tabs: [] });
  }

  /** Puts names in place of all that there are; formulas that use one of them follow. */
  replaceNamedRanges(names: readonly NamedRange[]): void {
    this.names.replaceAll(names);
    this.changed({ ranges: [], tabs: [] });
  }

  removeNamedRange(named: NamedRange): void {
    this.names.remove(named);
    this.changed({ ranges: [], tabs: [] });
  }

  /** Makes an add-on's functions known (null: none) and recalculates the formulas that call them or might. */
  useCustomFunctions(functions: CustomFunctions | null): void {
    this.engine.useCustomFunctions(functions);
    this.changed({ ranges: [], tabs: [] });
  }

  /** Calls every custom function again, whether its arguments changed or not. */
  recalculateCustomFunctions(): void {
    this.engine.callAgain();
    this.changed({ ranges: [], tabs: [] });
  }

  /** What a custom function is given for a cell with an error: the error itself, or nothing: it becomes the result. */
  get errorArguments(): 'text' | 'short-circuit' {
    return this.engine.shortCircuit ? 'short-circuit' : 'text';
  }

  set errorArguments(mode: 'text' | 'short-circuit') {
    this.engine.shortCircuit = mode === 'short-circuit';
  }

  /** Computes a formula that stands in no cell. References without a tab mean the given one, or the first. */
  evaluate(formula: string, tab: Tab | undefined = this.tabList[0]): CellValue[][] {
    return this.engine.evaluate(formula, tab?.id ?? 0).map((row) => row.map(toCellValue));
  }

  /** Runs several edits as one: listeners are told once, at its end. Reading computes what has been edited so far. */
  batch<Result>(edits: () => Result): Result {
    return this.changes.batch(edits);
  }

  /** Tells listeners what a batch changed so far, where somebody has to see it before its end. */
  tellSoFar(): void {
    this.changes.tell();
  }

  /** Calls back after each edit. Returns what ends it. */
  onChange(listener: (change: Change) => void): () => void {
    return this.changes.listen(listener);
  }

  /** To be called by whoever changes a list or a property of a tab directly (charts, colours, sizes …), so that listeners hear of it. */
  changed(change: Change): void {
    this.changes.add(change);
  }

  /** Carries out steps of rows or columns that come, go or move on a tab, and everything follows. */
  restructure(tab: Tab, steps: readonly StructuralEdit[], like: Likeness = 'before'): void {
    for (const step of steps) {
      tellOfCells(this.recorder, tab, lostArea(tab, step));
      const isAppended = step.kind === 'insert' && step.at > (step.axis === 'row' ? tab.rows : tab.columns);
      if (!isAppended) this.engine.apply(step);
      restructureTab(tab, step, like);
      followInWorkbook(this, step, tab);
      this.recorder?.restructured(step);
    }
    this.engine.gridChanged(tab.id);
    this.changed({
      ranges: [{ tabId: tab.id, row: 1, column: 1, rows: tab.rows, columns: tab.columns }],
      tabs: [tab.id],
    });
  }

  private insertTab(tab: Tab, index: number): void {
    this.tabList.splice(index, 0, tab);
    this.engine.addTab(tab.id);
    this.recorder?.tabAdded(tab);
    this.changed({ ranges: [], tabs: [tab.id] });
  }

  private freeName(stem: string, gap: string, from: number): string {
    for (let number = from; ; number++) {
      const name = `${stem}${gap}${number}`;
      if (!this.tabList.some((tab) => tab.name.toLowerCase() === name.toLowerCase())) return name;
    }
  }
}
