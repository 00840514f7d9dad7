import type { Area } from './area.ts';

/** One thing per cell where there is any: notes, formats, validations. */
export class CellGrid<Thing> {
  get(_row: number, _column: number): Thing | undefined {
    throw new Error('not written yet');
  }

  /** `undefined` takes the thing away. */
  set(_row: number, _column: number, _thing: Thing | undefined): void {
    throw new Error('not written yet');
  }

  fill(_area: Area, _thing: Thing | undefined): void {
    throw new Error('not written yet');
  }

  /** Row by row, left to right. */
  entries(): Iterable<readonly [row: number, column: number, thing: Thing]> {
    throw new Error('not written yet');
  }
}
