import type { KpiCells } from '../../../model/kpi-request.ts';
import type { KpisViewWords } from '../../../text/sidebar/kpis/index.ts';
import type { ViewProps } from '../../view-props.ts';
import type { KpiReading } from './kpi-reading.ts';
import type { KpiRow } from './kpi-rows.ts';

/** What the parts of the view are given. */
export interface KpisProps extends ViewProps {
  readonly says: KpisViewWords;
  /** The tabs of KPIs as they were read last: after each action that `run` runs they are read anew. */
  readonly reading: KpiReading;
  /** Reads the tabs of KPIs anew, and nothing else. */
  readonly reload: () => void;
  /** Shows one KPI in place of the list. */
  readonly openKpi: (opened: OpenedKpi) => void;
}

/** What is shown of one KPI: the form of its row, or of a new one with cells to begin with; or the way to an agreement. */
export type OpenedKpi =
  | { readonly part: 'form'; readonly row: KpiRow | null; readonly cells: KpiCells }
  | { readonly part: 'agree'; readonly row: KpiRow };
