import type { Area } from '../workbook/area.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The areas that cells make up, given row by row from left to right: neighbours in a row, and rows below of the same width. */
export function rectangles(places: Iterable<Place>): Area[] {
  const done: Area[] = [];
  /** Areas that the next row may make higher, by their first column. */
  let open = new Map<number, Area>();
  let closing = new Map<number, Area>();
  let currentRow = 0;
  for (const run of runs(places)) {
    if (run.row !== currentRow) {
      done.push(...closing.values());
      [closing, open] = [open, new Map()];
      currentRow = run.row;
    }
    const above = closing.get(run.column);
    const fits = above?.columns === run.columns && above.row + above.rows === run.row;
    if (above && fits) closing.delete(run.column);
    open.set(run.column, above && fits ? { ...above, rows: above.rows + 1 } : run);
  }
  return [...done, ...closing.values(), ...open.values()];
}

/** Neighbours in a row, as one. */
function* runs(places: Iterable<Place>): Generator<Area> {
  let first: Place | undefined;
  let columns = 0;
  for (const place of places) {
    if (first && first.row === place.row && first.column + columns === place.column) {
      columns += 1;
    } else {
      if (first) yield { row: first.row, column: first.column, rows: 1, columns };
      first = place;
      columns = 1;
    }
  }
  if (first) yield { row: first.row, column: first.column, rows: 1, columns };
}
