import type { GridRange } from './grid-range.ts';

/** What one edit changed. */
export interface Change {
  /** Cells whose value, formula or look may differ now, those that were recalculated included. */
  readonly ranges: readonly GridRange[];
  /** Ids of tabs whose size, order, name, frozen part, track sizes or lists (charts, images, conditional formats …) may differ now. */
  readonly tabs: readonly number[];
}
