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

/** Scores that differ in further ones are equal. */
const MOST_DECIMALS = 10;

/**
 * The parts of a sum, each with one decimal, so that the numbers of a sentence add up as they stand. Those that lose most by rounding
 * down are rounded up, so no part is shown further than 0.1 from what it is.
 *
 * @returns parallel to the parts; they add up to what `shownPoints` makes of their sum.
 * @example shownParts([33.33, 33.33, 33.34]) // ['33.3', '33.3', '33.4']
 * @example shownParts([53.333, 33.333]) // ['53.4', '33.3']
 */
export function shownParts(parts: readonly number[]): string[] {
  const down = parts.map((part) => Math.floor(part * 10 + NOISE));
  const missing = tenths(parts.reduce((sum, part) => sum + part, 0)) - down.reduce((sum, part) => sum + part, 0);
  const lost = parts.map((part, i) => Math.round((part * 10 - (down[i] ?? 0)) / NOISE));
  const mostLostFirst = parts.map((_, i) => i).sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0) || a - b);
  const roundedUp = new Set(mostLostFirst.slice(0, Math.max(0, missing)));
  return down.map((part, i) => shownPoints((part + (roundedUp.has(i) ? 1 : 0)) / 10));
}

function tenths(points: number): number {
  return Math.round(points * 10 + NOISE);
}

/** One amount summed up in two ways must not be rounded up in one of them and down in the other. */
const NOISE = 1e-7;
