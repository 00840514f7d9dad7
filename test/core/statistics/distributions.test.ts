import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { incompleteBeta, logGamma, studentT } from '../../../src/core/statistics/index.ts';

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
