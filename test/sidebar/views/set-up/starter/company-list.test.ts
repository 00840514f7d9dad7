import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../../src/model/cell.ts';
import { tableOnTab } from '../../../../../src/sidebar/views/set-up/starter/company-list.ts';
import { listed } from './listed.ts';

const onTab = (cells: readonly (readonly Cell[])[]) => ({ tabId: 1, tabName: 'Sheet1', row: 1, column: 1, cells });
const placed = (cells: readonly (readonly Cell[])[]) => {
  const { row, column, cells: found } = tableOnTab(onTab(cells)) ?? {};
  return { row, column, headers: found?.[0] };
};

describe('the header row of a tab', () => {
  test('stands below a title and blank rows, and right of blank columns', () => {
    const cells = [
      ['Our prospects', '', '', ''],
      ['', '', '', ''],
      ['', 'Company', 'Industry', 'Employees'],
      ['', 'Asahi', 'IT', 12],
    ];
    expect(placed(cells)).toEqual({ row: 3, column: 2, headers: ['Company', 'Industry', 'Employees'] });
  });

  test('is the one that names the companies, where a fuller row of texts stands above', () => {
    const cells = [
      ['Spring', 'Fair', 'Osaka', '2026'],
      ['会社名', '業種', '所在地', ''],
      ['旭', 'IT', '大阪', ''],
    ];
    expect(placed(cells)).toEqual({ row: 2, column: 1, headers: ['会社名', '業種', '所在地'] });
  });

  test('ends at the first blank column, as the account table does', () => {
    const cells = [
      ['Company', 'Industry', '', 'Totals'],
      ['Asahi', 'IT', '', 5],
    ];
    expect(placed(cells).headers).toEqual(['Company', 'Industry']);
  });

  test('goes on behind a blank header that has cells below', () => {
    const cells = [
      ['Company', '', 'Industry'],
      ['Asahi', 'since May', 'IT'],
    ];
    expect(placed(cells)).toEqual({ row: 1, column: 1, headers: ['Company', '', 'Industry'] });
  });

  test('is not there on a blank tab, nor where all is numbers', () => {
    expect(tableOnTab(onTab([['']]))).toBeNull();
    expect(
      tableOnTab(
        onTab([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBeNull();
  });
});

describe('a list of companies', () => {
  const list = listed([
    ['企業名', '従業員数', '従業員数', 'メモ'],
    ['旭', '120名', 1, ''],
    ['', '', '', ''],
    ['青', '1,500', 2, ''],
  ]);

  test('has as many companies as rows with content', () => {
    expect(list.companies).toBe(2);
  });

  test('has the columns that criteria can name: of two with one header the first', () => {
    expect(list.columns.map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'text'],
      [1, 'number'],
      [3, 'blank'],
    ]);
    expect(list.columns[1]?.numbers).toEqual([120, 1500]);
  });

  test('says whether a header names the companies; else the first column does', () => {
    expect([list.nameIndex, list.isNamed]).toEqual([0, true]);
    const unnamed = listed([
      ['Ticker', 'Title'],
      ['A', 'Asahi'],
    ]);
    expect([unnamed.nameIndex, unnamed.isNamed]).toEqual([0, false]);
  });
});
