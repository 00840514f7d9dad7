import { printAddress } from '../workbook/address.ts';
import type { CellValue } from '../workbook/cell-value.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { StructuralEdit } from '../workbook/structural-edit.ts';
import { type CellInput, type Computed, isFormula } from './computed.ts';
import { Contents } from './contents.ts';
import type { CellPlace, CustomFunctions } from './custom-functions.ts';
import type { FormulaSurroundings } from './formula/translate.ts';
import { FormulaBook, type StoredFormula } from './formula-book.ts';
import { FormulaKeeper } from './formula-keeper.ts';
import { FunctionCalls } from './function-calls.ts';
import { Library } from './library.ts';
import { Settling } from './settling.ts';
import { type Spill, Spills } from './spills.ts';
import { Volatility } from './volatility.ts';

/** What the engine asks the workbook. */
export interface EngineSurroundings extends Omit<FormulaSurroundings, 'isCustomFunction' | 'isBuiltIn'> {
  readonly tabName: (tabId: number) => string;
  /** Whether the cell's own format shows a date; undefined where none is set. */
  readonly isDate: (tabId: number, row: number, column: number) => boolean | undefined;
  /** What a value shows as by a pattern. */
  readonly displayText: (value: CellValue, pattern: string) => string;
  /** The time on the spreadsheet's clock, as a serial. */
  readonly now: () => number;
  /** A cell is about to hold something else than it does. */
  readonly aboutToChange: (place: CellPlace) => void;
  /** Makes a grid at least this large. */
  readonly grow: (tabId: number, rows: number, columns: number) => void;
}

/** Formulas that stand in no cell are computed here. */
const scratch: CellPlace = { tabId: -1, row: 1, column: 1 };

/** A formula that fills more rows the more rows there are is given up on after so many. */
const mostGrowths = 10;

/** What the cells of a workbook hold, and what they compute to. Reading computes first what edits left to compute. */
export class Engine {
  private readonly library = new Library();
  private readonly formulas = new FormulaBook();
  private readonly calls = new FunctionCalls();
  private readonly spills = new Spills((tabId, row, column) => this.contents.isThere({ tabId, row, column }));
  readonly contents = new Contents(this.library, this.formulas, this.spills);
  private readonly volatility = new Volatility(this.library.graph);
  private readonly settling: Settling;
  private readonly keeper: FormulaKeeper;
  private scratchHome = 0;
  private edited: GridRange[] = [];
  private isSettled = true;
  private growths = 0;
  private changed: GridRange[] = [];

  constructor(private readonly surroundings: EngineSurroundings) {
    const { library, formulas, calls, spills, volatility } = this;
    const gridSize = (tabId: number) =>
      tabId === scratch.tabId ? { rows: Infinity, columns: Infinity } : surroundings.gridSize(tabId);
    const grow = (tabId: number, rows: number, columns: number) => {
      if (this.growths++ < mostGrowths) surroundings.grow(tabId, rows, columns);
    };
    const today = () => Math.floor(surroundings.now());
    this.settling = new Settling(library, spills, formulas, volatility, gridSize, grow, today);
    this.keeper = new FormulaKeeper(formulas, library, {
      ...surroundings,
      isCustomFunction: (name) => calls.has(name),
      isBuiltIn: (name) => library.isBuiltIn(name),
    });
    library.connect({
      ...surroundings,
      conversion: library.conversion,
      calls,
      spills,
      volatility,
      place: (address) => library.place(address),
      callPlace: (place) => (place.tabId === scratch.tabId ? { ...scratch, tabId: this.scratchHome } : place),
      formula: (place) => this.formula(place),
      addressText: (place) => printAddress({ ...place, rows: 1, columns: 1 }),
      isCircular: (place) => this.settling.isCircular(place),
    });
    library.addTab(scratch.tabId);
  }

  /** Writes cells that all lie in a range. */
  write(range: GridRange, inputs: Iterable<CellInput>): void {
    const { tabId } = range;
    this.edited.push(range);
    for (const { row, column, content } of inputs) {
      const place = { tabId, row, column };
      this.surroundings.aboutToChange(place);
      const disturbed = this.spills.disturb(tabId, row, column);
      if (disturbed) this.library.markDirty(disturbed.anchor);
      if (this.formulas.get(place)) this.removeFormula(place);
      if (content === null) this.library.clear(place);
      else if (isFormula(content)) this.keeper.enter(place, content.formula);
      else this.library.setConstant(place, content);
    }
    this.isSettled = false;
  }

  value(place: CellPlace): Computed {
    this.settle();
    return this.library.value(place);
  }

  /** As typed; `''` where there is none. */
  formula(place: CellPlace): string {
    return this.formulas.get(place)?.text ?? '';
  }

  /** Holds neither a constant nor a formula, and nothing is spilled into it. */
  isBlank(place: CellPlace): boolean {
    this.settle();
    return !this.contents.isThere(place) && !this.spills.owner(place.tabId, place.row, place.column);
  }

  /** The last row and column with content, 0 for none. */
  extent(tabId: number): { readonly row: number; readonly column: number } {
    this.settle();
    const { rows, columns } = this.library.extent(tabId);
    let last = 0;
    let widest = 0;
    for (let row = rows; row > 0; row--) {
      for (let column = columns; column > (last ? widest : 0); column--) {
        if (this.isBlank({ tabId, row, column })) continue;
        last ||= row;
        widest = Math.max(widest, column);
        break;
      }
    }
    return { row: last, column: widest };
  }

