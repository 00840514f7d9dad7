import { isBudget } from '../../../../core/kpi/index.ts';
import type { Kpi, KpiFigures } from '../../../../model/kpi.ts';
import type { KpiGoal, KpisViewWords } from '../../../../text/sidebar/kpis/index.ts';
import { shownValue } from '../shown-figures.ts';

/**
 * What is wanted of a KPI.
 *
 * @example goalOf({ direction: 'down', baseline: 0, target: 3 }) // 'at most'
 * @example goalOf({ direction: 'down', baseline: 30, target: 20 }) // 'fall'
 */
export function goalOf(kpi: Pick<Kpi, 'direction' | 'baseline' | 'target'>): KpiGoal {
  if (isBudget(kpi)) return kpi.direction === 'up' ? 'at least' : 'at most';
  return kpi.direction === 'up' ? 'rise' : 'fall';
}

/** How a KPI moves against how it should, in the way that is wanted; `null` where no time has passed, or none is left. */
export function rateTold(
  kpi: Kpi,
  { actual, requiredRate, runRate }: Pick<KpiFigures, 'actual' | 'requiredRate' | 'runRate'>,
  { rates, risen, limits, soFar }: KpisViewWords['list'],
): string | null {
  if (typeof actual !== 'number' || typeof requiredRate !== 'number' || typeof runRate !== 'number') return null;
  const goal = goalOf(kpi);
  if (goal === 'rise') return rates[kpi.period].rise(shownValue(requiredRate), shownValue(runRate));
  if (goal === 'fall') {
    const fallen = runRate > 0 ? risen(shownValue(runRate)) : shownValue(Math.abs(runRate));
    return rates[kpi.period].fall(shownValue(requiredRate), fallen);
  }
  const room = goal === 'at most' ? kpi.target - actual : actual - kpi.target;
  return limits[goal][room < 0 ? 'over' : 'room'](shownValue(Math.abs(room))) + soFar[kpi.period](shownValue(runRate));
}
