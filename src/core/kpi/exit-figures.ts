import type { Day } from '../../model/calendar.ts';
import type { ExitDecision } from '../../model/exit-record.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import { kpiFigures } from './figures.ts';
import { exitLooks } from './status.ts';

/** The figures by which an exit date is decided, by the log up to that date; `null` where there is no such number. */
type ExitDateFigures = Pick<ExitDecision, 'actual' | 'expected' | 'chance' | 'exitLine' | 'fired'>;

/**
 * Where a KPI stood on one of its exit dates, and whether its rule fired, where the log tells.
 *
 * @param entries - of this KPI, in order of their days.
 */
export function exitDateFigures(kpi: Kpi, entries: readonly KpiEntry[], exitDate: Day): ExitDateFigures {
  const { actual, expected, chance, exitLine } = kpiFigures(kpi, entries, exitDate);
  const known = (figure: number | null | 'no data') => (figure === 'no data' ? null : figure);
  return {
    actual: known(actual),
    expected: known(expected),
    chance: known(chance),
    exitLine: known(exitLine),
    fired: exitLooks({ ...kpi, exitDates: [exitDate] }, entries, exitDate)[0]?.fires ?? null,
  };
}
