import type { CustomFunctions } from '../engine/custom-functions.ts';
import type { CellValue } from './cell-value.ts';
import type { Change } from './change.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import type { GridRange } from './grid-range.ts';
import type { NamedRange } from './named-range.ts';
import type { Tab } from './tab.ts';

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
  name = 'Untitled spreadsheet';
  /** In the order of the tab bar. */
  readonly tabs: readonly Tab[] = [];
  metadata: DeveloperMetadata[] = [];

  constructor(_options: WorkbookOptions = {}) {}

  /** `en_US`, `ja_JP` …; setting it changes how cells show, not what they hold. */
  get locale(): string {
    throw new Error('not written yet');
  }

  set locale(_locale: string) {
    throw new Error('not written yet');
  }

  get timeZone(): string {
    throw new Error('not written yet');
  }

  set timeZone(_timeZone: string) {
    throw new Error('not written yet');
  }

  /** The instant that a serial of this workbook means, and back. */
  instant(_serial: number): Date {
    throw new Error('not written yet');
  }

  serial(_instant: Date): number {
    throw new Error('not written yet');
  }

  tab(_id: number): Tab | undefined {
    throw new Error('not written yet');
  }

  /** The leftmost tab of exactly this name. */
  tabNamed(_name: string): Tab | undefined {
    throw new Error('not written yet');
  }

  /** Adds an empty tab, at the end unless told otherwise (`index` from 0). Without a name it is the first free "SheetN". The name must be free. */
  addTab(_options: { readonly name?: string; readonly index?: number; readonly id?: number } = {}): Tab {
    throw new Error('not written yet');
  }

  /** Removes a tab and what belongs to it; formulas that referred to it show `#REF!`. */
  removeTab(_tab: Tab): void {
    throw new Error('not written yet');
  }

  renameTab(_tab: Tab, _name: string): void {
    throw new Error('not written yet');
  }

  moveTab(_tab: Tab, _index: number): void {
    throw new Error('not written yet');
  }

  /** Adds a copy at the end, "Copy of NAME" (then "Copy of NAME 2" …): cells, formats, notes, validations, sizes, conditional formats, charts and filter; not protections, metadata and names. */
  copyTab(_tab: Tab): Tab {
    throw new Error('not written yet');
  }

  get namedRanges(): readonly NamedRange[] {
    throw new Error('not written yet');
  }

  /** Letter case does not matter. */
  namedRange(_name: string): NamedRange | undefined {
    throw new Error('not written yet');
  }

  /** Adds a name or replaces the one that is there. */
  setNamedRange(_name: string, _range: GridRange): NamedRange {
    throw new Error('not written yet');
  }

  renameNamedRange(_named: NamedRange, _name: string): void {
    throw new Error('not written yet');
  }

  removeNamedRange(_named: NamedRange): void {
    throw new Error('not written yet');
  }

  /** Makes an add-on's functions known (null: none) and recalculates the formulas that call them or might. */
  useCustomFunctions(_functions: CustomFunctions | null): void {
    throw new Error('not written yet');
  }

  /** Calls every custom function again, whether its arguments changed or not. */
  recalculateCustomFunctions(): void {
    throw new Error('not written yet');
  }

  /** What a custom function is given for a cell with an error: the error itself, or nothing: it becomes the result. */
  errorArguments: 'text' | 'short-circuit' = 'text';

  /** Computes a formula that stands in no cell. References without a tab mean the given one, or the first. */
  evaluate(_formula: string, _tab?: Tab): CellValue[][] {
    throw new Error('not written yet');
  }

  /** Runs several edits as one: computes and tells listeners once, at its end. Values read inside may be old. */
  batch<Result>(_edits: () => Result): Result {
    throw new Error('not written yet');
  }

  /** Calls back after each edit. Returns what ends it. */
  onChange(_listener: (change: Change) => void): () => void {
    throw new Error('not written yet');
  }

  /** To be called by whoever changes a list or a property of a tab directly (charts, colours, sizes …), so that listeners hear of it. */
  changed(_change: Change): void {
    throw new Error('not written yet');
  }
}
