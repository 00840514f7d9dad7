import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '../../../../src/sidebar/views/ranking/comparison.ts';
import { ACCOUNTS, CRITERIA } from '../../../actions/spreadsheet.ts';
import { modelOf } from '../../model/model-of.ts';

const { criteria } = modelOf(ACCOUNTS, CRITERIA).scoring;

describe('comparison(criteria, a, b)', () => {
  test('names what makes the lead and what stands against it, the greatest difference first', () => {
    // 50 − 160/3, 25 − 0, 12.5 − 100/3: with one decimal they would add up to 0.9, not to 0.8.
    const { rows, difference, mostly, despite } = comparison(
      criteria,
      { readings: [100, 100, 50] },
      { readings: [80, 'unreadable', 100] },
    );
    const shown = (of: typeof rows) => of.map((row) => [row.criterion.name, row.shown]);
    expect(shown(rows)).toEqual([
      ['Size', '+25.00'],
      ['Recent contact', '−20.83'],
      ['Industry fit', '−3.34'],
    ]);
    expect(difference).toBe('+0.83');
    expect(shown(mostly)).toEqual([['Size', '+25.00']]);
    expect(shown(despite)).toEqual([['Recent contact', '−20.83']]);
  });

  test('leaves out what both have alike', () => {
    // Only the contact differs: 12.5 − 3.125.
    const { rows, difference } = comparison(criteria, { readings: [100, 100, 50] }, { readings: [100, 100, 12.5] });
    expect(rows.map(({ shown }) => shown)).toEqual(['+9.4']);
    expect(difference).toBe('+9.4');
  });

  test('the differences add up as they stand', () => {
    const reading = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant('blank' as const));
    const readings = fc.tuple(reading, reading, reading);
    const value = (shown: string) => Number(shown.replace('−', '-'));
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        const { rows, difference } = comparison(criteria, { readings: a }, { readings: b });
        expect(rows.reduce((sum, { shown }) => sum + value(shown), 0)).toBeCloseTo(value(difference), 6);
      }),
    );
  });
});
