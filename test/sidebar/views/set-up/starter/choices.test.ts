import { describe, expect, test } from 'vitest';
import { type Choices, proposedChoices, withChanges } from '../../../../../src/sidebar/views/set-up/starter/choices.ts';
import { listed } from './listed.ts';

const ticked = (choices: Choices) => [...choices].flatMap(([key, { isTicked }]) => (isTicked ? [key] : []));

const RICH = listed([
  ['Company', 'Industry', 'Employees', 'Country', 'Decision'],
  ['Asahi', 'IT', 120, 'Japan', ''],
  ['Blue', 'Retail', 80, 'France', ''],
  ['Crane', 'IT', 300, 'Japan', ''],
]);

describe('the proposal', () => {
  test('ticks what the filled columns answer', () => {
    expect(ticked(proposedChoices(RICH))).toEqual(['industry', 'size', 'region']);
  });

  test('knows a column that is there but blank, and does not tick it for that', () => {
    expect(proposedChoices(RICH).get('decision')).toEqual({ isTicked: false, header: 'Decision' });
  });

  test('makes five, by their weight, where the list answers less than three', () => {
    // Unanswered, by weight: intent 20, size 15, relationship 15, region 10, …
    const poor = listed([
      ['Company', 'Industry'],
      ['Asahi', 'IT'],
      ['Blue', 'Retail'],
    ]);
    expect(ticked(proposedChoices(poor))).toEqual(['industry', 'size', 'region', 'intent', 'relationship']);
  });

  test('gives way to what the person changes', () => {
    const changed = withChanges(proposedChoices(RICH), new Map([['size', { isTicked: false }]]));
    expect(ticked(changed)).toEqual(['industry', 'region']);
    expect(changed.get('size')).toEqual({ isTicked: false, header: 'Employees' });
  });
});
