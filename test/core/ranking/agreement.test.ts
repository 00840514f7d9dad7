import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, type Vote, type VotePair } from '../../../src/core/ranking/index.ts';

function pairs(times: number, sales: Vote | null, marketing: Vote | null): VotePair[] {
  return new Array<VotePair>(times).fill({ sales, marketing });
}

describe('agreement(rows)', () => {
  test.each([
    ['yes', 'yes', 'agreed yes'],
    ['no', 'no', 'agreed no'],
    ['yes', 'no', 'disagree'],
    ['no', 'yes', 'disagree'],
    ['?', 'yes', 'undecided'],
    ['no', '?', 'undecided'],
    ['?', '?', 'undecided'],
    [null, 'yes', 'open'],
    ['?', null, 'open'],
    [null, null, 'open'],
  ] as const)('of %s and %s is: %s', (sales, marketing, state) => {
    expect(agreement([{ sales, marketing }]).state).toEqual([state]);
  });

  test('tells how much of it is more than chance', () => {
    // 20 × both yes, 5 + 10 apart, 15 × both no. Sales says yes 25, marketing 30 times of 50.
    // Agreed 35/50 = 0.7; by chance 0.5·0.6 + 0.5·0.4 = 0.5; kappa = 0.2/0.5 = 0.4.
    // The example of https://en.wikipedia.org/wiki/Cohen%27s_kappa (Simple example).
    const rows = [
      ...pairs(20, 'yes', 'yes'),
      ...pairs(5, 'yes', 'no'),
      ...pairs(10, 'no', 'yes'),
      ...pairs(15, 'no', 'no'),
    ];
    expect(agreement(rows)).toMatchObject({ both: 50, agree: 35, share: 0.7, expected: 0.5, kappa: 0.4 });
  });

  test.each([
    // Sim and Wright, "The Kappa Statistic in Reliability Studies", Physical Therapy 85 (2005): 0.67.
    [22, 2, 4, 11, 33 / 39, 0.67],
    // Feinstein and Cicchetti, "High agreement but low kappa: I", Journal of Clinical Epidemiology 43 (1990): one share, two kappas.
    [40, 9, 6, 45, 0.85, 0.7],
    [80, 10, 5, 5, 0.85, 0.32],
  ])(
    'of %d × both yes, %d and %d apart, %d × both no has a share and a kappa as published',
    (a, b, c, d, share, kappa) => {
      const rows = [
        ...pairs(a, 'yes', 'yes'),
        ...pairs(b, 'yes', 'no'),
        ...pairs(c, 'no', 'yes'),
        ...pairs(d, 'no', 'no'),
      ];
      expect(agreement(rows).share).toBeCloseTo(share, 12);
      expect(agreement(rows).kappa).toBeCloseTo(kappa, 2);
    },
  );

  test('can be less than chance', () => {
    // Agreed 0, by chance ½·½ + ½·½ = ½: −½ ÷ ½
    const rows = [...pairs(1, 'yes', 'no'), ...pairs(1, 'no', 'yes')];
    expect(agreement(rows)).toMatchObject({ share: 0, expected: 0.5, kappa: -1 });
  });

  test('counts only what both sides decided', () => {
    const rows = [
      ...pairs(2, 'yes', 'yes'),
      ...pairs(3, '?', 'yes'),
      ...pairs(4, 'no', null),
      ...pairs(1, 'no', 'yes'),
    ];
    expect(agreement(rows)).toMatchObject({ both: 3, agree: 2, share: 2 / 3 });
  });

  test('has no shares where both sides decided nothing, and no kappa where they always gave the same vote', () => {
    const nothing = { both: 0, agree: 0, share: null, expected: null, kappa: null };
    expect(agreement([])).toEqual({ ...nothing, state: [] });
    expect(agreement(pairs(2, '?', 'no'))).toMatchObject(nothing);
    expect(agreement(pairs(7, 'yes', 'yes'))).toMatchObject({ share: 1, expected: 1, kappa: null });
  });

  test('is the same with the sides swapped, or yes and no', () => {
    const vote = fc.option(fc.constantFrom<Vote[]>('yes', 'no', '?'));
    const rows = fc.array(fc.record({ sales: vote, marketing: vote }));
    const turned = (own: Vote | null): Vote | null => (own === 'yes' ? 'no' : own === 'no' ? 'yes' : own);
    fc.assert(
      fc.property(rows, (list) => {
        const { state, ...numbers } = agreement(list);
        expect(agreement(list.map(({ sales, marketing }) => ({ sales: marketing, marketing: sales })))).toEqual({
          state,
          ...numbers,
        });
        const opposite = list.map(({ sales, marketing }) => ({ sales: turned(sales), marketing: turned(marketing) }));
        expect(agreement(opposite)).toMatchObject(numbers);
        expect(numbers.kappa ?? 0).toBeLessThanOrEqual(1);
        expect(numbers.kappa ?? 0).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
