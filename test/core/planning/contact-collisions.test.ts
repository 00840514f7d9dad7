import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactCollisions } from '../../../src/core/planning/index.ts';
import type { Touch } from '../../../src/model/plan.ts';
import { person, touch } from './plan-rows.ts';

/** Saturday, 21 November 2026. Its week began on Monday the 16th, day 20,773; the next one begins on the 23rd, day 20,780. */
const TODAY = 20_778;
const NEXT_MONDAY = 20_780;

const collisions = (...touches: readonly Partial<Touch>[]) =>
  contactCollisions(
    touches.map((filled, i) => touch({ row: i + 1, when: NEXT_MONDAY, toWhom: 'Mori', ...filled })),
    [],
    TODAY,
  ).map(({ week, person: name, touches: same }) => [week, name, same.map(({ row }) => row)]);

describe('contactCollisions(touches, persons, today)', () => {
  test('finds a person whom two of us approach on Monday and Sunday of one week', () => {
    expect(collisions({ owner: 'Ito' }, { owner: 'Kim', when: NEXT_MONDAY + 6 })).toEqual([
      [NEXT_MONDAY, 'Mori', [1, 2]],
    ]);
  });

  test.each<[string, Partial<Touch>]>([
    ['on the Sunday before', { when: NEXT_MONDAY - 1 }],
    ['on the Monday after', { when: NEXT_MONDAY + 7 }],
    ['without a day', { when: null }],
    ['with somebody else', { toWhom: 'Sato' }],
    ['with nobody in particular', { toWhom: '' }],
    ['that was cancelled', { status: 'cancelled' }],
    ['by the same owner, spelt otherwise', { owner: ' ＩＴＯ' }],
    ['without an owner', { owner: '' }],
  ])('a contact %s collides with none', (_what, other) => {
    expect(collisions({ owner: 'Ito' }, { owner: 'Kim', ...other })).toEqual([]);
  });

  test('a contact of this week that is done still counts, one of last week no more', () => {
    expect(collisions({ owner: 'Ito', when: 20_773, status: 'done' }, { owner: 'Kim', when: TODAY })).toHaveLength(1);
    expect(collisions({ owner: 'Ito', when: 20_772 }, { owner: 'Kim', when: 20_772 })).toEqual([]);
  });

  test('a person may stand in one cell with others, and in any width', () => {
    expect(collisions({ owner: 'Ito', toWhom: 'Sato、ＭＯＲＩ' }, { owner: 'Kim' })).toEqual([
      [NEXT_MONDAY, 'MORI', [1, 2]],
    ]);
  });

  test('a key person whose name has a comma in it is one person', () => {
    const touches = ['Ito', 'Kim'].map((owner) => touch({ when: NEXT_MONDAY, toWhom: 'Smith, John', owner }));
    expect(contactCollisions(touches, [person({ name: 'Smith, John' })], TODAY)).toHaveLength(1);
    expect(contactCollisions(touches, [], TODAY)).toHaveLength(2);
  });

  test('contacts with nobody in particular do not meet at a key person without a name', () => {
    const touches = ['Ito', 'Kim'].map((owner) => touch({ when: NEXT_MONDAY, owner }));
    expect(contactCollisions(touches, [person({ name: '' })], TODAY)).toEqual([]);
  });

  test('no collision holds for one owner alone, whatever the days', () => {
    const days = fc.array(fc.record({ when: fc.integer({ min: TODAY, max: TODAY + 30 }), toWhom: fc.string() }));
    fc.assert(
      fc.property(days, (all) => {
        expect(collisions(...all.map((each) => ({ ...each, owner: 'Ito' })))).toEqual([]);
      }),
    );
  });
});
