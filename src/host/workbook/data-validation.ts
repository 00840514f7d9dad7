import type { Criteria } from './criteria.ts';
import type { GridRange } from './grid-range.ts';

/** What may be typed into some cells. */
export interface ValidationRule {
  readonly criteria: Criteria;
  /** True: a wrong value is only marked. False: it is refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule and the cells that it stands on. */
export interface DataValidation {
  ranges: GridRange[];
  readonly rule: ValidationRule;
}
