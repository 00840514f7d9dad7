import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competitionRanks } from '../../../src/core/ranking/index.ts';

describe('competitionRanks(scores)', () => {
  test.each([
    ['gives 1 to the highest', [10, 30, 20], [3, 1, 2]],
    ['shares a rank and skips the next: 1, 2, 2, 4', [90, 80, 80, 70], [1, 2, 2, 4]],
    ['leaves out what has no score', [null, 5, null], [null, 1, null]],
    ['of nobody are none', [], []],
    ['takes scores within a billionth of the first of a rank for equal', [1, 1 - 0.9e-9, 1 - 1.8e-9], [1, 1, 3]],
  ])('%s', (_what, scores, ranks) => {
    expect(competitionRanks(Object.freeze(scores))).toEqual(ranks);
  });

  test('are the same for the same scores in another order', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 20 });
    fc.assert(
      fc.property(scores, (list) => {
        expect(competitionRanks(list.toReversed())).toEqual(competitionRanks(list).toReversed());
      }),
    );
  });
});
