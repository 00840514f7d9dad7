import type { GridRange } from '../workbook/grid-range.ts';
import type { CellInput } from './computed.ts';
import type { CellPlace } from './custom-functions.ts';
import type { FormulaBook } from './formula-book.ts';
import type { Library } from './library.ts';
import type { Spills } from './spills.ts';

/** What was written into cells, without what is spilled into them. Nothing is computed to tell. */
export class Contents {
  constructor(
    private readonly library: Library,
    private readonly formulas: FormulaBook,
    private readonly spills: Spills,
  ) {}

  /** Null for a blank cell and for one that only shows another's result. */
  at(place: CellPlace): CellInput['content'] {
    const formula = this.formulas.get(place);
    if (formula) return { formula: formula.text };
    return this.spills.isFilled(place.tabId, place.row, place.column) ? null : this.library.value(place);
  }

  isThere(place: CellPlace): boolean {
    if (this.formulas.get(place)) return true;
    return !this.spills.isFilled(place.tabId, place.row, place.column) && !this.library.isBlank(place);
  }

  /** The cells of a range with a content. */
  *cells({ tabId, ...range }: GridRange): Generator<readonly [row: number, column: number]> {
    const { rows, columns } = this.library.extent(tabId);
    const lastRow = Math.min(range.row + range.rows - 1, rows);
    const lastColumn = Math.min(range.column + range.columns - 1, columns);
    for (let row = range.row; row <= lastRow; row++) {
      for (let column = range.column; column <= lastColumn; column++) {
        if (this.isThere({ tabId, row, column })) yield [row, column];
      }
    }
  }
}
