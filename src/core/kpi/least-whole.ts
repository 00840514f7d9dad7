/**
 * The least whole number from `from` on for which something holds that, once it holds, holds for all greater ones.
 *
 * @returns `null` where none up to `most` does.
 * @example leastWhole((n) => n * n > 50, 0) // 8
 */
export function leastWhole(holds: (whole: number) => boolean, from: number, most = MOST): number | null {
  let low = from - 1;
  let high = from;
  for (let step = 1; high < most && !holds(high); step *= 2) {
    low = high;
    high = Math.min(most, high + step);
  }
  if (high > most || (high === most && !holds(high))) return null;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const MOST = 2 ** 50;
