import type { Criteria } from './criteria.ts';
import type { GridRange } from './grid-range.ts';

/** Which rows one column lets through. */
export interface FilterCriteria {
  readonly criteria: Criteria | null;
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
}

/** The filter of a tab: its range with the header row, and what the columns ask for. */
export interface Filter {
  /** One range. */
  ranges: GridRange[];
  /** By column of the tab. */
  criteria: Map<number, FilterCriteria>;
  sorted: { readonly column: number; readonly ascending: boolean } | null;
}
