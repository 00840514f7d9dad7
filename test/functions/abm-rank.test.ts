import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';

const { ABMRANK } = handlers;

describe('ABMRANK(scores)', () => {
  test.each([
    ['is 1 for the highest', [[10], [30], [20]], [[3], [1], [2]]],
    ['shares a rank among equal scores and skips the next', [[80], [95], [80], [10]], [[2], [1], [2], [4]]],
    ['shares the first rank too', [[5], [5], [4]], [[1], [1], [3]]],
    [
      'leaves text and blanks blank',
      [['Score'], [50], [''], ['Excluded'], [60], [null]],
      [[''], [2], [''], [''], [1], ['']],
    ],
    ['leaves a number typed as text blank', [['50'], [40]], [[''], [1]]],
    ['leaves a yes and a date blank', [[true], [new Date(0)], [40]], [[''], [''], [1]]],
    ['ranks scores below 0 and far beyond 100', [[-5], [1e6], [0]], [[3], [1], [2]]],
    ['keeps the shape of a row', [[10, '', 30]], [[2, '', 1]]],
    [
      'keeps the shape of a block',
      [
        [10, 20],
        [30, 40],
      ],
      [
        [4, 3],
        [2, 1],
      ],
    ],
    [
      'makes rows of equal length',
      [[10], [20, 30]],
      [
        [3, ''],
        [2, 1],
      ],
    ],
    ['gives a list as a row', [10, 30], [[2, 1]]],
    ['of a single cell is 1', 50, 1],
    ['of a range of one cell is 1', [[50]], [[1]]],
    ['of a blank cell is blank', '', ''],
    ['of a status is blank', 'Excluded', ''],
    ['of nothing is a blank', [], [['']]],
  ])('%s', (_what, scores, ranks) => {
    expect(ABMRANK(scores)).toEqual(ranks);
  });

  test('takes scores within a billionth of each other for equal', () => {
    expect(ABMRANK([[0.3], [0.1 + 0.2], [0.3 + 2e-9]])).toEqual([[2], [2], [1]]);
  });
});
