import type { Engine } from '../engine/engine.ts';
import type { Area } from './area.ts';
import type { Banding } from './banding.ts';
import { Cells } from './cells.ts';
import type { Chart } from './chart.ts';
import type { Color } from './color.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { DataValidation } from './data-validation.ts';
import type { Filter } from './filter.ts';
import type { OverGridImage } from './over-grid-image.ts';
import type { Protection } from './protection.ts';
import { reorderRows } from './reorder-rows.ts';
import { moveSteps } from './structural-edit.ts';
import { Tracks } from './tracks.ts';
import type { Workbook } from './workbook.ts';

export type { Entry, RawCell } from './cell-writing.ts';

/**
 * One tab of a workbook: a grid of cells and what is kept beside them. Rows and columns count from 1.
 * Whoever calls sees to it that areas lie within the grid; only `type` and spilling results make the grid grow.
 */
export class Tab extends Cells {
  /** Rows and columns of the grid, filled or not. */
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  color: Color | null = null;
  gridlinesHidden = false;
  readonly rowTracks = new Tracks(21);
  readonly columnTracks = new Tracks(100);
  merges: Area[] = [];
  /** A cell stands on one of them at most. */
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  images: OverGridImage[] = [];
  protections: Protection[] = [];
  bandings: Banding[] = [];
  filter: Filter | null = null;

  constructor(
    workbook: Workbook,
    engine: Engine,
    id: number,
    /** To rename use `workbook.renameTab`, which formulas follow. */
    public name: string,
  ) {
    super(workbook, engine, id);
  }

  /** Place among the tabs, from 0. */
  get index(): number {
    return this.workbook.tabs.indexOf(this);
  }

  /**
   * Writes one text as a person types it: as `enter` does, but where commas are decimal a formula has `;` between its arguments.
   * Grows the grid if need be.
   */
  type(row: number, column: number, text: string): void {
    this.growTo(row, column);
    this.enterTyped(row, column, text);
  }

  /** Makes the grid at least so large, at its ends. */
  growTo(rows: number, columns: number): void {
    if (rows > this.rows) this.insertRows(this.rows + 1, rows - this.rows);
    if (columns > this.columns) this.insertColumns(this.columns + 1, columns - this.columns);
  }

  /**
   * Inserts rows so that the first new one has number `row` (rows + 1 appends). They take formats and validations after the row on
   * the given side.
   */
  insertRows(row: number, count: number, like: 'before' | 'after' = 'before'): void {
    this.workbook.restructure(this, [{ tabId: this.id, axis: 'row', kind: 'insert', at: row, count }], like);
  }

  insertColumns(column: number, count: number, like: 'before' | 'after' = 'before'): void {
    this.workbook.restructure(this, [{ tabId: this.id, axis: 'column', kind: 'insert', at: column, count }], like);
  }

  deleteRows(row: number, count: number): void {
    this.workbook.restructure(this, [{ tabId: this.id, axis: 'row', kind: 'delete', at: row, count }]);
  }

  deleteColumns(column: number, count: number): void {
    this.workbook.restructure(this, [{ tabId: this.id, axis: 'column', kind: 'delete', at: column, count }]);
  }

  /** Moves rows so that they stand before what was row `before`; references follow. */
  moveRows(row: number, count: number, before: number): void {
    this.workbook.restructure(this, moveSteps(this.id, 'row', row, count, before), 'nothing');
  }

  moveColumns(column: number, count: number, before: number): void {
    this.workbook.restructure(this, moveSteps(this.id, 'column', column, count, before), 'nothing');
  }

  /**
   * Puts the rows of an area in another order: place i gets what was in the area's row `order[i]` (from 0). Contents, formats and notes
   * move; relative references of moved formulas shift, references to the area do not. It is how sorting moves cells.
   */
  reorderRows(area: Area, order: readonly number[]): void {
    this.putContents(area.row, area.column, reorderRows(this, area, order));
  }
}
