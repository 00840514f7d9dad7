import type { GridRange } from './grid-range.ts';

/** What a criterion compares with. Relative dates are their names (`TODAY`), instants `Date`. */
export type CriteriaValue = number | string | boolean | Date | readonly string[] | GridRange;

/** A question that a cell answers with yes or no, named as the platform names it: `NUMBER_GREATER_THAN`, `CELL_EMPTY`. */
export interface Criteria {
  readonly type: string;
  readonly values: readonly CriteriaValue[];
}
