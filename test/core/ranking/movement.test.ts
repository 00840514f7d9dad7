import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movement } from '../../../src/core/ranking/index.ts';

const TIERS = Object.freeze([
  { label: 'B', from: 50 },
  { label: 'A', from: 75 },
  { label: 'C', from: null },
]);
const SAME = { before: TIERS, after: TIERS };

describe('movement(before, after, tiers)', () => {
  test('gives the rank of each account before and after', () => {
    expect(movement([80, null, 60], [60, 90, null], SAME).ranks).toEqual([
      { index: 0, before: 1, after: 2 },
      { index: 1, before: null, after: 1 },
      { index: 2, before: 2, after: null },
    ]);
  });

  test('names who rose and who fell, the farthest first; who enters or leaves the ranking does neither', () => {
    // Ranks before 1, 2, 3, 4, none, 5; after 4, 1, 3, 2, 5, none.
    const { rose, fell } = movement([90, 80, 70, 60, null, 50], [60, 90, 70, 80, 50, null], SAME);
    expect(rose).toEqual([3, 1]);
    expect(fell).toEqual([0]);
  });

  test('takes a change of score without one of rank for none', () => {
    expect(movement([90, 80], [50, 40], SAME)).toMatchObject({ rose: [], fell: [] });
  });

  test('names who crosses a tier line, in the order of the new ranking, and who enters or leaves it', () => {
    expect(movement([80, 70, null, 60, 55], [49, 80, 76, null, 50], SAME).tierChanges).toEqual([
      { index: 1, from: 'B', to: 'A' },
      { index: 2, from: null, to: 'A' },
      { index: 0, from: 'A', to: 'C' },
      { index: 3, from: 'B', to: null },
    ]);
  });

  test('counts the accounts of each tier by falling bound, and keeps the tiers that are no more', () => {
    const after = [
      { label: '育成', from: 20 },
      { label: 'A', from: 60 },
    ];
    // Before: A 80, B 70, C 30 and 10. After: A 80 and 70, 育成 30, none 10.
    expect(movement([80, 70, 30, 10], [80, 70, 30, 10], { before: TIERS, after }).counts).toEqual([
      { label: 'A', before: 1, after: 2 },
      { label: '育成', before: 0, after: 1 },
      { label: 'B', before: 1, after: 0 },
      { label: 'C', before: 2, after: 0 },
    ]);
  });

  const scores = fc.array(
    fc.tuple(fc.option(fc.integer({ min: 0, max: 100 })), fc.option(fc.integer({ min: 0, max: 100 }))),
  );

  test('of nothing is none', () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const list = pairs.map(([score]) => score);
        expect(movement(list, list, SAME)).toMatchObject({ rose: [], fell: [], tierChanges: [] });
      }),
    );
  });

  test('backwards lets those fall that rose, and loses nobody from the tiers', () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const before = pairs.map(([score]) => score);
        const after = pairs.map(([, score]) => score);
        const there = movement(before, after, SAME);
        const back = movement(after, before, SAME);
        expect(back.fell).toEqual(there.rose);
        expect(back.rose).toEqual(there.fell);
        expect(back.tierChanges.length).toBe(there.tierChanges.length);
        const total = there.counts.reduce((sum, count) => sum + count.after, 0);
        expect(total).toBe(after.filter((score) => score !== null).length);
      }),
    );
  });
});
