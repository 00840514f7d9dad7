/**
 * The value below which a share of the values lies, on the straight line between its two neighbours.
 * Source: definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 *
 * @param sorted - ascending, at least one.
 * @param share - 0…1.
 * @throws RangeError without values.
 * @example percentile([10, 20, 40], 0.75) // 30
 */
export function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('a percentile needs values, and a share of 0…1');
  return Math.min(above, below + (above - below) * (at - Math.floor(at)));
}
