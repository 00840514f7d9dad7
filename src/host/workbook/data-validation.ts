import type { Criteria } from './criteria.ts';

/** What may be typed into a cell. */
export interface DataValidation {
  /** A `GridRange` among its values moves with the cells that it means. */
  readonly criteria: Criteria;
  /** True: a wrong value is only marked. False: it is refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
