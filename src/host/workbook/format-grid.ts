import type { Area } from './area.ts';
import type { CellFormat, CellFormatChange } from './cell-format.ts';
import { CellGrid } from './cell-grid.ts';
import type { StructuralEdit } from './structural-edit.ts';

const untouched: CellFormat = Object.freeze({});

/** The formats of a tab's cells. Cells that look alike share one record. */
export class FormatGrid extends CellGrid<CellFormat> {
  at(row: number, column: number): CellFormat {
    return this.get(row, column) ?? untouched;
  }

  put(row: number, column: number, format: CellFormat): void {
    this.set(row, column, Object.keys(format).length > 0 ? format : undefined);
  }

  change(area: Area, change: CellFormatChange): void {
    this.changeEach(area, () => change);
  }

  /** Changes formats by what they are. Cells that look alike are asked about once. */
  changeEach(area: Area, changeOf: (format: CellFormat) => CellFormatChange): void {
    const changed = new Map<CellFormat, CellFormat>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const old = this.at(row, column);
        const format = changed.get(old) ?? merge(old, changeOf(old));
        changed.set(old, format);
        this.put(row, column, format);
      }
    }
  }

  /** New rows or columns look like another one; they need no telling, since they go as they came. */
  takeAfter({ axis, at, count }: StructuralEdit, model: Area): void {
    for (const [row, column] of [...this.within(model)]) {
      for (let index = at; index < at + count; index++) {
        if (axis === 'row') this.store(index, column, this.get(row, column));
        else this.store(row, index, this.get(row, column));
      }
    }
  }
}

function merge(format: CellFormat, change: CellFormatChange): CellFormat {
  const kept = Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(kept));
}
