import { agreementOf, exitDateFigures, judgedKpi } from '../../../../core/kpi/index.ts';
import type { ExitAgreement, ExitDateState } from '../../../../model/exit-record.ts';
import type { Kpi } from '../../../../model/kpi.ts';
import { dayOfReceived, readKpiLog } from '../../../../tabs/index.ts';
import type { KpiReading } from '../kpi-reading.ts';

/** What a decision on an exit date rests on. */
export interface DueDecision {
  /** The agreement that asks for it; `null` where nobody agreed on the date. */
  readonly agreement: ExitAgreement | null;
  /** The KPI by whose terms the date is judged; `null` where it is gone. */
  readonly kpi: Kpi | null;
  /** Those of the exit date. */
  readonly figures: ReturnType<typeof exitDateFigures> | null;
}

/** Works out where a KPI stood on an exit date, as the action does that records the decision. */
export function dueDecision(
  reading: Pick<KpiReading, 'agreements' | 'kpis' | 'tables'>,
  state: Pick<ExitDateState, 'kpi' | 'version' | 'exitDate'>,
): DueDecision {
  const agreement = agreementOf(state, reading.agreements);
  const kpi = judgedKpi(state, reading.kpis.kpis, reading.agreements);
  if (kpi === null) return { agreement, kpi, figures: null };
  // Of another kind in the table than it was agreed on, a KPI would have its log read otherwise.
  const { entries } = readKpiLog(reading.tables.log?.cells ?? [], [kpi], dayOfReceived);
  return { agreement, kpi, figures: exitDateFigures(kpi, entries.get(kpi.name) ?? [], state.exitDate) };
}
