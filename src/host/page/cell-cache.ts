import type { Area, CellView } from '../protocol/cell-view.ts';
import type { PlacedCell } from '../protocol/messages.ts';
import { contains, isSame } from './areas.ts';

/** Cells by row and column; those that are blank and plain are left out. */
export type LoadedCells = ReadonlyMap<number, ReadonlyMap<number, CellView>>;

/** The cells of one tab that the window looks at. Nothing else is kept: the host tells only of these. */
export class CellCache {
  private rows = new Map<number, Map<number, CellView>>();
  private areas: readonly Area[] = [];

  /** Whether exactly these areas are looked at already. */
  isLookingAt(areas: readonly Area[]): boolean {
    const { areas: known } = this;
    return (
      areas.length === known.length &&
      areas.every((area, index) => known[index] !== undefined && isSame(area, known[index]))
    );
  }

  /** All of them; another object whenever cells came in. */
  get loaded(): LoadedCells {
    return this.rows;
  }

  at(row: number, column: number): CellView | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** From now on these areas are looked at; what stands elsewhere is forgotten. */
  look(areas: readonly Area[]): void {
    this.areas = areas;
    for (const [row, cells] of this.rows) {
      for (const column of cells.keys()) if (!this.isLookedAt(row, column)) cells.delete(column);
      if (cells.size === 0) this.rows.delete(row);
    }
  }

  /** What areas hold now. */
  put(areas: readonly Area[], cells: readonly PlacedCell[]): void {
    this.rows = new Map(this.rows);
    for (const area of areas) this.forget(area);
    for (const [row, column, cell] of cells) {
      const line = this.rows.get(row) ?? new Map<number, CellView>();
      line.set(column, cell);
      this.rows.set(row, line);
    }
  }

  private forget({ row, column, rows, columns }: Area): void {
    for (let line = row; line < row + rows; line++) {
      const cells = this.rows.get(line);
      if (!cells) continue;
      for (const place of cells.keys()) if (place >= column && place < column + columns) cells.delete(place);
    }
  }

  private isLookedAt(row: number, column: number): boolean {
    return this.areas.some((area) => contains(area, { row, column }));
  }
}
