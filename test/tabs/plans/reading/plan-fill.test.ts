import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFill } from '../../../../src/tabs/plans/reading/plan-fill.ts';
import { type PlanContent, planCells } from '../plan-cells.ts';

function fillOf(content: PlanContent) {
  return Object.fromEntries(planFill(planCells(content)).map(({ table, filled, cells }) => [table, [filled, cells]]));
}

describe('planFill(cells)', () => {
  test('counts each section without a row as one empty row, and no section that is ours', () => {
    // Finding, so what, source, date; offer, next action; the ten columns behind a name but the check, which is ours; kind, to, note; the
    // nine columns behind a stage and behind a day.
    expect(fillOf({})).toEqual({
      threeC: [0, 4],
      swot: [0, 4],
      crossings: [0, 2],
      keyPersons: [0, 10],
      relationships: [0, 3],
      journey: [0, 9],
      communication: [0, 9],
    });
  });

  test('neither the words that begin a row nor its question count as filled', () => {
    expect(fillOf({ threeC: [{ perspective: 'company', question: 'What does it want?' }] })).toMatchObject({
      threeC: [0, 4],
    });
  });

  test('counts the cells for people in rows that were begun', () => {
    const threeC = [
      { perspective: 'company', finding: 'Grows', soWhat: 'Needs people' },
      { perspective: 'customer' },
      // No row that was begun.
      { finding: 'Shrinks' },
    ];
    expect(fillOf({ threeC })).toMatchObject({ threeC: [2, 8] });
  });

  test('a row that is filled to the end counts as such, one of blanks as empty', () => {
    const whole = { from: 'Mori', kind: 'ally', to: 'Kim', note: 'since school' };
    expect(fillOf({ relationships: [whole, { from: 'Kim', note: ' 　' }] })).toMatchObject({ relationships: [3, 6] });
  });

  test('never more is filled than there is', () => {
    const cell = fc.constantFrom('', 'x', 0);
    const row = fc.record({ from: cell, kind: cell, to: cell, note: cell });
    fc.assert(
      fc.property(fc.array(row), (relationships) => {
        for (const { filled, cells } of planFill(planCells({ relationships }))) {
          expect(filled).toBeGreaterThanOrEqual(0);
          expect(filled).toBeLessThanOrEqual(cells);
        }
      }),
    );
  });
});
