import { expect, test } from 'vitest';
import { overMerges } from '../../../src/host/page/areas.ts';
import { cells } from './tab-view.ts';

test('an area grows until it cuts no merged cells, those reached by growing among them', () => {
  const merges = [cells(1, 2, 1, 2), cells(1, 3, 3, 1), cells(8, 8, 2, 2)];
  expect(overMerges(cells(1, 1, 1, 2), merges)).toEqual(cells(1, 1, 3, 3));
});

test('an area that cuts no merged cells stays as it is', () => {
  expect(overMerges(cells(1, 1, 2, 2), [cells(3, 1, 1, 2)])).toEqual(cells(1, 1, 2, 2));
});
