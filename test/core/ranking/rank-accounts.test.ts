import { describe, expect, test } from 'vitest';
import { type Rankable, rankAccounts } from '../../../src/core/ranking/index.ts';

describe('rankAccounts(accounts)', () => {
  test.each([
    [
      'puts the highest score first',
      [
        { score: 50, known: 1 },
        { score: 90, known: 0.2 },
      ],
      [1, 0],
    ],
    [
      'puts what is better known first among equal scores',
      [
        { score: 50, known: 0.5 },
        { score: 50, known: 1 },
        { score: 50, known: 0.75 },
      ],
      [1, 2, 0],
    ],
    [
      'keeps the order given where that is equal too, up to the noise of sums',
      [
        { score: 50, known: 0.3 },
        { score: 50, known: 0.1 + 0.2 },
        { score: 50, known: 0.3 },
      ],
      [0, 1, 2],
    ],
    [
      'leaves out accounts without a score',
      [
        { score: null, known: 1 },
        { score: 0, known: 0 },
      ],
      [1],
    ],
  ] as readonly (readonly [string, Rankable[], number[]])[])('%s', (_what, accounts, order) => {
    expect(rankAccounts(Object.freeze(accounts)).map(({ index }) => index)).toEqual(order);
  });
});
