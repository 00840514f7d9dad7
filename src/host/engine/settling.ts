import { type Area, intersects } from '../workbook/area.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { CellPlace } from './custom-functions.ts';
import type { FormulaBook, StoredFormula } from './formula-book.ts';
import type { Library } from './library.ts';
import type { Spill, Spills } from './spills.ts';
import type { Volatility } from './volatility.ts';

/** A result may feed a formula whose result feeds another; one that still moves after this many rounds feeds itself. */
const longestChain = 30;

/** Computing until nothing moves any more: spilled values are put into cells, formulas that read those are computed again. */
export class Settling {
  private readonly circular = new Set<StoredFormula>();
  private day = 0;

  constructor(
    private readonly library: Library,
    private readonly spills: Spills,
    private readonly formulas: FormulaBook,
    private readonly volatility: Volatility,
    private readonly gridSize: (tabId: number) => { readonly rows: number; readonly columns: number },
    private readonly grow: (tabId: number, rows: number, columns: number) => void,
    /** The day on the spreadsheet's clock, as a serial. */
    private readonly today: () => number,
  ) {}

  isCircular(place: CellPlace): boolean {
    const formula = this.formulas.get(place);
    return formula !== undefined && this.circular.has(formula);
  }

  /** Answers all cells that changed, the edited ones included. */
  settle(edited: readonly GridRange[]): GridRange[] {
    this.markNewDay();
    const changed = [...edited];
    let news = edited;
    for (let round = 1; round <= longestChain + 1; round++) {
      for (const spill of this.spills.blocked) if (wants(spill, news)) this.library.markDirty(spill.anchor);
      this.volatility.refresh(this.formulas.volatilePlaces.map((place) => this.library.address(place)));
      for (const place of this.library.compute()) changed.push({ ...place, rows: 1, columns: 1 });
      const laidOut = [...this.spills.takeChanges()];
      const moved = laidOut.flatMap(([spill, before]) => this.layOut(spill, before));
      // Blank cells that a result reaches now hold no other value than before, but belong to it.
      for (const [{ anchor, area }, before] of laidOut) {
        if (area.rows !== before.rows || area.columns !== before.columns)
          changed.push({ tabId: anchor.tabId, ...area });
      }
      if (moved.length === 0) break;
      if (round === longestChain) for (const { spill } of moved) this.declareCircular(spill.anchor);
      news = moved.map(({ range }) => range);
      for (const range of news) changed.push(range);
    }
    return changed;
  }

  private markNewDay(): void {
    const day = this.today();
    if (day === this.day) return;
    this.day = day;
    for (const place of this.formulas.volatilePlaces) this.library.markDirty(place);
  }

  /** Brings the library's cells in line with a spill; answers what changed. */
  private layOut(spill: Spill, before: Area): { readonly spill: Spill; readonly range: GridRange }[] {
    const { anchor, area, rows } = spill;
    const { rows: height, columns: width } = this.gridSize(anchor.tabId);
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    if (rows.length > 0 && (last.row > height || last.column > width)) this.grow(anchor.tabId, last.row, last.column);
    const isCleared = before.rows * before.columns > 1 && this.clearLeftOver(anchor.tabId, before);
    const isFilled = this.fill(spill);
    const range = (part: Area): GridRange => ({ tabId: anchor.tabId, ...part });
    return [
      ...(isCleared ? [{ spill, range: range(before) }] : []),
      ...(isFilled ? [{ spill, range: range(area) }] : []),
    ];
  }

  private clearLeftOver(tabId: number, before: Area): boolean {
    let isCleared = false;
    for (let row = before.row; row < before.row + before.rows; row++) {
      for (let column = before.column; column < before.column + before.columns; column++) {
        if (!this.spills.isFilled(tabId, row, column) || this.spills.owner(tabId, row, column)) continue;
        this.library.clear({ tabId, row, column });
        this.spills.setFilled(tabId, row, column, false);
        isCleared = true;
      }
    }
    return isCleared;
  }

  private fill({ anchor, rows }: Spill): boolean {
    let isChanged = false;
    for (const [down, cells] of rows.entries()) {
      for (const [right, scalar] of cells.entries()) {
        if (down === 0 && right === 0) continue;
        const place = { tabId: anchor.tabId, row: anchor.row + down, column: anchor.column + right };
        if (this.library.setScalar(place, scalar)) isChanged = true;
        this.spills.setFilled(place.tabId, place.row, place.column, true);
      }
    }
    return isChanged;
  }

  private declareCircular(anchor: CellPlace): void {
    const formula = this.formulas.get(anchor);
    if (formula) this.circular.add(formula);
    this.library.markDirty(anchor);
  }
}

function wants({ anchor, area }: Spill, ranges: readonly GridRange[]): boolean {
  return ranges.some((range) => range.tabId === anchor.tabId && intersects(range, area));
}
