import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAccounts, contributions } from '../../../src/core/scoring/index.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Reading } from '../../../src/model/score.ts';

function makeCriteria(...weights: readonly number[]): Criterion[] {
  return weights.map((weight, columnIndex) => ({
    name: `${columnIndex}`,
    columnIndex,
    column: `${columnIndex}`,
    weight,
    group: 'Fit',
    ifBlank: 'skip',
    gate: null,
    kind: 'number',
    from: 0,
    to: 100,
  }));
}

describe('compareAccounts(criteria, a, b)', () => {
  test('says what each criterion adds to the two, the greatest difference first, whichever way it goes', () => {
    // Of a weight of 4: 40/4 and 60/4; 2·100/4 and 2·20/4; 80/4 twice.
    expect(compareAccounts(makeCriteria(1, 2, 1), { readings: [40, 100, 80] }, { readings: [60, 20, 80] })).toEqual([
      { index: 1, a: 50, b: 10, difference: 40 },
      { index: 0, a: 10, b: 15, difference: -5 },
      { index: 2, a: 20, b: 20, difference: 0 },
    ]);
  });

  test('counts a criterion that adds to one of them only', () => {
    // Of a weight of 2 for the first, of 1 for the second.
    expect(compareAccounts(makeCriteria(1, 1), { readings: [40, 60] }, { readings: ['blank', 90] })).toEqual([
      { index: 1, a: 30, b: 90, difference: -60 },
      { index: 0, a: 20, b: null, difference: 20 },
    ]);
  });

  test('keeps the order of the criteria among equal differences', () => {
    const compared = compareAccounts(makeCriteria(1, 1, 1), { readings: [50, 80, 20] }, { readings: [80, 50, 50] });
    expect(compared.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test('its differences add up to the difference of the sums, and turn their sign with the accounts', () => {
    const reading = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant<Reading>('blank'));
    const readings = fc.array(reading, { minLength: 4, maxLength: 4 });
    const sum = (added: readonly (number | null)[]) => added.reduce<number>((total, next) => total + (next ?? 0), 0);
    fc.assert(
      fc.property(readings, readings, fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), (a, b, weights) => {
        const criteria = makeCriteria(...weights);
        const compared = compareAccounts(criteria, { readings: a }, { readings: b });
        expect(sum(compared.map(({ difference }) => difference))).toBeCloseTo(
          sum(contributions(criteria, a)) - sum(contributions(criteria, b)),
          9,
        );
        const turned = compareAccounts(criteria, { readings: b }, { readings: a });
        expect(turned.map(({ index }) => index)).toEqual(compared.map(({ index }) => index));
        for (const [i, { difference }] of turned.entries()) expect(difference + (compared[i]?.difference ?? 0)).toBe(0);
      }),
    );
  });
});
