/**
 * The distribution function of Student's t for whole degrees of freedom: Abramowitz and Stegun (1964), 26.7.3 and 26.7.4.
 *
 * @example studentT(1, 1).toFixed(12) // '0.750000000000'
 */
export function studentT(t: number, freedom: number): number {
  // Farther out the sum below has no digits left.
  if (!(abs(t) < 1e6)) return t > 0 ? 1 : 0;
  const square = freedom / (freedom + t * t);
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? sqrt(square) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < freedom; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  sum *= t / sqrt(freedom + t * t);
  return 0.5 + (isOdd ? (atan(t / sqrt(freedom)) + sum) / PI : sum / 2);
}

/** Taken out of their global once: a forecast asks for thousands of values. */
const { abs, atan, PI, sqrt } = Math;
