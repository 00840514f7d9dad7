import type { Day } from '../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { exitFires, exitLine } from '../exit-line.ts';
import { foresee } from '../foresee.ts';
import { achievedFrom, signOf } from './programmes.ts';

/**
 * From which value on an exit date lets a programme of events or wins go on, negated where less is better.
 *
 * @param entries - any log up to that day: but for how many have been decided, the line does not depend on it.
 */
export function safeCount(kpi: Kpi, entries: readonly KpiEntry[], day: Day): number {
  const prospect = foresee({ kpi, known: day, from: day, days: [kpi.due] }, entries);
  const line = exitLine(kpi, prospect, entries.length);
  const isNeverSafe = line === null && exitFires(kpi, kpi.target, prospect);
  const safe = line === null ? (isNeverSafe ? Infinity : -Infinity) : signOf(kpi) * line;
  return Math.min(safe, achievedFrom(kpi, day));
}
