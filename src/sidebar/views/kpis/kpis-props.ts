import type { KpisViewWords } from '../../../text/sidebar/kpis/index.ts';
import type { ViewProps } from '../../view-props.ts';
import type { KpiReading } from './kpi-reading.ts';

/** What the parts of the view are given. */
export interface KpisProps extends ViewProps {
  readonly says: KpisViewWords;
  /** The tabs of KPIs as they were read last: after each action that `run` runs they are read anew. */
  readonly reading: KpiReading;
  /** Reads the tabs of KPIs anew, and nothing else. */
  readonly reload: () => void;
}
