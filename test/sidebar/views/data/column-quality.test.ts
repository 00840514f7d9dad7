import { describe, expect, test } from 'vitest';
import { columnQuality } from '../../../../src/sidebar/views/data/column-quality.ts';
import { ACCOUNTS, CRITERIA } from '../../../actions/spreadsheet.ts';
import { modelOf } from '../../model/model-of.ts';

function qualityOf(accounts: typeof ACCOUNTS, criteria: typeof CRITERIA) {
  const { scoring, scored } = modelOf(accounts, criteria);
  return columnQuality(scoring.criteria, scored).map(({ column, filled, unreadable, blank }) => [
    column,
    filled,
    unreadable.map(({ rowNumber }) => rowNumber),
    blank.map(({ rowNumber }) => rowNumber),
  ]);
}

describe('columnQuality(criteria, accounts)', () => {
  test('tells the rows that are blank and those that cannot be read, the column that loses most first', () => {
    const [headers = [], ...rows] = ACCOUNTS;
    expect(qualityOf([headers, [], ...rows], CRITERIA)).toEqual([
      ['Employees', 3, [5], []],
      ['Last contact', 3, [], [4]],
      ['Industry', 4, [], []],
    ]);
  });

  test('counts a gap by the weight of all criteria that read the column', () => {
    const twice = [...CRITERIA, ['Warm', 'Last contact', 'recency', 1, '', '', '', 90, '']];
    // 1 gap each: weights 1 + 1 against 1.
    expect(qualityOf(ACCOUNTS, twice).map(([column]) => column)).toEqual(['Last contact', 'Employees', 'Industry']);
  });
});
