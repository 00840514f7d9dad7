import type { Day } from '../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { exitFires, exitLine } from '../exit-line.ts';
import { foresee } from '../foresee.ts';
import { staysReached } from '../goal.ts';

/**
 * From which value on a programme goes on after an exit date, the better the greater: where less is better, values are negated.
 *
 * @param entries - the log of a typical programme; all but its value on that day is taken as it is there.
 */
export function safeFrom(kpi: Kpi, entries: readonly KpiEntry[], day: Day): number {
  const sign = kpi.direction === 'up' ? 1 : -1;
  const known = entries.filter((entry) => entry.day <= day);
  if (known.length === 0) return -Infinity;
  const prospect = foresee({ kpi, known: day, from: day, days: [kpi.due] }, known);
  const line = exitLine(kpi, prospect, known.length);
  const fires = exitFires(kpi, kpi.target, prospect);
  const safe = line === null ? (fires ? Infinity : -Infinity) : sign * line;
  return staysReached(kpi) || day >= kpi.due ? Math.min(safe, sign * kpi.target) : safe;
}
