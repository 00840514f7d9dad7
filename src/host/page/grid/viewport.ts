import type { Area } from '../../protocol/cell-view.ts';
import type { TabView } from '../../protocol/workbook-view.ts';
import type { Place } from '../areas.ts';
import { linesOf, type TrackLine } from './track-line.ts';

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 24;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the grid has scrolled to: the first row and column (from 0), and how far these are scrolled away. */
export interface ScrollPosition {
  readonly top: number;
  readonly left: number;
  readonly topOffset: number;
  readonly leftOffset: number;
}

/** A part of the grid that scrolls as a whole: frozen cells, or the others. */
export interface Pane {
  readonly clip: Box;
  /** The cells that can be seen, partly at least. */
  readonly cells: Area;
}

/** Where the cells of a tab stand in the grid's element, in pixels. */
export class Viewport {
  readonly rows: TrackLine;
  readonly columns: TrackLine;
  private readonly scrollX: number;
  private readonly scrollY: number;

  constructor(
    readonly tab: TabView,
    readonly width: number,
    readonly height: number,
    position: ScrollPosition,
  ) {
    const { rows, columns } = linesOf(tab);
    this.rows = rows;
    this.columns = columns;
    this.scrollX = this.columns.start(position.left + 1) + position.leftOffset;
    this.scrollY = this.rows.start(position.top + 1) + position.topOffset;
  }

  /** The left edge of a column. */
  x(column: number): number {
    const isFrozen = column <= this.tab.frozenColumns;
    return ROW_HEADER_WIDTH + this.columns.start(column) - (isFrozen ? 0 : this.scrollX);
  }

  /** The upper edge of a row. */
  y(row: number): number {
    const isFrozen = row <= this.tab.frozenRows;
    return COLUMN_HEADER_HEIGHT + this.rows.start(row) - (isFrozen ? 0 : this.scrollY);
  }

  box({ row, column, rows, columns }: Area): Box {
    const [x, y] = [this.x(column), this.y(row)];
    const [lastColumn, lastRow] = [column + columns - 1, row + rows - 1];
    const width = this.x(lastColumn) + this.columns.size(lastColumn) - x;
    const height = this.y(lastRow) + this.rows.size(lastRow) - y;
    return { x, y, width: Math.max(width, 0), height: Math.max(height, 0) };
  }

  /** Where the cells that scroll begin. */
  get frozenRight(): number {
    return ROW_HEADER_WIDTH + this.columns.start(this.tab.frozenColumns + 1);
  }

  get frozenBottom(): number {
    return COLUMN_HEADER_HEIGHT + this.rows.start(this.tab.frozenRows + 1);
  }

  columnAt(x: number): number {
    return this.columns.at(x - ROW_HEADER_WIDTH + (x < this.frozenRight ? 0 : this.scrollX));
  }

  rowAt(y: number): number {
    return this.rows.at(y - COLUMN_HEADER_HEIGHT + (y < this.frozenBottom ? 0 : this.scrollY));
  }

  cellAt(x: number, y: number): Place {
    return { row: this.rowAt(y), column: this.columnAt(x) };
  }

  /** The cell that a drag to a point reaches: beyond the cells that can be seen, the next one there. */
  cellTowards(x: number, y: number): Place {
    return {
      row: y < COLUMN_HEADER_HEIGHT ? Math.max(this.rowAt(this.frozenBottom) - 1, 1) : this.rowAt(y),
      column: x < ROW_HEADER_WIDTH ? Math.max(this.columnAt(this.frozenRight) - 1, 1) : this.columnAt(x),
    };
  }

  /** Those that scroll first, so that frozen ones are drawn over them. */
  panes(): Pane[] {
    const { frozenRight, frozenBottom, width, height } = this;
    const across = [
      { from: frozenRight, to: width },
      { from: ROW_HEADER_WIDTH, to: frozenRight },
    ];
    const down = [
      { from: frozenBottom, to: height },
      { from: COLUMN_HEADER_HEIGHT, to: frozenBottom },
    ];
    return down.flatMap((vertical) =>
      across.flatMap((horizontal) => {
        if (horizontal.to <= horizontal.from || vertical.to <= vertical.from) return [];
        const start = this.cellAt(horizontal.from, vertical.from);
        const end = this.cellAt(horizontal.to - 1, vertical.to - 1);
        return {
          clip: {
            x: horizontal.from,
            y: vertical.from,
            width: horizontal.to - horizontal.from,
            height: vertical.to - vertical.from,
          },
          cells: {
            ...start,
            rows: Math.max(end.row - start.row + 1, 0),
            columns: Math.max(end.column - start.column + 1, 0),
          },
        };
      }),
    );
  }
}
