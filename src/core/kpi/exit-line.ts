import type { Kpi } from '../../model/kpi.ts';
import { isBudget } from './goal.ts';
import { leastWhole } from './least-whole.ts';
import type { Prospect } from './prospect.ts';

/** Whether the exit rule fires on a value. A chance that is no number never fires. */
export function exitFires({ exitRule, direction }: Kpi, actual: number, prospect: Prospect | null): boolean {
  return exitRule.some(({ measure, line }) => {
    if (measure === 'chance') return prospect !== null && prospect.chanceAt(actual) < line;
    return direction === 'up' ? actual < line : actual > line;
  });
}

/**
 * The least value on which the exit rule would not fire, the greatest where less is better; whole for counts and shares.
 *
 * @param decided - for `share`: no more can be won by then.
 * @returns `null` where no value would do, or any.
 */
export function exitLine(kpi: Kpi, prospect: Prospect | null, decided: number): number | null {
  const { kind, direction, baseline, target } = kpi;
  const sign = direction === 'up' ? 1 : -1;
  const isSafe = (better: number) => !exitFires(kpi, sign * better, prospect);
  if (!kpi.exitRule.some(({ measure }) => measure === 'value' || prospect !== null)) return null;
  if (kind === 'amount' || kind === 'level') return signed(leastSafe(isSafe, sign * target), sign);
  if (kind === 'share') {
    return signed(leastWhole(isSafe, Math.min(0, sign * decided), Math.max(0, sign * decided)), sign);
  }
  // Of what is used up no less than nothing can be; what should come may be taken back, too.
  const least = leastWhole(isSafe, -FARTHEST, isBudget(kpi) ? Math.floor(sign * baseline) : FARTHEST);
  return least === -FARTHEST ? null : signed(least, sign);
}

const FARTHEST = 2 ** 50;

function signed(value: number | null, sign: number): number | null {
  // Added to 0, since -0 is not 0 to everybody.
  return value === null ? null : sign * value + 0;
}

/** The least number from which on something holds, to the last digit; `null` where it holds nowhere or everywhere, or past all numbers. */
function leastSafe(isSafe: (value: number) => boolean, near: number): number | null {
  let step = Math.abs(near) / 16 || 1;
  let low = near;
  let high = near;
  for (let i = 0; isSafe(low); i += 1) {
    if (i > MOST_DOUBLINGS) return null;
    high = low;
    low -= step;
    step *= 2;
  }
  for (let i = 0; !isSafe(high); i += 1) {
    if (i > MOST_DOUBLINGS) return null;
    low = high;
    high += step;
    step *= 2;
  }
  if (!Number.isFinite(high - low)) return null;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (isSafe(middle)) high = middle;
    else low = middle;
  }
}

const MOST_DOUBLINGS = 60;
