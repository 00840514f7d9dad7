import type { ExitAgreement, ExitDateState } from '../../model/exit-record.ts';
import type { Kpi } from '../../model/kpi.ts';
import { fold } from '../tables/index.ts';

/** The agreements on a KPI, however its name is spelt there: the oldest version first. */
export function versionsOf(agreements: readonly ExitAgreement[], name: string): readonly ExitAgreement[] {
  return agreements
    .filter(({ kpi }) => fold(kpi.name) === fold(name))
    .sort((a, b) => a.version - b.version || a.row - b.row);
}

/** The agreement on a KPI that is in force; `null` where there is none. */
export function latestAgreement(agreements: readonly ExitAgreement[], name: string): ExitAgreement | null {
  const versions = versionsOf(agreements, name);
  return versions[versions.length - 1] ?? null;
}

/** The agreement that an exit date belongs to; `null` for a date that nobody agreed on. */
export function agreementOf(
  { kpi, version }: Pick<ExitDateState, 'kpi' | 'version'>,
  agreements: readonly ExitAgreement[],
): ExitAgreement | null {
  return latestAgreement(
    agreements.filter((agreement) => agreement.version === version),
    kpi,
  );
}

/**
 * The KPI by whose terms an exit date is judged: as it was agreed on, else as it stands in the table. `null` where it is in neither.
 *
 * @param state - of the exit date.
 */
export function judgedKpi(
  state: Pick<ExitDateState, 'kpi' | 'version'>,
  kpis: readonly Kpi[],
  agreements: readonly ExitAgreement[],
): Kpi | null {
  const inTable = () => kpis.find(({ name }) => fold(name) === fold(state.kpi)) ?? null;
  return agreementOf(state, agreements)?.kpi ?? inTable();
}
