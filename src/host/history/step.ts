import type { CellImages } from './cell-images.ts';

/** Something that was recorded and can be made as it was. */
export interface Undoable {
  putBack(): void;
}

/** What one step did to a workbook. */
export class Step implements Undoable {
  /** How many cells it remembers. */
  readonly cells: number;

  constructor(
    /** Edits of cells, grids and tabs, in the order in which they were made. */
    private readonly edits: readonly (Undoable | CellImages)[],
    /** What was beside the cells before the first of them. */
    private readonly beside: readonly Undoable[],
  ) {
    this.cells = edits.reduce((sum, edit) => sum + ('size' in edit ? edit.size : 0), 0);
  }

  /** The edits backwards; then what is beside the cells, which has followed them on the way and need not come back by itself. */
  putBack(): void {
    for (const edit of this.edits.toReversed()) edit.putBack();
    for (const state of this.beside) state.putBack();
  }
}
