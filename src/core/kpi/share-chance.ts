import { clamp } from '../clamp.ts';
import { logGamma } from '../statistics/index.ts';

/** How many have been won and lost, and how many are open. */
interface Wins {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}

/**
 * The chance that at least `need` of the open ones are won: beta-binomial with the Jeffreys prior ½, ½ (Geisser 1993, "Predictive
 * inference"). Assumes that the open ones resemble the decided ones: wrong where the easy ones were decided first.
 *
 * @example shareChance({ won: 3, lost: 17, open: 20 }, 5).toFixed(3) // '0.273'
 */
export function shareChance({ won, lost, open }: Wins, need: number): number {
  if (need <= 0) return 1;
  if (need > open) return 0;
  const a = won + PRIOR;
  const b = lost + PRIOR;
  // Summed from a term near the mean, where none underflows, to both ends.
  const middle = clamp(Math.round((open * a) / (a + b)), need, open);
  const first = Math.exp(logChoose(open, middle) + logBeta(a + middle, b + open - middle) - logBeta(a, b));
  let sum = first;
  for (let wins = middle, term = first; wins < open; wins += 1) {
    term *= ((open - wins) * (a + wins)) / ((wins + 1) * (b + open - wins - 1));
    sum += term;
  }
  for (let wins = middle, term = first; wins > need; wins -= 1) {
    term *= (wins * (b + open - wins)) / ((open - wins + 1) * (a + wins - 1));
    sum += term;
  }
  return Math.min(1, sum);
}

const PRIOR = 0.5;

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
