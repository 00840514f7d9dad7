import type { Color } from './color.ts';
import type { GridRange } from './grid-range.ts';

export interface BandColors {
  header: Color | null;
  first: Color;
  second: Color;
  footer: Color | null;
}

/** Alternating colours over the rows or the columns of a range. */
export interface Banding {
  /** One range. */
  ranges: GridRange[];
  readonly bands: 'rows' | 'columns';
  readonly colors: BandColors;
}
