import { GridMetricCalculator, type GridMetricState, GridModel } from '@deephaven/grid';
import type { TabView } from '../../protocol/workbook-view.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SheetView } from './sheet-view.ts';
import { linesOf } from './track-line.ts';

/** A tab as the grid component knows it: it counts from 0. */
export class SheetModel extends GridModel {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly tab: TabView,
  ) {
    super();
  }

  override get rowCount(): number {
    return this.tab.rows;
  }

  override get columnCount(): number {
    return this.tab.columns;
  }

  override get floatingTopRowCount(): number {
    return this.tab.frozenRows;
  }

  override get floatingLeftColumnCount(): number {
    return this.tab.frozenColumns;
  }

  override textForCell(column: number, row: number): string {
    return this.spreadsheet.cell(row + 1, column + 1)?.text ?? '';
  }

  /** Dragging a header selects; nothing is moved by it. */
  override isColumnMovable(): boolean {
    return false;
  }

  override isRowMovable(): boolean {
    return false;
  }

  override textForColumnHeader(column: number): string {
    return columnLetters(column + 1);
  }

  override textForRowHeader(row: number): string {
    return String(row + 1);
  }
}

/** The sizes of rows and columns of the tab in front. */
export class SheetMetrics extends GridMetricCalculator {
  constructor(private readonly view: SheetView) {
    super();
  }

  override getVisibleRowHeight(row: number): number {
    return linesOf(this.view.tab).rows.size(row + 1);
  }

  override getVisibleColumnWidth(column: number): number {
    return linesOf(this.view.tab).columns.size(column + 1);
  }

  /** A row that is higher than the screen is shown from its upper edge on; otherwise the grid would go on to the next one. */
  override getTopForBottomVisible(state: GridMetricState, row: number): number {
    return Math.min(super.getTopForBottomVisible(state, row), row);
  }
}
