import { agreementOf, exitDateFigures, judgedKpi } from '../../../../core/kpi/index.ts';
import type { ExitAgreement, ExitDateState } from '../../../../model/exit-record.ts';
import type { Kpi } from '../../../../model/kpi.ts';
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
  reading: Pick<KpiReading, 'agreements' | 'kpis' | 'entriesOf'>,
  state: Pick<ExitDateState, 'kpi' | 'version' | 'exitDate'>,
): DueDecision {
  const agreement = agreementOf(state, reading.agreements);
  const kpi = judgedKpi(state, reading.kpis.kpis, reading.agreements);
  return { agreement, kpi, figures: kpi && exitDateFigures(kpi, reading.entriesOf(kpi), state.exitDate) };
}
