import { describe, expect, test } from 'vitest';
import { filledArea } from '../../../../../src/host/page/grid/selection/filled-area.ts';
import { cells } from '../../tab-view.ts';

describe('dragging the fill handle', () => {
  const source = cells(10, 10, 2, 2);
  test.each([
    ['down', { row: 15, column: 12 }, cells(10, 10, 6, 2)],
    ['up', { row: 7, column: 11 }, cells(7, 10, 5, 2)],
    ['to the right', { row: 12, column: 14 }, cells(10, 10, 2, 5)],
    ['to the left', { row: 9, column: 5 }, cells(10, 5, 2, 7)],
    ['nowhere', { row: 11, column: 10 }, source],
  ])('%s fills in that direction alone', (_, place, area) => {
    expect(filledArea(source, place)).toEqual(area);
  });
});
