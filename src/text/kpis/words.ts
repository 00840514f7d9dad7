import type {
  ExitAction,
  ExitCondition,
  KpiColumn,
  KpiDirection,
  KpiKind,
  KpiLogColumn,
  KpiPeriod,
  KpiStatus,
  KpiValue,
} from '../../model/kpi.ts';
import type { Words } from '../texts.ts';

/** The words of the KPI table, of its log, and of what is computed from them. */
export interface KpisWords {
  readonly columns: Readonly<Record<KpiColumn, Words>>;
  readonly logColumns: Readonly<Record<KpiLogColumn, Words>>;
  readonly kinds: Readonly<Record<KpiKind, Words>>;
  readonly directions: Readonly<Record<KpiDirection, Words>>;
  readonly periods: Readonly<Record<KpiPeriod, Words>>;
  readonly exitActions: Readonly<Record<ExitAction, Words>>;
  /** The two halves of an exit rule, and what joins them. */
  readonly measures: Readonly<Record<ExitCondition['measure'], Words>>;
  readonly or: Words;
  /** What can be asked of a KPI; the headers of the results too. */
  readonly values: Readonly<Record<KpiValue, Words>>;
  readonly statuses: Readonly<Record<KpiStatus, string>>;
  /** Stands where the log says too little for a number. */
  readonly noData: string;
  readonly plan: string;
}
