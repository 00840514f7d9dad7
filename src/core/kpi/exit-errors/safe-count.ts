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
  const isJudged = prospect !== null || kpi.exitRule.some(({ measure }) => measure === 'value');
  if (!isJudged) return -Infinity;
  const line = exitLine(kpi, prospect, entries.length);
  if (line !== null) return Math.min(signOf(kpi) * line, achievedFrom(kpi, day));
  // There is no line either way: where even the worst value goes on, and where none does.
  return exitFires(kpi, -signOf(kpi) * FARTHEST, prospect) ? achievedFrom(kpi, day) : -Infinity;
}

const FARTHEST = 2 ** 50;
