import type { ExitRecordColumn } from '../../model/exit-record.ts';
import type { KpiColumn, KpiLogColumn } from '../../model/kpi.ts';

/** What the tabs of KPIs, of their log and of the record of exit lines say beyond the words of their tables. */
export interface KpiTabsWords {
  /** Names for new tabs. */
  readonly names: Readonly<Record<'kpis' | 'kpiLog' | 'exitRecord', string>>;
  /** Help on the headers. */
  readonly kpis: Readonly<Record<KpiColumn, string>>;
  readonly kpiLog: Readonly<Record<KpiLogColumn, string>>;
  readonly exitRecord: Readonly<Partial<Record<ExitRecordColumn, string>>>;
  /** Why nobody should type on the record. */
  readonly recordIsKept: string;
}
