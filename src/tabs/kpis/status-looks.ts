import type { ExitDateState } from '../../model/exit-record.ts';
import type { KpiStatus } from '../../model/kpi.ts';
import { CHOSEN, NEEDED, STOPPED, UNUSED, WRONG } from '../tables/tab-colours.ts';

/** How a status shows beside its word: a sign of its own shape, so that nothing hangs on telling colours apart, and colours. */
export interface StatusLook {
  readonly sign: string;
  readonly background: string;
  readonly colour: string;
}

/** The look of each status on generated tabs. */
export const KPI_STATUS_LOOKS: Readonly<Record<KpiStatus, StatusLook>> = {
  exit: { sign: '■', ...STOPPED },
  'at risk': { sign: '◆', ...WRONG },
  stale: { sign: '◇', ...NEEDED },
  caution: { sign: '▲', ...NEEDED },
  'no data': { sign: '○', ...UNUSED },
  ended: { sign: '□', ...UNUSED },
  'on track': { sign: '●', ...CHOSEN },
  'not started': { sign: '–', ...UNUSED },
  achieved: { sign: '★', ...CHOSEN },
};

/** The signs of exit dates; of shapes that no status has where somebody has to act. */
export const EXIT_STATE_SIGNS: Readonly<Record<ExitDateState['state'], string>> = {
  'to come': '○',
  pending: '!',
  decided: '✓',
};

/** The colours of an exit date that waits for its decision. */
export const PENDING = WRONG;
