import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../model/exit-record.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import { fold } from '../tables/index.ts';
import { kpiFigures } from './figures.ts';
import { exitLooks } from './status.ts';

/** The figures by which an exit date is decided, by the log up to that date; `null` where there is no such number. */
type ExitDateFigures = Pick<ExitDecision, 'actual' | 'expected' | 'chance' | 'exitLine' | 'fired'>;

/**
 * The KPI by whose terms an exit date is judged: as it was agreed on, else as it stands in the table. `null` where it is in neither.
 *
 * @param state - of the exit date.
 */
export function judgedKpi(
  { kpi: name, version }: Pick<ExitDateState, 'kpi' | 'version'>,
  kpis: readonly Kpi[],
  agreements: readonly ExitAgreement[],
): Kpi | null {
  const isIt = (kpi: Kpi) => fold(kpi.name) === fold(name);
  if (version === null) return kpis.find(isIt) ?? null;
  return agreements.find((agreement) => agreement.version === version && isIt(agreement.kpi))?.kpi ?? null;
}

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
