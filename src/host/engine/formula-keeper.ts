import type { StructuralEdit } from '../workbook/structural-edit.ts';
import type { CellPlace } from './custom-functions.ts';
import { rewriteName } from './formula/rewrite.ts';
import { followEdit } from './formula/shift.ts';
import { removeTabIn, renameTabIn } from './formula/tabs.ts';
import { type FormulaSurroundings, type FormulaUses, translate } from './formula/translate.ts';
import type { FormulaBook, StoredFormula } from './formula-book.ts';
import type { Library } from './library.ts';

interface KeeperSurroundings extends FormulaSurroundings {
  /** A formula is about to be written differently. */
  readonly aboutToChange: (place: CellPlace) => void;
}

/** Keeps the formulas as typed and those of the calculating library in step. */
export class FormulaKeeper {
  constructor(
    private readonly book: FormulaBook,
    private readonly library: Library,
    private readonly surroundings: KeeperSurroundings,
  ) {}

  /** Puts a formula into a cell, `=` first. References without a tab mean the cell's own, unless another is given. */
  enter(place: CellPlace, text: string, homeTabId: number = place.tabId): void {
    const { formula, uses } = translate(text, homeTabId, this.surroundings);
    this.book.set(place, { text, uses });
    this.library.setFormula(place, formula);
  }

  /** Reads formulas again whose surroundings changed; they are computed anew. */
  readAgain(isConcerned: (uses: FormulaUses) => boolean): void {
    for (const [place, { text, uses }] of [...this.book.entries()]) if (isConcerned(uses)) this.enter(place, text);
  }

  /**
   * The formulas that read differently after an edit or after it is taken back, and how they read after it: references to the tab
   * called `name` move along.
   */
  followed(edit: StructuralEdit, name: string): { place: CellPlace; formula: StoredFormula; text: string }[] {
    return [...this.book.entries()].flatMap(([place, formula]) => {
      const isOnTab = place.tabId === edit.tabId;
      if (!isOnTab && !formula.uses.tabs.has(name)) return [];
      const text = followEdit(formula.text, isOnTab ? name : '', name, edit);
      return isMoved(formula, text, edit) ? [{ place, formula, text }] : [];
    });
  }

  /** Formulas that were waiting for a tab of this name find it. */
  tabAppeared(name: string): void {
    this.rewrite(
      (uses) => uses.tabs.has(name),
      (text) => text,
    );
  }

  renameTab(from: string, to: string): void {
    this.rewrite(
      (uses) => uses.tabs.has(from),
      (text) => renameTabIn(text, from, to),
    );
    this.tabAppeared(to);
  }

  removeTab(name: string): void {
    this.rewrite(
      (uses) => uses.tabs.has(name),
      (text) => removeTabIn(text, name),
    );
  }

  renameName(from: string, to: string): void {
    this.rewrite(
      (uses) => uses.names.has(from.toUpperCase()),
      (text) => rewriteName(text, from, to),
    );
  }

  private rewrite(isConcerned: (uses: FormulaUses) => boolean, change: (text: string) => string): void {
    for (const [place, { text, uses }] of [...this.book.entries()]) {
      if (!isConcerned(uses)) continue;
      this.surroundings.aboutToChange(place);
      this.enter(place, change(text));
    }
  }
}

/** An open range begins in the same row after the one before went, and in another after that came back. */
function isMoved({ text, uses }: StoredFormula, followed: string, edit: StructuralEdit): boolean {
  return text !== followed || uses.openTabs.has(edit.tabId);
}
