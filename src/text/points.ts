import { type Explanation, LEAST_SHOWN } from '../model/explanation.ts';

/**
 * Points as they stand in a sentence, with one decimal.
 *
 * @example shownPoints(-0.04) // '0.0'
 */
export function shownPoints(points: number): string {
  return (tenths(points) / 10 + 0).toFixed(1);
}

/**
 * Points that fall short of a line, with as many decimals as it takes to see that they do.
 *
 * @example shownBelow(29.96, 30) // '29.96'
 */
export function shownBelow(points: number, line: number): string {
  let shown = shownPoints(points);
  for (let decimals = 2; Number(shown) >= line && decimals <= MOST_DECIMALS; decimals += 1) {
    shown = points.toFixed(decimals);
  }
  return shown;
}

/**
 * Points by which something is ahead, with as many decimals as it takes to see that it is.
 *
 * @example shownLead(0.04) // '0.04'
 */
export function shownLead(points: number): string {
  return shownBelow(-points, 0).slice(1);
}

/** Scores that differ in further ones are equal. */
const MOST_DECIMALS = 10;

/** A sum and its parts as a sentence shows them. */
export interface ShownSum {
  readonly sum: string;
  /** Parallel to the parts. */
  readonly parts: readonly string[];
  /** What the sum has beyond the parts. */
  readonly rest: string;
}

/**
 * A sum and its parts, so that the numbers of a sentence add up as they stand and each part is what the breakdown shows. With one
 * decimal the rest takes up what rounding leaves over; where there is no rest to do so, two decimals.
 *
 * @param hasRest - whether the sentence names what there is beyond the parts.
 * @example shownSum(10, [3.33, 3.33], true) // { sum: '10.0', parts: ['3.3', '3.3'], rest: '3.4' }
 * @example shownSum(86.6667, [53.3333, 33.3333], false) // { sum: '86.67', parts: ['53.34', '33.33'], rest: '0.0' }
 */
export function shownSum(sum: number, parts: readonly number[], hasRest: boolean): ShownSum {
  const left = parts.reduce((rest, part) => rest - tenths(part), tenths(sum));
  if (!hasRest && left !== 0) {
    const total = Math.round(sum * 100 + NOISE);
    return { sum: (total / 100).toFixed(2), parts: hundredths(total, parts), rest: shownPoints(0) };
  }
  return { sum: shownPoints(sum), parts: parts.map(shownPoints), rest: shownPoints(left / 10) };
}

/** The score of an explanation, its gains and what all other criteria make, as a sentence shows them. */
export interface ShownScore {
  readonly score: string;
  readonly gains: readonly string[];
  readonly rest: string;
  /** Whether the parts make less than 0, which counts as 0. */
  readonly isHeld: boolean;
}

/** What a sentence about a score shows: numbers that add up as they stand, unless they make less than 0. */
export function shownScore({ gains, others, sum }: Explanation): ShownScore {
  const amounts = gains.map(({ amount }) => amount);
  const shown = shownSum(sum, amounts, others > 0);
  const isHeld = sum < -LEAST_SHOWN;
  return { score: isHeld ? shownPoints(0) : shown.sum, gains: shown.parts, rest: shown.rest, isHeld };
}

/** Parts with two decimals that add up to a sum given in hundredths: those that lose most by rounding down are rounded up. */
function hundredths(total: number, parts: readonly number[]): string[] {
  const down = parts.map((part) => Math.floor(part * 100 + NOISE));
  const missing = total - down.reduce((sum, part) => sum + part, 0);
  const lost = parts.map((part, i) => Math.round((part * 100 - (down[i] ?? 0)) / NOISE));
  const mostLostFirst = parts.map((_, i) => i).sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0) || a - b);
  const roundedUp = new Set(mostLostFirst.slice(0, Math.max(0, missing)));
  return down.map((part, i) => ((part + (roundedUp.has(i) ? 1 : 0)) / 100).toFixed(2));
}

function tenths(points: number): number {
  return Math.round(points * 10 + NOISE);
}

/** One amount summed up in two ways must not be rounded up in one of them and down in the other. */
const NOISE = 1e-7;
