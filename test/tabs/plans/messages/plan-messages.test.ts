import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../../src/core/tables/index.ts';
import { planMessages } from '../../../../src/tabs/plans/messages/plan-messages.ts';
import { readPlan } from '../../../../src/tabs/plans/reading/read-plan.ts';
import { type PlanContent, planCells, rowOf } from '../plan-cells.ts';

function messagesOf(content: PlanContent) {
  const cells = planCells({ standing: [{ account: 'Alpha', id: 'K1A' }], ...content });
  const plan = readPlan({ tabId: 0, tabName: 'Alpha', row: 1, column: 1, cells }, utcDay);
  if (plan === null) throw new Error('There is no plan');
  return {
    row: (table: 'threeC' | 'swot' | 'crossings', number: number) => rowOf(cells, table, number),
    messages: planMessages(plan, cells),
  };
}

describe('planMessages(plan, cells)', () => {
  test('has what findings mean for us, and what we offer where SWOT meets, each with its row', () => {
    const { messages, row } = messagesOf({
      threeC: [
        { perspective: 'company', finding: 'Grows' },
        { perspective: 'customer', soWhat: 'Needs people' },
      ],
      swot: [{ swot: 'threat', soWhat: 'Must save' }],
      crossings: [{ crossing: 'strength × threat' }, { crossing: 'weakness × threat', offer: 'A loan' }],
    });
    expect(messages).toEqual([
      { section: 'threeC', row: row('threeC', 2), text: 'Needs people', isPlanned: false },
      { section: 'swot', row: row('swot', 1), text: 'Must save', isPlanned: false },
      { section: 'crossings', row: row('crossings', 2), text: 'A loan', isPlanned: false },
    ]);
  });

  test('marks those that are messages already, in whatever width and case', () => {
    const { messages } = messagesOf({
      threeC: [{ perspective: 'company', soWhat: 'Needs people' }],
      swot: [{ swot: 'threat', soWhat: 'ＭＵＳＴ save' }],
      communication: [{ message: 'must  save', status: 'done' }],
    });
    expect(messages.map(({ isPlanned }) => isPlanned)).toEqual([false, true]);
  });
});
