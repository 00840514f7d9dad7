import type { GridRange } from './grid-range.ts';
import type { Ranged } from './ranged.ts';

/** A name for a range, the same in the whole workbook. */
export interface NamedRange extends Ranged {
  /** As it was written; two names that differ by letter case alone are one. */
  name: string;
  /** One range, or none when its cells are gone: then formulas that use the name show `#REF!`. */
  ranges: GridRange[];
}
