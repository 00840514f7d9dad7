import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactsDue } from '../../../src/core/planning/index.ts';
import { touch } from './plan-rows.ts';

const TODAY = 20_778;

describe('contactsDue(touches, today)', () => {
  test('a contact of today is not overdue yet, one of yesterday is', () => {
    const touches = [3, 0, -1, -7].map((days) => touch({ row: 10 + days, when: TODAY + days }));
    const { overdue, coming } = contactsDue(touches, TODAY);
    expect([overdue, coming].map((list) => list.map(({ row }) => row))).toEqual([
      [3, 9],
      [10, 13],
    ]);
  });

  test('what is done or cancelled is due no more; what is in progress, or has no status, still is', () => {
    const statuses = ['planned', 'inProgress', 'done', 'cancelled', null] as const;
    const { overdue } = contactsDue(
      statuses.map((status) => touch({ when: TODAY - 1, status })),
      TODAY,
    );
    expect(overdue.map(({ status }) => status)).toEqual(['planned', 'inProgress', null]);
  });

  test('a contact with somebody but without a day waits for one; a message alone is an idea', () => {
    const { undated } = contactsDue([touch({ message: 'Save hours' }), touch({ toWhom: 'Mori' })], TODAY);
    expect(undated.map(({ toWhom }) => toWhom)).toEqual(['Mori']);
  });

  test('every open contact with a day stands in one of the two lists, in the order of days', () => {
    const touches = fc.array(
      fc
        .record({
          when: fc.option(fc.integer({ min: TODAY - 9, max: TODAY + 9 })),
          status: fc.constantFrom('planned', 'done', null),
        })
        .map(touch),
    );
    fc.assert(
      fc.property(touches, (all) => {
        const { overdue, coming } = contactsDue(all, TODAY);
        const days = [...overdue, ...coming].map(({ when }) => when ?? NaN);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(days.length).toBe(all.filter(({ when, status }) => when !== null && status !== 'done').length);
      }),
    );
  });
});
