import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierOf } from '../../../src/core/ranking/index.ts';
import { accountScorer, decidingUnknowns } from '../../../src/core/scoring/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import type { Criterion, IfBlank } from '../../../src/model/criterion.ts';

const TIERS = Object.freeze([
  { label: 'A', from: 75 },
  { label: 'B', from: 50 },
  { label: 'C', from: null },
]);

/** A criterion of the column given whose points are the value, unless a test says otherwise. */
function makeCriterion(columnIndex: number, own: Partial<Omit<Criterion, 'kind'>> = {}): Criterion {
  const usual = { name: '', columnIndex, column: '', weight: 1, group: 'Fit', ifBlank: 'skip', gate: null } as const;
  return { ...usual, kind: 'number', from: 0, to: 100, ...own };
}

function makeCategory(columnIndex: number, ...points: readonly number[]): Criterion {
  const words = new Map(points.map((amount, i) => [`word ${i}`, amount]));
  return { ...makeCriterion(columnIndex), kind: 'category', points: words, other: points[0] ?? null } as Criterion;
}

function decided(
  criteria: readonly Criterion[],
  row: readonly Cell[],
  tiers = TIERS as readonly (typeof TIERS)[number][],
) {
  return decidingUnknowns(criteria, accountScorer(criteria, null)(row), tiers);
}

