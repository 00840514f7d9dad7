import { describe, expect, test } from 'vitest';
import { listedAccounts } from '../../../src/sidebar/model/listed-accounts.ts';
import { ACCOUNTS, CRITERIA } from '../../actions/spreadsheet.ts';
import { modelOf } from './model-of.ts';

const required = CRITERIA.map((row, i) => (i === 2 ? [...row.slice(0, 8), 'required'] : row));

describe('listedAccounts(model, nameless)', () => {
  test('lists the ranked, best first, and then the others, with their tiers and the cells of their names', () => {
    // Crane Software has no number of employees that can be read.
    const listed = listedAccounts(modelOf(ACCOUNTS, required), '–');
    expect(listed.map(({ rank, name, tier, link }) => [rank, name, tier, link.a1])).toEqual([
      [1, 'Asahi Parts', 0, 'A2'],
      [2, 'Delta Works', 0, 'A5'],
      [3, 'Blue Retail', 3, 'A3'],
      [null, 'Crane Software', -1, 'A4'],
    ]);
  });

  test('knows an account again by its key when its row has moved', () => {
    const [headers = [], ...rows] = ACCOUNTS;
    const keys = (cells: typeof ACCOUNTS) =>
      new Map(listedAccounts(modelOf(cells, CRITERIA), '–').map(({ name, key }) => [name, key]));
    expect(keys([headers, ...[...rows].reverse()]).get('Crane Software')).toBe(keys(ACCOUNTS).get('Crane Software'));
  });

  test('tells accounts of one name, and of none, apart', () => {
    const listed = listedAccounts(
      modelOf([...ACCOUNTS, ['ＡＳＡＨＩ parts', 'IT', 1, ''], ['', 'IT', 2, ''], ['', 'IT', 3, '']], CRITERIA),
      'Without a name',
    );
    expect(new Set(listed.map(({ key }) => key)).size).toBe(7);
    expect(listed.filter(({ name }) => name === 'Without a name')).toHaveLength(2);
  });

  test('lists nobody while a mistake stands in the way', () => {
    const mistaken = CRITERIA.map((row, i) => (i === 1 ? row.map((cell, at) => (at === 3 ? 'heavy' : cell)) : row));
    expect(listedAccounts(modelOf(ACCOUNTS, mistaken), '–')).toEqual([]);
  });
});
