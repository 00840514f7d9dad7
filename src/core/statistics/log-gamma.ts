/**
 * Logarithm of the gamma function, for x > 0. Lanczos (1964), "A precision approximation of the gamma function", with Godfrey's
 * coefficients for g = 607/128 and 15 terms; good to about 15 digits.
 *
 * @example Math.round(Math.exp(logGamma(6))) // 120
 */
export function logGamma(x: number): number {
  const shifted = x + G - 0.5;
  let sum = LEADING;
  for (let i = 0; i < TERMS.length; i += 1) sum += (TERMS[i] ?? 0) / (x + i);
  return (x - 0.5) * Math.log(shifted) - shifted + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

const G = 607 / 128;

const LEADING = 0.9999999999999971;

const TERMS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 0.00003399464998481189,
  0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275, -0.000026190838401581408,
  0.0000036899182659531625,
];