  /** The formula's cell and the area that it fills, for every cell of that area. */
  spill(place: CellPlace): Pick<Spill, 'anchor' | 'area'> | undefined {
    this.settle();
    return this.spills.owner(place.tabId, place.row, place.column);
  }

  addTab(tabId: number): void {
    this.library.addTab(tabId);
    this.keeper.tabAppeared(this.surroundings.tabName(tabId));
    this.isSettled = false;
  }

  /** To be called while the tab still has its name, and with its named ranges gone. */
  removeTab(tabId: number): void {
    this.spills.forgetTab(tabId);
    this.formulas.removeTab(tabId);
    this.library.removeTab(tabId);
    this.keeper.removeTab(this.surroundings.tabName(tabId));
    this.isSettled = false;
  }

  renameTab(from: string, to: string): void {
    this.keeper.renameTab(from, to);
    this.isSettled = false;
  }

  /** A named range was added, changed or removed. */
  nameChanged(name: string): void {
    this.readAgain((uses) => uses.names.has(name.toUpperCase()));
  }

  nameRenamed(from: string, to: string): void {
    this.keeper.renameName(from, to);
    this.nameChanged(to);
  }

  gridChanged(tabId: number): void {
    this.readAgain((uses) => uses.openTabs.has(tabId));
  }

  useCustomFunctions(functions: CustomFunctions | null): void {
    const known = new Set([...(functions?.names ?? []), ...this.calls.names]);
    this.calls.use(functions);
    this.readAgain((uses) => [...uses.functions].some((name) => known.has(name)));
  }

  callAgain(): void {
    this.calls.forget();
    this.readAgain((uses) => [...uses.functions].some((name) => this.calls.has(name)));
  }

  /** Whether an error as a custom function's argument becomes its result, instead of being handed on. */
  set shortCircuit(shortCircuit: boolean) {
    this.calls.shortCircuit = shortCircuit;
  }

  get shortCircuit(): boolean {
    return this.calls.shortCircuit;
  }

  /** Contents and references follow rows or columns that come, go or move. */
  apply(edit: StructuralEdit): void {
    const followed = this.keeper.followed(edit, this.surroundings.tabName(edit.tabId));
    for (const { place } of followed) {
      this.surroundings.aboutToChange(place);
      // What a formula elsewhere comes to may be the same, but it reads differently.
      if (place.tabId !== edit.tabId) this.changed.push({ ...place, rows: 1, columns: 1 });
    }
    const spilling = this.withdrawSpills(edit.tabId);
    this.library.apply(edit, this.surroundings.gridSize(edit.tabId));
    this.formulas.apply(edit);
    for (const { formula, text } of followed) formula.text = text;
    for (const [place, formula] of this.formulas.ofTab(edit.tabId)) {
      if (spilling.has(formula)) this.library.markDirty(place);
    }
    this.isSettled = false;
  }

  /** The rows that a formula computes to, standing in no cell. */
  evaluate(formula: string, homeTabId: number): Computed[][] {
    this.scratchHome = homeTabId;
    this.keeper.enter(scratch, formula, homeTabId);
    this.isSettled = false;
    this.settle();
    const spill = this.spills.at(scratch.tabId, scratch.row, scratch.column);
    const rows = spill?.rows.map((row) => row.map((scalar) => this.library.conversion.toComputed(scalar)));
    const result = rows ?? [[this.library.value(scratch)]];
    this.removeFormula(scratch);
    this.library.clear(scratch);
    this.isSettled = false;
    return result;
  }

  /** Computes, and answers the cells that changed since the last time. */
  takeChanges(): GridRange[] {
    this.settle();
    const changed = this.changed.filter((range) => range.tabId !== scratch.tabId);
    this.changed = [];
    return changed;
  }

  /** For a workbook that nobody listens to. */
  forgetChanges(): void {
    this.changed = [];
  }

  private settle(): void {
    // A result that makes the grid grow has formulas with open ranges read again, so once may not do.
    this.growths = 0;
    while (!this.isSettled) {
      this.isSettled = true;
      const edited = this.edited;
      this.edited = [];
      // Not as arguments of one call: a large paste has more cells than a call takes.
      for (const range of this.settling.settle(edited)) this.changed.push(range);
    }
  }

  private readAgain(isConcerned: Parameters<FormulaKeeper['readAgain']>[0]): void {
    this.keeper.readAgain(isConcerned);
    this.isSettled = false;
  }

  private removeFormula(place: CellPlace): void {
    this.spills.release(place.tabId, place.row, place.column);
    this.formulas.set(place, undefined);
  }

  private withdrawSpills(tabId: number): Set<StoredFormula> {
    const formulas = new Set<StoredFormula>();
    for (const { anchor } of this.spills.ofTab(tabId)) {
      const formula = this.formulas.get(anchor);
      if (formula) formulas.add(formula);
    }
    // Values of a formula that was removed and not computed since are still there, too.
    for (const place of this.spills.filledCells(tabId)) this.library.clear(place);
    this.spills.forgetTab(tabId);
    return formulas;
  }
}
