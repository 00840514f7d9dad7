import { logGamma } from './log-gamma.ts';

/**
 * The regularised incomplete beta function I_x(a, b), the distribution function of the beta distribution: continued fraction 8.17.22
 * of the Digital Library of Mathematical Functions, evaluated by Lentz's method (Thompson and Barnett 1986).
 *
 * @param a - above 0, as is b.
 * @example incompleteBeta(1, 2, 0.5).toFixed(12) // '0.750000000000'
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Beyond the mean the fraction of the other tail converges faster.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(front) / a / fraction(a, b, x);
}

function fraction(a: number, b: number, x: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let i = 1; i < MOST_STEPS; i += 1) {
    const m = i >> 1;
    const term = i % 2 === 1 ? (-(a + m) * (a + b + m) * x) / (a + 2 * m + 1) : (m * (b - m) * x) / (a + 2 * m - 1);
    const step = term / (a + 2 * m);
    below = 1 / (1 + step * below || TINY);
    above = 1 + step / above || TINY;
    value *= above * below;
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return value;
}

const MOST_STEPS = 20_000;

const TINY = 1e-300;
