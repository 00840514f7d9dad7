import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionBars } from '../../../../src/sidebar/views/ranking/contribution-bars.ts';
import { ACCOUNTS, CRITERIA } from '../../../actions/spreadsheet.ts';
import { modelOf } from '../../model/model-of.ts';

const { criteria } = modelOf(ACCOUNTS, CRITERIA).scoring;

describe('contributionBars(criteria, readings)', () => {
  test('begins each bar where the one before it ends, the largest first', () => {
    // Weights 2, 1, 1: 200/4, 100/4, 50/4; with full points 50, 25, 25.
    const { bars, sum, isHeld, least } = contributionBars(criteria, [100, 100, 50]);
    expect(
      bars.map(({ criterion, start, end, shown, shownFull }) => [criterion.name, start, end, shown, shownFull]),
    ).toEqual([
      ['Industry fit', 0, 50, '50.0', '50.0'],
      ['Size', 50, 75, '25.0', '25.0'],
      ['Recent contact', 75, 87.5, '12.5', '25.0'],
    ]);
    expect({ sum, isHeld, least }).toEqual({ sum: '87.5', isHeld: false, least: 0 });
  });

  test('leaves out what does not count, and shows as many decimals as it takes to add up', () => {
    // 160/3 and 100/3; an unknown size is left out.
    const { bars, sum } = contributionBars(criteria, [80, 'unreadable', 100]);
    expect(bars.map(({ shown, shownFull }) => [shown, shownFull])).toEqual([
      ['53.34', '66.67'],
      ['33.33', '33.33'],
    ]);
    expect(sum).toBe('86.67');
  });

  test('draws what takes away backwards, and says that less than 0 counts as 0', () => {
    // −120/4, 40/4, 0 for the unknown contact.
    const { bars, sum, isHeld, least } = contributionBars(criteria, [-60, 40, 'blank']);
    expect(bars.map(({ start, end, shown }) => [start, end, shown])).toEqual([
      [0, 10, '10.0'],
      [10, 10, '0.0'],
      [10, -20, '-30.0'],
    ]);
    expect({ sum, isHeld, least }).toEqual({ sum: '-20.0', isHeld: true, least: -20 });
  });

  test('the numbers add up as they stand, and no bar leaves the scale', () => {
    const reading = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant('blank' as const));
    fc.assert(
      fc.property(fc.tuple(reading, reading, reading), (readings) => {
        const { bars, sum, least } = contributionBars(criteria, readings);
        const total = bars.reduce((added, { shown }) => added + Number(shown), 0);
        expect(total).toBeCloseTo(Number(sum), 6);
        for (const { start, end, full } of bars) {
          expect(Math.min(start, end)).toBeGreaterThanOrEqual(least - 1e-9);
          expect(Math.max(start + full, end)).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});
