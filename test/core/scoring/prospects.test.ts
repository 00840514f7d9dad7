import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capacityCut, competitionRanks } from '../../../src/core/ranking/index.ts';
import { accountScorer, prospects } from '../../../src/core/scoring/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import type { Criterion, IfBlank } from '../../../src/model/criterion.ts';

function makeCriterion(columnIndex: number, own: Partial<Omit<Criterion, 'kind'>> = {}): Criterion {
  const usual = { name: '', columnIndex, column: '', weight: 1, group: 'Fit', ifBlank: 'skip', gate: null } as const;
  return { ...usual, kind: 'number', from: 0, to: 100, ...own };
}

function prospect(criteria: readonly Criterion[], row: readonly Cell[]) {
  return prospects(criteria)(accountScorer(criteria, null)(row));
}

describe('prospects(criteria)', () => {
  test('run from all unknown values at their worst to all at their best', () => {
    expect(prospect([makeCriterion(0), makeCriterion(1, { weight: 3 })], [60, ''])).toEqual({ worst: 15, best: 90 });
  });

  test('have no worst score where an unknown value could turn out under its gate, or there is no rank yet', () => {
    expect(prospect([makeCriterion(0), makeCriterion(1, { gate: 10 })], [60, ''])).toEqual({ worst: null, best: 80 });
    const required = makeCriterion(1, { ifBlank: 'required' });
    expect(prospect([makeCriterion(0), required], [60, ''])).toEqual({ worst: null, best: 80 });
  });

  test('have no score at all where a known value is under its gate, or an unknown one must be', () => {
    const none = { worst: null, best: null };
    expect(prospect([makeCriterion(0, { gate: 70 }), makeCriterion(1)], [60, ''])).toEqual(none);
    expect(prospect([makeCriterion(0), makeCriterion(1, { gate: 101 })], [60, ''])).toEqual(none);
  });
});

/** The points that a number gives, blanks, and what stands in the blanks once it is known. */
const cells = fc.array(fc.tuple(fc.constantFrom<Cell>(0, 30, 60, 100, '', ''), fc.integer({ min: 0, max: 100 })), {
  minLength: 3,
  maxLength: 3,
});
const criterion = fc.record({
  weight: fc.integer({ min: 1, max: 5 }),
  ifBlank: fc.constantFrom<IfBlank>('skip', 'required', 0, 50),
  gate: fc.constantFrom(null, null, 20),
});

test('whatever the unknown values of scored accounts turn out to be, the firm ones keep their rank, and no others come in', () => {
  const own = fc.array(criterion, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(own, fc.array(cells, { maxLength: 8 }), fc.integer({ min: 1, max: 5 }), (rules, rows, places) => {
      const criteria = rules.map((rule, i) => makeCriterion(i, rule));
      const score = accountScorer(criteria, null);
      const scoreNow = (row: readonly Cell[]) => {
        const result = score(row);
        return { result, score: result.status === 'ok' ? result.score : null };
      };
      const ahead = prospects(criteria);
      const now = rows.map((row) => scoreNow(row.map(([cell]) => cell)));
      const cut = capacityCut(
        now.map(({ result, score }) => ({ ...ahead(result), score, known: result.known })),
        places,
      );
      if (cut === null) return;
      const then = rows.map((row) => scoreNow(row.map(([cell, found]) => (cell === '' ? found : cell))).score);
      const ranks = competitionRanks(then);
      for (const index of cut.firm) {
        expect(ranks[index]).not.toBeNull();
        expect(ranks[index]).toBeLessThanOrEqual(places);
      }
      const inside = new Set([...cut.taken, ...cut.couldEnter]);
      for (const [index, rank] of ranks.entries()) {
        if (rank !== null && rank <= places) expect(inside).toContain(index);
      }
    }),
    { numRuns: 500 },
  );
});
