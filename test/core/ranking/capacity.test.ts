import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CapacityAccount, capacityCut, competitionRanks } from '../../../src/core/ranking/index.ts';

/** An account whose unknown values leave its score between two ends; `null` where it has no rank then. */
function makeAccount(score: number | null, worst: number | null = score, best: number | null = score): CapacityAccount {
  return { score, worst, best, known: worst === best ? 1 : 0.5 };
}

describe('capacityCut(accounts, capacity)', () => {
  // In the order of the ranking: 90 (80…95), 70 (40…80), 60 (60…60), 50 (30…75), 20 (10…35); without rank the one in between.
  const accounts = Object.freeze([
    makeAccount(60),
    makeAccount(90, 80, 95),
    makeAccount(null),
    makeAccount(20, 10, 35),
    makeAccount(70, 40, 80),
    makeAccount(50, 30, 75),
  ]);

  test('takes the first of the ranking, and says who is next', () => {
    expect(capacityCut(accounts, 2)).toMatchObject({ cutScore: 70, taken: [1, 4], next: [0], tiedAtCut: [] });
  });

  test('tells the firm accounts from those that others could displace', () => {
    // Above the low of 80 nobody else can be; above that of 40 can be 95, 75 and 60, and there are two places.
    // At best, 60 and 75 have the low of 80 alone above them, so both could enter; 35 has 80, 60 and 40.
    expect(capacityCut(accounts, 2)).toMatchObject({ firm: [1], couldEnter: [0, 5] });
  });

  test('takes all, firmly, where there is room for more', () => {
    expect(capacityCut(accounts, 100)).toEqual({
      cutScore: 20,
      taken: [1, 4, 0, 5, 3],
      next: [],
      tiedAtCut: [],
      firm: [1, 4, 0, 5, 3],
      couldEnter: [],
    });
  });

  test('has nobody firm who could turn out without a rank, and counts those who could come to have one', () => {
    // Could be excluded: 90. Not ranked yet, at best 95, and at worst never.
    const list = [makeAccount(90, null, 90), makeAccount(80), makeAccount(70), makeAccount(null, null, 95)];
    // Above 80 could be 90 and 95.
    expect(capacityCut(list, 2)).toMatchObject({ taken: [0, 1], firm: [], couldEnter: [2, 3] });
    // There is room for all four of them.
    expect(capacityCut(list, 4)).toMatchObject({ taken: [0, 1, 2], firm: [1, 2], couldEnter: [3] });
  });

  test('shows a line that runs through a tie, with all that it parts', () => {
    const tied = [makeAccount(50), makeAccount(50), makeAccount(80), makeAccount(50), makeAccount(40)];
    expect(capacityCut(tied, 2)).toMatchObject({ taken: [2, 0], next: [1, 3], tiedAtCut: [1, 3], couldEnter: [1, 3] });
    expect(capacityCut(tied, 4)).toMatchObject({ taken: [2, 0, 1, 3], next: [4], tiedAtCut: [], couldEnter: [] });
  });

  test('lists as next all that share the next rank', () => {
    const equal = [makeAccount(80), makeAccount(50), makeAccount(40), makeAccount(50)];
    expect(capacityCut(equal, 1)).toMatchObject({ next: [1, 3], tiedAtCut: [] });
  });

  test('takes scores that differ by the noise of sums for a tie', () => {
    expect(capacityCut([makeAccount(0.3), makeAccount(0.1 + 0.2)], 1)).toMatchObject({
      tiedAtCut: [1],
      firm: [0],
      couldEnter: [1],
    });
  });

  test.each([
    ['a capacity of none', accounts, 0],
    ['a capacity of part of an account', accounts, 0.9],
    ['a capacity that is not a number', accounts, Number.NaN],
    ['nobody ranked', [makeAccount(null)], 5],
    ['nobody at all', [], 5],
  ])('draws no line for %s', (_what, list, capacity) => {
    expect(capacityCut(list, capacity)).toBeNull();
  });

  test('leaves a part of an account out of the capacity', () => {
    expect(capacityCut(accounts, 2.9)).toEqual(capacityCut(accounts, 2));
  });

  describe('for any accounts', () => {
    const bound = fc.integer({ min: 0, max: 12 });
    const anyAccounts = fc.array(
      fc
        .tuple(bound, bound, fc.integer({ min: -2, max: 4 }), fc.boolean())
        .map(([one, other, quarters, isSafe]): CapacityAccount => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          if (quarters < 0) return makeAccount(null, null, quarters === -2 ? null : high);
          return makeAccount(low + ((high - low) * quarters) / 4, isSafe ? low : null, high);
        }),
      { maxLength: 14 },
    );
    const capacity = fc.integer({ min: 1, max: 8 });

    test('parts the ranked ones into taken and not taken', () => {
      fc.assert(
        fc.property(anyAccounts, capacity, (list, places) => {
          const cut = capacityCut(list, places);
          const ranked = list.filter(({ score }) => score !== null).length;
          expect(cut?.taken.length ?? 0).toBe(Math.min(places, ranked));
          if (cut === null) return;
          const taken = new Set(cut.taken);
          for (const index of cut.firm) expect(taken).toContain(index);
          for (const index of [...cut.next, ...cut.tiedAtCut, ...cut.couldEnter]) expect(taken).not.toContain(index);
          for (const index of cut.taken) expect(list[index]?.score).toBeGreaterThanOrEqual(cut.cutScore);
        }),
      );
    });

    test('no way in which the unknown values turn out costs a firm account its rank, or lets another one in', () => {
      const outcomes = fc.array(fc.constantFrom(0, 0, 0.5, 1, 1), { minLength: 14, maxLength: 14 });
      fc.assert(
        fc.property(anyAccounts, capacity, outcomes, (list, places, shares) => {
          const cut = capacityCut(list, places);
          if (cut === null) return;
          const ranks = competitionRanks(
            list.map(({ worst, best }, i) => {
              const share = shares[i] ?? 0;
              return share === 0 || best === null ? worst : best * share + (worst ?? 0) * (1 - share);
            }),
          );
          for (const index of cut.firm) expect(ranks[index]).not.toBeNull();
          for (const index of cut.firm) expect(ranks[index]).toBeLessThanOrEqual(places);
          const inside = new Set([...cut.taken, ...cut.couldEnter]);
          for (const [index, rank] of ranks.entries()) {
            if (rank !== null && rank <= places) expect(inside).toContain(index);
          }
        }),
        { numRuns: 500 },
      );
    });

    test('every account that is not firm loses its rank in some way, and every one that could enter does in some', () => {
      fc.assert(
        fc.property(anyAccounts, capacity, (list, places) => {
          const cut = capacityCut(list, places);
          if (cut === null) return;
          const rankIf = (index: number, own: 'worst' | 'best', others: 'worst' | 'best') =>
            competitionRanks(list.map((account, i) => account[i === index ? own : others]))[index] ?? Infinity;
          for (const index of cut.taken) {
            if (!cut.firm.includes(index)) expect(rankIf(index, 'worst', 'best')).toBeGreaterThan(places);
          }
          for (const index of cut.couldEnter) expect(rankIf(index, 'best', 'worst')).toBeLessThanOrEqual(places);
        }),
      );
    });
  });
});
