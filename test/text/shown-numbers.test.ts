import { expect, test } from 'vitest';
import { shownPercent } from '../../src/text/shown-numbers.ts';

test.each([
  [0, '0%'],
  [0.00001, '<0.1%'],
  [0.004, '0.4%'],
  [0.005, '1%'],
  [0.224, '22%'],
  // A half, though 100 times its double is 28.499999999999996.
  [0.285, '29%'],
  [0.994, '99%'],
  [0.996, '99.6%'],
  [0.99999, '>99.9%'],
  [1, '100%'],
  [1.41, '141%'],
  [123.4, '12,340%'],
])('a share of %d is shown as %s: what is not certain never looks so', (share, shown) => {
  expect(shownPercent(share)).toBe(shown);
});
