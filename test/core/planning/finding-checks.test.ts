import { describe, expect, test } from 'vitest';
import { findingChecks } from '../../../src/core/planning/index.ts';
import { finding } from './plan-rows.ts';

const TODAY = 20_778;

describe('findingChecks(findings, today)', () => {
  test('has nothing to say of questions that nobody has answered', () => {
    expect(findingChecks([finding({ question: 'Who buys?', date: 1, soWhat: 'x' })], TODAY)).toEqual({
      oldest: null,
      old: [],
      withoutDate: [],
      withoutSource: [],
      withoutSoWhat: [],
    });
  });

  test('a finding is old from 181 days on, the oldest first', () => {
    const checks = findingChecks(
      [180, 181, 365, 0].map((days) => finding({ finding: 'Grows', date: TODAY - days })),
      TODAY,
    );
    expect(checks.old.map(({ days }) => days)).toEqual([365, 181]);
    expect(checks.oldest).toBe(TODAY - 365);
  });

  test('finds what lacks its date, its source, and what it means for us', () => {
    const whole = { finding: 'Grows', date: TODAY, source: 'annual report', soWhat: 'needs people' };
    const checks = findingChecks(
      [
        finding({ ...whole, row: 1 }),
        finding({ ...whole, row: 2, date: null }),
        finding({ ...whole, row: 3, source: '' }),
        finding({ ...whole, row: 4, soWhat: '' }),
      ],
      TODAY,
    );
    expect(
      [checks.withoutDate, checks.withoutSource, checks.withoutSoWhat].map((list) => list.map(({ row }) => row)),
    ).toEqual([[2], [3], [4]]);
  });
});
