import type { Criteria } from './criteria.ts';
import type { Ranged } from './ranged.ts';

/** What may be typed into a cell. */
export interface ValidationRule {
  /** A `GridRange` among its values moves with the cells that it means. */
  readonly criteria: Criteria;
  /** True: a wrong value is only marked. False: it is refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule and the cells that it stands on. */
export interface DataValidation extends ValidationRule, Ranged {}
