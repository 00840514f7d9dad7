import { describe, expect, test } from 'vitest';
import { contactGaps, stagesAhead } from '../../../src/core/planning/index.ts';
import { person, touch } from './plan-rows.ts';

describe('contactGaps(touches, persons, stages)', () => {
  test('a stage is served by a contact that is planned or done, not by a cancelled one', () => {
    const touches = [
      touch({ stage: 'awareness', status: 'done' }),
      touch({ stage: 'research' }),
      touch({ stage: 'comparison', status: 'cancelled' }),
    ];
    expect(contactGaps(touches, [], ['awareness', 'research', 'comparison', 'purchase']).stages).toEqual([
      'comparison',
      'purchase',
    ]);
  });

  test('decision makers and champions need a contact that is still to be made; others do not', () => {
    const persons = [
      person({ name: 'Mori', role: 'decisionMaker' }),
      person({ name: 'Kim', role: 'champion' }),
      person({ name: 'Sato', role: 'champion' }),
      person({ name: 'Ito', role: 'user' }),
    ];
    const touches = [touch({ toWhom: 'Mori', status: 'done' }), touch({ toWhom: 'ｋｉｍ、Ito' })];
    expect(contactGaps(touches, persons, []).persons.map(({ name }) => name)).toEqual(['Mori', 'Sato']);
  });
});

describe('stagesAhead(loop, stage)', () => {
  test.each([
    [null, null, ['awareness', 'research', 'comparison', 'purchase']],
    ['loyalty', null, ['adoption', 'evaluation', 'loyalty', 'advocacy']],
    ['purchase', 'purchase', ['purchase']],
    [null, 'evaluation', ['evaluation', 'loyalty', 'advocacy']],
    // The stage says more than the loop.
    ['purchase', 'advocacy', ['advocacy']],
  ] as const)('of %s and %s is %j', (loop, stage, ahead) => {
    expect(stagesAhead(loop, stage)).toEqual(ahead);
  });
});
