import type { OpenedPlanWords } from '../../../../text/sidebar/plans/opened/words.ts';
import type { ViewProps } from '../../../view-props.ts';
import type { PlanReading } from './plan-reading.ts';

/** What the parts of an opened plan are given. */
export interface PlanProps extends ViewProps {
  readonly reading: PlanReading;
  readonly says: OpenedPlanWords;
}
