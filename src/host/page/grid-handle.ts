import type { Area } from '../protocol/cell-view.ts';

/** What the grid lets others do with it. */
export interface GridHandle {
  /** Selects cells and scrolls to them. */
  select(area: Area): void;
  focus(): void;
  /** Begins to edit the cell under the cursor, with its own text unless told otherwise. */
  edit(text?: string): void;
  /** Copies what is selected to the clipboard. */
  copy(cut: boolean): void;
  paste(valuesOnly: boolean): void;
  /** As it is shown, in pixels: where nobody gave a height, what the texts need. */
  rowHeight(row: number): number;
  /** Where a cell's top left corner stands in the grid's element, in pixels; also outside of what is visible. */
  place(row: number, column: number): { readonly x: number; readonly y: number };
  /** Where frozen rows and columns end, and what scrolls goes under them: in pixels of the grid's element. */
  frozenCorner(): { readonly x: number; readonly y: number };
  /** The cell at a point of the grid's element, and how far inside it the point is. */
  cellAt(
    x: number,
    y: number,
  ): {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Calls back after each scroll and each change of sizes. Returns what ends it. */
  onView(listener: () => void): () => void;
}
