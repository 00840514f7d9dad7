/**
 * Bounds that are easy to read and still hold what the ones given hold: two digits that count, the lower bound rounded down, the
 * upper one up.
 *
 * @example roundedOutwards(123, 4567) // { from: 120, to: 4600 }
 */
export function roundedOutwards(low: number, high: number): { readonly from: number; readonly to: number } {
  return { from: rounded(low, Math.floor), to: rounded(high, Math.ceil) };
}

/** By way of the decimal digits, since dividing by a power of ten would turn 0.3 into 0.29. */
function rounded(value: number, towards: (value: number) => number): number {
  const [digits, exponent] = value.toExponential().split('e');
  return Number(`${towards(Number(`${digits}e1`))}e${Number(exponent) - 1}`);
}
