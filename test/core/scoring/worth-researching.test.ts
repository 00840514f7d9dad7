import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountScorer, decidingUnknowns, worthResearching } from '../../../src/core/scoring/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import type { Criterion } from '../../../src/model/criterion.ts';

const TIERS = Object.freeze([
  { label: 'A', from: 50 },
  { label: 'B', from: null },
]);

/** Criteria of the weights given, whose points are the values of their columns. */
function makeCriteria(weights: readonly number[], gate: number | null = null): Criterion[] {
  return weights.map((weight, columnIndex) => ({
    name: `${columnIndex}`,
    columnIndex,
    column: `${columnIndex}`,
    weight,
    group: 'Fit',
    ifBlank: 'skip',
    gate: columnIndex === 0 ? gate : null,
    kind: 'number',
    from: 0,
    to: 100,
  }));
}

function worth(criteria: readonly Criterion[], ...rows: readonly (readonly Cell[])[]) {
  return worthResearching(criteria, rows.map(accountScorer(criteria, null)), TIERS);
}

describe('worthResearching(criteria, scores, tiers)', () => {
  test('puts the criterion first whose unknown values could change most tiers', () => {
    // Of weights 3, 1, 1. First row, 40 known: B (40·3 + 0…100) ÷ 4 = 30…55, and C the same: both cross 50.
    // Second row, 90 and 90 known: C (360 + 0…100) ÷ 5 = 72…92, which does not.
    // Third row, 10 and 10 known: A (20 + 0…300) ÷ 5 = 4…64, which does.
    expect(worth(makeCriteria([3, 1, 1]), [40, '', ''], [90, 90, ''], ['', 10, 10])).toEqual([
      { index: 0, unknown: 1, couldChangeTier: 1, spread: 60 },
      { index: 1, unknown: 1, couldChangeTier: 1, spread: 25 },
      { index: 2, unknown: 2, couldChangeTier: 1, spread: 22.5 },
    ]);
  });

  test('puts many changes of a tier before a wide span of scores', () => {
    const rows = [
      [10, '', 10],
      [45, 45, ''],
      [48, 48, ''],
    ];
    // The last: (5·45 + 0…100) ÷ 6 = 37.5…54.2 and (5·48 + 0…100) ÷ 6 = 40…56.7. The middle one: (20 + 0…400) ÷ 6 = 3.3…70.
    expect(
      worth(makeCriteria([1, 4, 1]), ...rows).map(({ index, couldChangeTier }) => [index, couldChangeTier]),
    ).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test('counts an unknown value of an excluded account, which could change nothing', () => {
    const criteria = makeCriteria([1, 1], 20);
    // Second row: (60 + 0…100) ÷ 2 = 30…80
    expect(worth(criteria, [10, ''], [60, ''])).toEqual([{ index: 1, unknown: 2, couldChangeTier: 1, spread: 50 }]);
    expect(worth(criteria, [10, ''])).toEqual([{ index: 1, unknown: 1, couldChangeTier: 0, spread: 0 }]);
  });

  test('has nothing to say where all is known, or nobody is there', () => {
    expect(worth(makeCriteria([1, 1]), [10, 20])).toEqual([]);
    expect(worth(makeCriteria([1, 1]))).toEqual([]);
  });

  test('never counts more changes than unknown values, and moves between 0 and 100', () => {
    const rows = fc.array(fc.array(fc.option(fc.nat(100)), { minLength: 3, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (list) => {
        const criteria = makeCriteria([1, 2, 3], 10);
        const found = worth(criteria, ...list);
        const scorer = accountScorer(criteria, null);
        const each = list.flatMap((row) => decidingUnknowns(criteria, scorer(row), TIERS));
        expect(found.reduce((sum, { couldChangeTier }) => sum + couldChangeTier, 0)).toBe(
          each.filter(({ changesTier }) => changesTier).length,
        );
        for (const { unknown, couldChangeTier, spread } of found) {
          expect(couldChangeTier).toBeLessThanOrEqual(unknown);
          expect(spread).toBeGreaterThanOrEqual(0);
          expect(spread).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
