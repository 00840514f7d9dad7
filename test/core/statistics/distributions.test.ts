import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { incompleteBeta, logGamma, normalQuantile, studentT } from '../../../src/core/statistics/index.ts';

interface Reference {
  readonly fn: string;
  readonly args: readonly number[];
  readonly value: number;
}

const references = JSON.parse(
  readFileSync(new URL('../../fixtures/stats/distributions.json', import.meta.url), 'utf8'),
) as readonly Reference[];

const FUNCTIONS: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
  t_cdf: studentT,
  lgamma: logGamma,
  betainc_regularized: incompleteBeta,
};

test.each(Object.entries(FUNCTIONS))('%s agrees with values of 50 digits', (name, compute) => {
  const cases = references.filter(({ fn }) => fn === name);
  expect(cases.length).toBeGreaterThan(2);
  for (const { args, value } of cases) {
    const [a = NaN, b = NaN, c = NaN] = args;
    expect(Math.abs(compute(a, b, c) - value)).toBeLessThan(1e-13 * Math.max(1, Math.abs(value)));
  }
});

test('the normal quantile is that of the tables', () => {
  // Abramowitz and Stegun (1964), table 26.5; the last from R's qnorm(1e-12).
  for (const [share, quantile] of [
    [0.5, 0],
    [0.6, 0.2533471],
    [0.975, 1.959964],
    [0.995, 2.5758293],
    [0.9999, 3.7190165],
    [1e-6, -4.7534243],
    [1e-12, -7.0344838],
  ] as const) {
    expect(normalQuantile(share)).toBeCloseTo(quantile, 6);
  }
});