describe('decidingUnknowns(criteria, score, tiers)', () => {
  test('gives the score with one value at its worst and its best, which enters with its weight', () => {
    // Known: 60 with a weight of 3. With the other of weight 1: (180 + 0) ÷ 4 and (180 + 100) ÷ 4; A needs 75.
    const criteria = [makeCriterion(0, { weight: 3 }), makeCriterion(1)];
    expect(decided(criteria, [60, ''])).toEqual([
      { index: 1, low: 45, high: 70, tiers: ['B', 'C'], changesTier: true, couldExclude: false },
    ]);
  });

  test('leaves the other unknown values as they count now: left out, or filled', () => {
    // Known 80. B, filled with 20, becomes 0 or 100: (80 + 0) ÷ 2, (80 + 100) ÷ 2. C, left out, enters: (80 + 20 + 0) ÷ 3, (… + 100) ÷ 3.
    const criteria = [makeCriterion(0), makeCriterion(1, { ifBlank: 20 }), makeCriterion(2)];
    const [first, second] = decided(criteria, [80, 'many', '']);
    expect(first).toMatchObject({ index: 1, low: 40, high: 90 });
    expect(second).toMatchObject({ index: 2, low: 100 / 3, high: 200 / 3 });
  });

  test('reaches as far as the criterion does, and is held to 0…100', () => {
    // (10 − 50) ÷ 2 and (10 + 30) ÷ 2
    expect(decided([makeCriterion(0), makeCategory(1, -50, 30)], [10, ''])).toMatchObject([{ low: 0, high: 20 }]);
  });

  test('names the tiers in between, best first, each once', () => {
    const tiers = [{ label: '育成', from: 20 }, { label: '重点', from: 90 }, ...TIERS];
    const [unknown] = decided([makeCriterion(0), makeCriterion(1, { weight: 9 })], [50, ''], tiers);
    // (50 + 0) ÷ 10 and (50 + 900) ÷ 10
    expect(unknown).toMatchObject({ low: 5, high: 95, tiers: ['重点', 'A', 'B', '育成', 'C'] });
  });

  test('names no tier in between that none of the few points of a kind brings', () => {
    // (50 + 100) ÷ 2 = 75 is A, (50 + 0) ÷ 2 = 25 is C; with the industry (50 + 60) ÷ 2 = 55 is B.
    const answer = { ...makeCriterion(1), kind: 'yes/no' } as Criterion;
    expect(decided([makeCriterion(0), answer], [50, ''])).toMatchObject([{ low: 25, high: 75, tiers: ['A', 'C'] }]);
    expect(decided([makeCriterion(0), makeCategory(1, 0, 60, 100)], [50, ''])).toMatchObject([
      { low: 25, high: 75, tiers: ['A', 'B', 'C'] },
    ]);
  });

  test('says that nothing changes where both ends lie in the tier of today, bounds included', () => {
    // (3·100 + 0) ÷ 4 = 75, which is still A.
    const criteria = [makeCriterion(0, { weight: 3 }), makeCriterion(1)];
    expect(decided(criteria, [100, ''])).toMatchObject([{ low: 75, high: 100, tiers: ['A'], changesTier: false }]);
  });

  test('says that the tier changes where both ends lie in another one than today', () => {
    // Today 40, which is C. The industry gives 70 to 100: (40 + 70) ÷ 2 and (40 + 100) ÷ 2, all B.
    const criteria = [makeCriterion(0), makeCategory(1, 70, 100)];
    expect(decided(criteria, [40, ''])).toMatchObject([{ low: 55, high: 70, tiers: ['B'], changesTier: true }]);
  });

  test('says that the tier changes where a score may fall below all of them', () => {
    const tiers = [{ label: 'A', from: 50 }];
    expect(decided([makeCriterion(0), makeCriterion(1)], [60, ''], tiers)).toMatchObject([
      { low: 30, high: 80, tiers: ['A'], changesTier: true },
    ]);
  });

  test('shows what could turn out under its gate, even where no tier line is near, or without weight', () => {
    const criteria = [makeCriterion(0, { weight: 99 }), makeCriterion(1, { gate: 1 }), makeCriterion(2, { gate: 0 })];
    expect(decided(criteria, [20, '', ''])).toMatchObject([
      { index: 1, tiers: ['C'], couldExclude: true, changesTier: true },
      { index: 2, tiers: ['C'], couldExclude: false, changesTier: false },
    ]);
    expect(decided([makeCriterion(0), makeCriterion(1, { weight: 0, gate: 50 })], [20, ''])).toMatchObject([
      { low: 20, high: 20, couldExclude: true, changesTier: true },
    ]);
  });

  test('puts what moves the score most first, and keeps the order of the criteria among equals', () => {
    const criteria = [1, 1, 3, 1, 2].map((weight, i) => makeCriterion(i, { weight }));
    expect(decided(criteria, [50, '', '', '', '']).map(({ index }) => index)).toEqual([2, 4, 1, 3]);
  });

  describe('for an account that is not OK', () => {
    const required = (columnIndex: number) => makeCriterion(columnIndex, { ifBlank: 'required' });

    test('a missing required value decides, and the others do not', () => {
      const criteria = [makeCriterion(0), required(1), makeCriterion(2)];
      expect(decided(criteria, [100, '', ''])).toMatchObject([
        { index: 1, changesTier: true },
        { index: 2, changesTier: false },
      ]);
    });

    test('each of several required values decides', () => {
      expect(decided([makeCriterion(0), required(1), required(2)], [100, '', ''])).toMatchObject([
        { index: 1, changesTier: true },
        { index: 2, changesTier: true },
      ]);
    });

    test('any value with weight decides where none is known', () => {
      const criteria = [makeCriterion(0), makeCriterion(1, { ifBlank: 50 }), makeCriterion(2, { weight: 0 })];
      expect(decided(criteria, ['', '', ''])).toMatchObject([
        { index: 1, low: 0, high: 100, changesTier: true },
        { index: 0, low: 25, high: 75, changesTier: true },
        { index: 2, low: 50, high: 50, changesTier: false },
      ]);
    });

    test('nothing brings back what a gate has excluded', () => {
      expect(decided([makeCriterion(0, { gate: 50 }), required(1)], [10, ''])).toEqual([]);
    });

    test('a criterion without weight has no score of its own to show', () => {
      expect(decided([makeCriterion(0), makeCriterion(1, { weight: 0 })], ['', ''])).toMatchObject([{ index: 0 }]);
    });
  });

  describe('for any account', () => {
    const policy = fc.constantFrom<IfBlank[]>('skip', 'required', 0, 40);
    const gate = fc.constantFrom(null, null, 30);
    const columns = fc.array(
      fc.tuple(
        fc.record({ weight: fc.integer({ min: 0, max: 5 }), ifBlank: policy, gate }),
        fc.option(fc.integer({ min: 0, max: 100 })),
      ),
      { minLength: 2, maxLength: 6 },
    );

    test('a value found out gives a score between both ends, in one of the tiers, and another tier only where said', () => {
      fc.assert(
        fc.property(columns, fc.integer({ min: 0, max: 100 }), (drawn, found) => {
          // The scorer asks for one criterion with weight.
          const criteria = drawn.map(([own], i) =>
            makeCriterion(i, i === 0 ? { ...own, weight: own.weight + 1 } : own),
          );
          const row = drawn.map(([, value]) => value);
          const scorer = accountScorer(criteria, null);
          const now = scorer(row);
          const tierIn = ({ status, score }: typeof now) =>
            status === 'ok' && score !== null ? tierOf(score, TIERS) : null;
          for (const unknown of decidingUnknowns(criteria, now, TIERS)) {
            const then = scorer(row.map((value, i) => (i === unknown.index ? found : value)));
            expect(then.score).toBeGreaterThanOrEqual(unknown.low - 1e-9);
            expect(then.score).toBeLessThanOrEqual(unknown.high + 1e-9);
            if (then.status === 'excluded') expect(unknown.couldExclude).toBe(true);
            if (then.status === 'ok') expect(unknown.tiers).toContain(tierIn(then));
            if (tierIn(then) !== tierIn(now)) expect(unknown.changesTier).toBe(true);
          }
        }),
        { numRuns: 500 },
      );
    });
  });
});
