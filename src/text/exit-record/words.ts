import type { ExitDecisionWord, ExitRecordColumn, ExitRecordEntry } from '../../model/exit-record.ts';
import type { ExitAction, ExitCondition, KpiDirection } from '../../model/kpi.ts';
import type { Words } from '../texts.ts';

/** The words of the record of exit lines, and its sentences. Columns that the KPI table has too are called as there. */
export interface ExitRecordWords {
  readonly columns: Readonly<Record<ExitRecordColumn, Words>>;
  readonly entries: Readonly<Record<ExitRecordEntry, Words>>;
  readonly decisions: Readonly<Record<ExitDecisionWord, Words>>;
  /** Whether the rule applied on an exit date. */
  readonly fired: Readonly<Record<'yes' | 'no', Words>>;
  /** Stands between names and between dates in one cell. */
  readonly comma: string;
  readonly agreement: (agreement: AgreementInWords) => string;
  readonly decision: (decision: DecisionInWords) => string;
  /** A row that somebody changed so that it cannot be read any more. */
  readonly unreadable: (row: number, column: string, found: string) => string;
}

/** What the sentence of an agreement is made of: days, numbers and shares as they are shown. */
export interface AgreementInWords {
  readonly day: string;
  readonly people: readonly string[];
  readonly kpi: string;
  readonly direction: KpiDirection;
  readonly target: string;
  /** Of a share; `null` of other KPIs. */
  readonly population: string | null;
  readonly due: string;
  readonly exitDates: readonly string[];
  readonly rule: readonly { readonly measure: ExitCondition['measure']; readonly line: string }[];
  readonly action: ExitAction | null;
  readonly decides: string;
  readonly stopsSuccess: string | null;
  readonly catchesFailure: string | null;
}

/** What the sentence of a decision is made of. Figures that there are not are `null`. */
export interface DecisionInWords {
  readonly day: string;
  readonly people: readonly string[];
  readonly kpi: string;
  readonly exitDate: string;
  readonly decision: ExitDecisionWord;
  readonly reason: string;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly chance: string | null;
  readonly exitLine: string | null;
  readonly fired: boolean | null;
}
