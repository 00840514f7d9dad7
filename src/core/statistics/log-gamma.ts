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

const LEADING = 0.99999999999999709182;

const TERMS = [
  57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
  0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4, -0.2619083840158140867e-4,
  0.36899182659531622704e-5,
];
