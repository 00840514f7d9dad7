import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry, KpiTrackPoint } from '../../model/kpi.ts';
import { clamp } from '../clamp.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { entriesToCome } from './entries-to-come.ts';
import { exitLine } from './exit-line.ts';
import { foresee } from './foresee.ts';
import { expectedOn } from './progress.ts';
import { trackDays } from './track-days.ts';

/**
 * A KPI's course, a point for each period from Start on and one at Due. Up to the day actual values, each with the exit line by the log
 * of its own day; behind it what is foreseen, and the line as it is drawn from what is known on the day. Where each point of the line is
 * a forecast of its own, a course of many years has the line about the day alone: all would take longer than a cell is given.
 */
export function kpiTrack(kpi: Kpi, entries: readonly KpiEntry[], asOf: Day): KpiTrackPoint[] {
  const days = trackDays(kpi);
  const ahead = days.filter((day) => day > asOf);
  const bands =
    ahead.length === 0 ? [] : (foresee({ kpi, known: asOf, from: asOf, days: ahead }, entries)?.bands() ?? []);
  const first = days.length - ahead.length;
  const coming = entriesToCome(kpi, entries, asOf);
  const isForecast = (kpi.kind === 'amount' || kpi.kind === 'level') && asksChance(kpi);
  const lines = isForecast ? MOST_FORECASTS : days.length;
  const firstLine = clamp(first - lines / 2, 0, Math.max(0, days.length - lines));
  return days.map((day, i) => ({
    day,
    actual: day <= asOf ? actualOf(kpi, countedEntries(kpi, entries, day)) : null,
    plan: expectedOn(kpi, day),
    exitLine: i >= firstLine && i < firstLine + lines ? exitLineOn(kpi, entries, asOf, day, coming) : null,
    band: bands[i - first] ?? null,
  }));
}

/** The months of 20 years, nearly five years of weeks. */
const MOST_FORECASTS = 250;

function asksChance({ exitRule }: Kpi): boolean {
  return exitRule.some(({ measure }) => measure === 'chance');
}

/**
 * The exit line of a day: by the log of that day, or, for a day to come, by what is known as of today.
 *
 * @param coming - as `entriesToCome` gives them, for callers that ask for many days.
 */
export function exitLineOn(
  kpi: Kpi,
  entries: readonly KpiEntry[],
  asOf: Day,
  day: Day,
  coming: readonly KpiEntry[] = entriesToCome(kpi, entries, asOf),
): number | null {
  const passed = coming.filter((entry) => entry.day <= day);
  if (day > asOf && passed.length > 0) {
    return exitLineOn(kpi, [...countedEntries(kpi, entries, asOf), ...passed], day, day);
  }
  const known = Math.min(day, asOf);
  const prospect = asksChance(kpi) ? foresee({ kpi, known, from: day, days: [kpi.due] }, entries) : null;
  return exitLine(kpi, prospect, countedEntries(kpi, entries, known).length);
}
