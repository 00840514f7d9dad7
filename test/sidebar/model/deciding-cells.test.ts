import { describe, expect, test } from 'vitest';
import { decidingCells } from '../../../src/sidebar/model/deciding-cells.ts';
import { listedAccounts } from '../../../src/sidebar/model/listed-accounts.ts';
import { ACCOUNTS, CRITERIA } from '../../actions/spreadsheet.ts';
import { modelOf } from './model-of.ts';

const model = modelOf(ACCOUNTS, CRITERIA);
const listed = listedAccounts(model, '–');
const { criteria } = model.scoring;
const any = () => true;

describe('decidingCells(accounts, criteria, lines, most, only)', () => {
  test('names the accounts nearest to a line first, with the scores that their unknown value could bring', () => {
    // Blue Retail, 7.5 below 25: (40 + 30 + 0…100) / 4. Crane Software, 11.7 above 75: (160 + 0…100 + 100) / 4.
    expect(
      decidingCells(listed, criteria, model.tiers, 10, any).map(({ account, index, low, high, tiers }) => [
        account.name,
        criteria[index]?.name,
        low,
        high,
        tiers,
      ]),
    ).toEqual([
      ['Blue Retail', 'Recent contact', 17.5, 42.5, ['C', 'D']],
      ['Crane Software', 'Size', 65, 90, ['A', 'B']],
    ]);
  });

  test('names no more than asked for, and only those wanted', () => {
    expect(decidingCells(listed, criteria, model.tiers, 1, any)).toHaveLength(1);
    const line = [
      { label: 'in', from: 80 },
      { label: 'out', from: null },
    ];
    const crossing = decidingCells(listed, criteria, line, 10, ({ changesTier }) => changesTier);
    expect(crossing.map(({ account }) => account.name)).toEqual(['Crane Software']);
  });

  test('puts accounts without a rank last', () => {
    const required = CRITERIA.map((row, i) => (i === 3 ? [...row.slice(0, 8), 'required'] : row));
    const incomplete = modelOf(ACCOUNTS, required);
    const found = decidingCells(
      listedAccounts(incomplete, '–'),
      incomplete.scoring.criteria,
      incomplete.tiers,
      10,
      any,
    );
    expect(found.map(({ account }) => account.name)).toEqual(['Crane Software', 'Blue Retail']);
  });
});
