import { describe, expect, test } from 'vitest';
import { accountName, readAccounts } from '../../../src/tabs/index.ts';

describe('readAccounts', () => {
  test('takes the first row for the header, and the rows below it down to the last that is not blank', () => {
    const { accounts, issues } = readAccounts([['Company'], ['Acme'], [' '], ['Beta'], [''], ['　']], null);
    expect(accounts).toEqual({ headers: ['Company'], rows: [['Acme'], [' '], ['Beta']], firstRow: 2, nameIndex: 0 });
    expect(issues).toEqual([]);
  });

  test('takes every row for an account where the headers are given apart', () => {
    const { accounts } = readAccounts([['Acme'], ['Beta']], [['Company']]);
    expect(accounts).toMatchObject({ rows: [['Acme'], ['Beta']], firstRow: 1 });
  });

  test.each([
    ['Company', 0],
    ['Lead source', 0],
    ['No.', 1],
  ])('finds the name by its header: beside "%s" at %d', (first, nameIndex) => {
    const headers = first === 'No.' ? [first, '社名', 'Name'] : [first, 'Size'];
    expect(readAccounts([headers], null).accounts.nameIndex).toBe(nameIndex);
  });
});

test('accountName is blank where its cell has no text', () => {
  const { accounts } = readAccounts([['Company']], null);
  expect(
    [['Acme '], [3], [''], ['\u200b'], ['#N/A'], [], [new Date(0)]].map((row) => accountName(row, accounts)),
  ).toEqual(['Acme', '3', '', '', '', '', '']);
});
