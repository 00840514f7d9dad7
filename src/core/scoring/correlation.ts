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
  const [meanX, meanY] = [mean(first), mean(second)];
  let [xx, yy, xy] = [0, 0, 0];
  // A loop: hundreds of criteria of thousands of accounts make millions of pairs of points.
  for (let i = 0; i < first.length; i += 1) {
    const x = (first[i] ?? 0) - meanX;
    const y = (second[i] ?? 0) - meanY;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const least = first.length * SCORE_TOLERANCE ** 2;
  if (!(xx > least && yy > least)) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
