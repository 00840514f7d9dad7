import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';

const { ABMTIER } = handlers;

describe('ABMTIER(scores)', () => {
  test.each([
    // A from 75, B from 50, C from 25, D: the bound belongs to the better tier.
    [100, 'A'],
    [75, 'A'],
    [74.9, 'B'],
    [50, 'B'],
    [49.9, 'C'],
    [25, 'C'],
    [24.9, 'D'],
    [0, 'D'],
    [-5, 'D'],
    // Scores within a billionth of each other are equal.
    [75 - 5e-10, 'A'],
    [75 - 5e-9, 'B'],
  ])('of %d is %s', (score, tier) => {
    expect(ABMTIER(score, '')).toBe(tier);
  });

  test('lets text pass through, keeps blanks blank and the shape', () => {
    expect(ABMTIER([['Score', 80], ['Excluded', ''], ['情報不足'], [null, true]], undefined)).toEqual([
      ['Score', 'A'],
      ['Excluded', ''],
      ['情報不足', ''],
      ['', ''],
    ]);
  });
});

describe('ABMTIER(scores, tiers)', () => {
  const scores = [[90], [60], [59.99], [20], [0]];

  test('takes the greatest bound that the score reaches, in whatever order the table stands', () => {
    const tiers = [
      ['Note', 'From', 'Tier'],
      ['', 20, 'Grow'],
      ['', '', 'Rest'],
      ['', '', ''],
      ['', '60', 'Win'],
    ];
    expect(ABMTIER(scores, tiers)).toEqual([['Win'], ['Win'], ['Grow'], ['Grow'], ['Rest']]);
  });

  test('is blank below the last bound where no tier takes the rest', () => {
    expect(
      ABMTIER(scores, [
        ['ティア', '下限'],
        ['重点', 60],
        ['育成', 20],
      ]),
    ).toEqual([['重点'], ['重点'], ['育成'], ['育成'], ['']]);
  });

  test('may have a tier from 0, and one without a bound below it', () => {
    const tiers = [
      ['Tier', 'From'],
      ['Positive', 0],
      ['Rest', ''],
    ];
    expect(ABMTIER([[0], [-1]], tiers)).toEqual([['Positive'], ['Rest']]);
  });
});
