import type { ExitDecisionWord, ExitRecordColumn, ExitRecordEntry } from '../../model/exit-record.ts';
import type { KpiColumn } from '../../model/kpi.ts';
import type { Words } from '../texts.ts';

/** The words of the record of exit lines. Columns that the KPI table has too are called as there. */
export interface ExitRecordWords {
  readonly columns: Readonly<Record<Exclude<ExitRecordColumn, KpiColumn | FigureColumn>, Words>>;
  readonly entries: Readonly<Record<ExitRecordEntry, Words>>;
  readonly decisions: Readonly<Record<ExitDecisionWord, Words>>;
}

/** Called as what is computed. */
type FigureColumn = 'actual' | 'expected' | 'chance' | 'exitLine';
