import { describe, expect, test } from 'vitest';
import { listedAccounts } from '../../../../src/sidebar/model/listed-accounts.ts';
import { fitEngagement } from '../../../../src/sidebar/views/ranking/fit-engagement.ts';
import { ACCOUNTS, CRITERIA } from '../../../actions/spreadsheet.ts';
import { modelOf } from '../../model/model-of.ts';

/** The grid of the accounts with other groups, in the order of the criteria. */
function gridWith(...groups: readonly string[]) {
  const model = modelOf(
    ACCOUNTS,
    CRITERIA.map((row, i) => (i === 0 ? row : row.map((cell, at) => (at === 4 ? (groups[i - 1] ?? '') : cell)))),
  );
  const grid = fitEngagement(listedAccounts(model, '–'), model.scoring.criteria);
  return (
    grid && { ...grid, cells: [...grid.cells].map(([cell, accounts]) => [cell, accounts.map(({ name }) => name)]) }
  );
}

describe('fitEngagement(accounts, criteria)', () => {
  test('puts every account with a known value in both groups into one cell', () => {
    // Fit of the first two criteria, weights 2 and 1: (200 + 100) / 3, 160 / 2 without a size, (200 + 100) / 3.
    // Engagement: 50, 100, 12.5. Blue Retail has no known contact.
    expect(gridWith('Fit', 'Fit', 'Engagement')).toEqual({
      fit: 'Fit',
      engagement: 'Engagement',
      others: 0,
      cells: [
        ['A2', ['Asahi Parts']],
        ['A1', ['Crane Software']],
        ['A4', ['Delta Works']],
      ],
      unplaced: 1,
    });
  });

  test('finds engagement wherever it stands, in either language', () => {
    expect(gridWith('関心', '適合', '適合')).toMatchObject({ fit: '適合', engagement: '関心' });
  });

  test('takes the first two of other groups, and says how many more there are', () => {
    expect(gridWith('Need', 'Money', 'Timing')).toMatchObject({ fit: 'Need', engagement: 'Money', others: 1 });
  });

  test('is not there with one group', () => {
    expect(gridWith('', 'Fit', 'fit')).toBeNull();
  });
});
