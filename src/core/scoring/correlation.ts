import { SCORE_TOLERANCE } from '../../model/score.ts';

/**
 * Pearson's correlation of two lists of points: Σ(x−x̄)(y−ȳ) ÷ √(Σ(x−x̄)²·Σ(y−ȳ)²). The means are taken off first, which keeps the
 * digits that the shorter formula loses.
 * Source: Pearson, "Notes on regression and inheritance in the case of two parents", Proc. R. Soc. Lond. 58 (1895).
 *
 * @param second - as long as the first.
 * @returns −1…1; `null` where either does not vary.
 * @example correlation([0, 50, 100], [10, 30, 50]) // 1
 */
export function correlation(first: readonly number[], second: readonly number[]): number | null {
  const x = offMean(first);
  const y = offMean(second);
  const xx = productSum(x, x);
  const yy = productSum(y, y);
  const least = first.length * SCORE_TOLERANCE ** 2;
  if (!(xx > least && yy > least)) return null;
  return Math.max(-1, Math.min(1, productSum(x, y) / Math.sqrt(xx * yy)));
}

function offMean(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function productSum(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
}
