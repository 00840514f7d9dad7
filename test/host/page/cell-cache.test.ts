import { expect, test } from 'vitest';
import { CellCache } from '../../../src/host/page/cell-cache.ts';
import { cells } from './tab-view.ts';

test('cells that an area no longer holds are blank', () => {
  const cache = new CellCache();
  cache.look([cells(1, 1, 10, 10)]);
  cache.put(
    [cells(1, 1, 10, 10)],
    [
      [1, 1, { text: 'old' }],
      [5, 5, { text: 'kept' }],
    ],
  );
  cache.put([cells(1, 1, 2, 2)], [[2, 2, { text: 'new' }]]);
  expect([cache.at(1, 1), cache.at(2, 2)?.text, cache.at(5, 5)?.text]).toEqual([undefined, 'new', 'kept']);
});

test('cells that are no longer looked at are forgotten', () => {
  const cache = new CellCache();
  cache.put(
    [cells(1, 1, 10, 10)],
    [
      [1, 1, { text: 'above' }],
      [9, 1, { text: 'below' }],
    ],
  );
  cache.look([cells(5, 1, 10, 10)]);
  expect([cache.at(1, 1), cache.at(9, 1)?.text]).toEqual([undefined, 'below']);
});

test('looking at the same areas again is noticed, at others not', () => {
  const cache = new CellCache();
  cache.look([cells(1, 1, 2, 2), cells(5, 1)]);
  expect(cache.isLookingAt([cells(1, 1, 2, 2), cells(5, 1)])).toBe(true);
  expect(cache.isLookingAt([cells(1, 1, 2, 2)])).toBe(false);
  expect(cache.isLookingAt([cells(1, 1, 2, 3), cells(5, 1)])).toBe(false);
});
