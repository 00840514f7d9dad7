import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { foresee } from './foresee.ts';
import { trackDays } from './track-days.ts';

/**
 * The entries of an amount as they are foreseen from a day on: the middle of what each coming period may bring, booked on its last day.
 * An exit line ahead asks what value would do once these periods have passed, as it will be asked then. None where nothing asks for
 * them: for other kinds and rules, and where the log says too little.
 */
export function entriesToCome(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): KpiEntry[] {
  const days = trackDays(kpi).filter((day) => day > asOf);
  const isAsked = kpi.kind === 'amount' && kpi.exitRule.some(({ measure }) => measure === 'chance');
  if (!isAsked || days.length === 0) return [];
  const counted = countedEntries(kpi, entries, asOf);
  const bands = foresee({ kpi, known: asOf, from: asOf, days }, counted)?.bands() ?? [];
  let reached = actualOf(kpi, counted) ?? kpi.baseline;
  return bands.flatMap(({ forecast }, i): KpiEntry[] => {
    const value = forecast - reached;
    reached = forecast;
    const day = days[i] ?? kpi.due;
    // No whole period has passed by then.
    return value === 0 ? [] : [{ day: day === kpi.due ? day : day - 1, value, row: 0 }];
  });
}
