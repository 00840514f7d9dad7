import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personChecks } from '../../../src/core/planning/index.ts';
import { person } from './plan-rows.ts';

/** 21 November 2026. */
const TODAY = 20_778;

describe('personChecks(persons, today)', () => {
  test('misses decision maker, champion and contacts where nobody is known', () => {
    expect(personChecks([], TODAY)).toEqual({
      hasNoDecisionMaker: true,
      hasNoChampion: true,
      contacts: [],
      isSingleThreaded: true,
      blockersWithoutPlan: [],
      notChecked: [],
    });
  });

  test('is content with a decision maker and a champion, both of whom we know', () => {
    const persons = [
      person({ role: 'decisionMaker', contact: 1, checked: TODAY }),
      person({ name: 'Kim', role: 'champion', contact: 3, checked: TODAY - 90 }),
    ];
    expect(personChecks(persons, TODAY)).toEqual({
      hasNoDecisionMaker: false,
      hasNoChampion: false,
      contacts: persons,
      isSingleThreaded: false,
      blockersWithoutPlan: [],
      notChecked: [],
    });
  });

  test('names the only contact; a contact of 0 or unknown is none', () => {
    const kim = person({ name: 'Kim', contact: 2 });
    const { contacts, isSingleThreaded } = personChecks([person({ contact: 0 }), kim, person({})], TODAY);
    expect([contacts, isSingleThreaded]).toEqual([[kim], true]);
  });

  test('names blockers without a next action, and no others', () => {
    const persons = [
      person({ role: 'blocker', nextAction: 'lunch' }),
      person({ name: 'Kim', role: 'blocker' }),
      person({ role: 'gatekeeper' }),
    ];
    expect(personChecks(persons, TODAY).blockersWithoutPlan.map(({ name }) => name)).toEqual(['Kim']);
  });

  test('a check of 90 days ago still holds, one of 91 does not; never comes first, then the longest ago', () => {
    const persons = [90, 91, 400, null, -5].map((days) => person({ checked: days === null ? null : TODAY - days }));
    expect(personChecks(persons, TODAY).notChecked.map(({ days }) => days)).toEqual([null, 400, 91]);
  });

  test('does not depend on the order of the rows', () => {
    const someone = fc
      .record({
        name: fc.string(),
        role: fc.constantFrom('decisionMaker', 'champion', 'blocker', null),
        contact: fc.constantFrom(0, 1, 2, 3, null),
        nextAction: fc.constantFrom('', 'call'),
        checked: fc.option(fc.integer({ min: TODAY - 200, max: TODAY })),
      })
      .map(person);
    fc.assert(
      fc.property(fc.array(someone), (persons) => {
        const [checks, turned] = [personChecks(persons, TODAY), personChecks([...persons].reverse(), TODAY)];
        expect(turned.notChecked.map(({ days }) => days)).toEqual(checks.notChecked.map(({ days }) => days));
        expect(new Set(turned.blockersWithoutPlan)).toEqual(new Set(checks.blockersWithoutPlan));
        expect([turned.hasNoDecisionMaker, turned.hasNoChampion, turned.isSingleThreaded]).toEqual([
          checks.hasNoDecisionMaker,
          checks.hasNoChampion,
          checks.isSingleThreaded,
        ]);
      }),
    );
  });
});
