import type { Kpi } from '../../model/kpi.ts';

type Goal = Pick<Kpi, 'direction' | 'baseline' | 'target'>;

/** Whether a value is at the target or beyond it. */
export function isReached({ direction, target }: Pick<Goal, 'direction' | 'target'>, value: number): boolean {
  return direction === 'up' ? value >= target : value <= target;
}

/**
 * Whether the plan itself moves the way that is not wanted: at most 3 customers lost, at least 90 of 100 kept. Such a target
 * is a budget, kept only when Due has come.
 *
 * @example isBudget({ direction: 'down', baseline: 0, target: 3 }) // true
 */
export function isBudget({ direction, baseline, target }: Goal): boolean {
  return direction === 'up' ? target < baseline : target >= baseline;
}

/** Whether a target that is reached cannot be missed any more: events and values add up towards it. */
export function staysReached(kpi: Kpi): boolean {
  return kpi.kind !== 'level' && !isBudget(kpi);
}
