import type { KpiTabsSeen } from '../../../actions/kpis-seen.ts';
import type { Day } from '../../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../../model/exit-record.ts';
import type { Kpi, KpiEntry, KpiFigures } from '../../../model/kpi.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { readKpiLog, readKpis } from '../../../tabs/index.ts';

/** What the tabs of KPIs mean, worked out with the same core as the functions. */
export interface KpiReading {
  readonly seen: KpiTabsSeen;
  /** The tables where they stand, each `null` where there is none. */
  readonly tables: Readonly<Record<'kpis' | 'log' | 'record', PlacedTable | null>>;
  /** In the spreadsheet's zone. */
  readonly today: Day;
  /** The KPIs without mistakes, all the mistakes, and the language of the table. */
  readonly kpis: ReturnType<typeof readKpis>;
  readonly log: ReturnType<typeof readKpiLog>;
  readonly agreements: readonly ExitAgreement[];
  readonly decisions: readonly ExitDecision[];
  /** Exit dates, in their order, and what has become of each. */
  readonly states: readonly ExitDateState[];
  /** The log of a KPI, in order of its days. */
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
  /** Where a KPI stands today; worked out when it is asked for first. */
  readonly figuresOf: (kpi: Kpi) => KpiFigures;
}
