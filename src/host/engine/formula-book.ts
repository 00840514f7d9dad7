import { CellGrid } from '../workbook/cell-grid.ts';
import type { StructuralEdit } from '../workbook/structural-edit.ts';
import type { CellPlace } from './custom-functions.ts';
import { type FormulaUses, volatileFunctions } from './formula/translate.ts';

/** A formula as it was typed, and what it depends on besides cells. */
export interface StoredFormula {
  text: string;
  uses: FormulaUses;
}

/** The formulas of all tabs, each in its cell. */
export class FormulaBook {
  private readonly tabs = new Map<number, CellGrid<StoredFormula>>();
  private readonly volatile = new Set<StoredFormula>();
  /** Null when they have to be looked for again. */
  private knownPlaces: readonly CellPlace[] | null = [];

  get({ tabId, row, column }: CellPlace): StoredFormula | undefined {
    return this.tabs.get(tabId)?.get(row, column);
  }

  set({ tabId, row, column }: CellPlace, formula: StoredFormula | undefined): void {
    const old = this.tabs.get(tabId)?.get(row, column);
    if (old && this.volatile.delete(old)) this.knownPlaces = null;
    if (formula && volatileFunctions.some((name) => formula.uses.functions.has(name))) {
      this.volatile.add(formula);
      this.knownPlaces = null;
    }
    if (formula && !this.tabs.has(tabId)) this.tabs.set(tabId, new CellGrid());
    this.tabs.get(tabId)?.set(row, column, formula);
  }

  *entries(): Generator<readonly [CellPlace, StoredFormula]> {
    for (const tabId of this.tabs.keys()) yield* this.ofTab(tabId);
  }

  *ofTab(tabId: number): Generator<readonly [CellPlace, StoredFormula]> {
    for (const [row, column, formula] of this.tabs.get(tabId)?.entries() ?? []) yield [{ tabId, row, column }, formula];
  }

  /** Where formulas call `NOW()`, `RAND()` and the like. */
  get volatilePlaces(): readonly CellPlace[] {
    this.knownPlaces ??= this.findVolatile();
    return this.knownPlaces;
  }

  /** Formulas move with their cells and go with them; their texts stay. */
  apply(edit: StructuralEdit): void {
    this.tabs.get(edit.tabId)?.apply(edit);
    this.knownPlaces = null;
  }

  removeTab(tabId: number): void {
    this.tabs.delete(tabId);
    this.knownPlaces = null;
  }

  private findVolatile(): CellPlace[] {
    if (this.volatile.size === 0) return [];
    const found = [...this.entries()].filter(([, formula]) => this.volatile.has(formula));
    this.volatile.clear();
    for (const [, formula] of found) this.volatile.add(formula);
    return found.map(([place]) => place);
  }
}
