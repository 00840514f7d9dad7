import type { Area } from './area.ts';
import type { StructuralEdit } from './structural-edit.ts';

/** One thing per cell where there is any: notes, formats, formulas. */
export class CellGrid<Thing> {
  private rows = new Map<number, Map<number, Thing>>();

  constructor(
    /** Is told of a cell before it gets another thing; not of cells that move. */
    private readonly aboutToChange: (row: number, column: number) => void = () => undefined,
  ) {}

  get(row: number, column: number): Thing | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** `undefined` takes the thing away. */
  set(row: number, column: number, thing: Thing | undefined): void {
    if (this.get(row, column) === thing) return;
    this.aboutToChange(row, column);
    this.store(row, column, thing);
  }

  /** Sets without telling. */
  protected store(row: number, column: number, thing: Thing | undefined): void {
    const cells = this.rows.get(row);
    if (thing !== undefined) {
      if (cells) cells.set(column, thing);
      else this.rows.set(row, new Map([[column, thing]]));
    } else if (cells?.delete(column) && cells.size === 0) {
      this.rows.delete(row);
    }
  }

  fill(area: Area, thing: Thing | undefined): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (thing === undefined && !this.rows.has(row)) continue;
      for (let column = area.column; column < area.column + area.columns; column++) this.set(row, column, thing);
    }
  }

  /** Row by row, left to right. */
  *entries(): Generator<readonly [row: number, column: number, thing: Thing]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? new Map<number, Thing>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        const thing = cells.get(column);
        if (thing !== undefined) yield [row, column, thing];
      }
    }
  }

  /** The cells of an area that have a thing. */
  *within(area: Area): Generator<readonly [row: number, column: number]> {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (const column of this.rows.get(row)?.keys() ?? []) {
        if (column >= area.column && column < area.column + area.columns) yield [row, column];
      }
    }
  }

  /** Things move with their cells and go with them. */
  apply(edit: StructuralEdit): void {
    if (edit.axis === 'row') {
      this.rows = shiftKeys(this.rows, edit);
    } else {
      for (const [row, cells] of this.rows) this.rows.set(row, shiftKeys(cells, edit));
    }
  }
}

/** Entries under the numbers that their rows or columns have after an edit. */
export function shiftKeys<Thing>(things: ReadonlyMap<number, Thing>, edit: StructuralEdit): Map<number, Thing> {
  const shifted = new Map<number, Thing>();
  for (const [index, thing] of things) {
    const now = shiftIndex(index, edit);
    if (now !== null) shifted.set(now, thing);
  }
  return shifted;
}

function shiftIndex(index: number, edit: StructuralEdit): number | null {
  const { at, count } = edit;
  if (edit.kind === 'relocate') return index >= at && index < at + count ? index - at + edit.to : index;
  if (index < at) return index;
  if (edit.kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}
