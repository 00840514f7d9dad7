import type { StructuralEdit } from '../workbook/structural-edit.ts';
import type { CellPlace } from './custom-functions.ts';
import { rewriteName } from './formula/rewrite.ts';
import { followEdit } from './formula/shift.ts';
import { removeTabIn, renameTabIn } from './formula/tabs.ts';
import { type FormulaSurroundings, type FormulaUses, translate } from './formula/translate.ts';
import type { FormulaBook } from './formula-book.ts';
import type { Library } from './library.ts';

/** Keeps the formulas as typed and those of the calculating library in step. */
export class FormulaKeeper {
  constructor(
    private readonly book: FormulaBook,
    private readonly library: Library,
    private readonly surroundings: FormulaSurroundings,
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

  /** After the library and the book followed an edit, so do the texts: references to the tab called `name` move along. */
  follow(edit: StructuralEdit, name: string): void {
    for (const [{ tabId }, formula] of this.book.entries()) {
      if (tabId === edit.tabId) formula.text = followEdit(formula.text, name, name, edit);
      else if (formula.uses.tabs.has(name)) formula.text = followEdit(formula.text, '', name, edit);
    }
  }

  renameTab(from: string, to: string): void {
    this.rewrite(
      (uses) => uses.tabs.has(from),
      (text) => renameTabIn(text, from, to),
    );
    this.readAgain((uses) => uses.tabs.has(to));
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
    for (const [place, { text, uses }] of [...this.book.entries()])
      if (isConcerned(uses)) this.enter(place, change(text));
  }
}
