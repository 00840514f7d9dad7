import { expect, test } from 'vitest';
import { withCommas } from '../../../../src/host/engine/formula/separators.ts';

test.each([
  ['=SUM(1,5;2)', '=SUM(1.5,2)'],
  ['=IF(A1>0,5;"a;b,5";{1\\2;3})', '=IF(A1>0.5,"a;b,5",{1,2;3})'],
  ["='Tab 1,5'!A1", "='Tab 1,5'!A1"],
])('%s is kept as %s', (typed, kept) => {
  expect(withCommas(typed)).toBe(kept);
});
