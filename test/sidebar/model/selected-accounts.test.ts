import { describe, expect, test } from 'vitest';
import { listedAccounts } from '../../../src/sidebar/model/listed-accounts.ts';
import { selectedAccounts } from '../../../src/sidebar/model/selected-accounts.ts';
import { ACCOUNTS, CRITERIA } from '../../actions/spreadsheet.ts';
import { modelOf } from './model-of.ts';

describe('selectedAccounts(selection, listed, model)', () => {
  const model = modelOf(ACCOUNTS, CRITERIA, [{ key: 'ranking', tabId: 7 }]);
  const listed = listedAccounts(model, '–');
  const selected = (tabId: number, ...rows: readonly (readonly [number, number])[]) =>
    selectedAccounts({ tabId, rows: rows.map(([first, last]) => ({ first, last })) }, listed, model).map(
      ({ name }) => name,
    );

  test('takes the rows of the accounts, in the order of the ranking', () => {
    expect(selected(1, [4, 5], [2, 2])).toEqual(['Asahi Parts', 'Crane Software', 'Delta Works']);
  });

  test('takes the rows of the Ranking tab by their order', () => {
    expect(selected(7, [1, 2], [5, 5])).toEqual(['Asahi Parts', 'Blue Retail']);
  });

  test('takes whole columns as all accounts, and nobody on another tab', () => {
    expect(selected(1, [1, 1000])).toHaveLength(4);
    expect(selected(2, [1, 1000])).toEqual([]);
  });
});
