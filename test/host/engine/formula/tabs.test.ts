import { expect, test } from 'vitest';
import { refersToOtherTab } from '../../../../src/host/engine/formula/tabs.ts';

test.each([
  ["='Other tab'!A1>1", true],
  ['=Other!A1', true],
  ['=Here!A1', false],
  ['=INDIRECT("Other!A1")', false],
  ["='He''re'!A1", true],
])('refersToOtherTab(%j, "Here") is %s', (formula, refers) => {
  expect(refersToOtherTab(formula, 'Here')).toBe(refers);
});
