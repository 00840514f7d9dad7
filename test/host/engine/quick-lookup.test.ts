import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHost } from '../../../src/host/create-host.ts';

const keys = ['a1', 'A1', 'b2', 10, '', 'はば', 'ばは', true];

function opened() {
  const host = createHost();
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const [list] = spreadsheet.getSheets();
  if (!list) throw new Error('A new spreadsheet has a sheet');
  const asked = spreadsheet.insertSheet('Asked');
  const answers = (row: number, count: number) => {
    host.services.SpreadsheetApp.flush();
    return asked.getRange(row, 1, 1, count).getValues()[0];
  };
  return { host, list, asked, answers };
}

test('what stands first and last of equal keys is found, wherever the column was changed', () => {
  const { host, list, asked, answers } = opened();
  asked
    .getRange('A1:C1')
    .setFormulas([
      [
        '=MATCH("b2",Sheet1!A:A,0)',
        '=XLOOKUP("b2",Sheet1!A:A,Sheet1!B:B,"none")',
        '=XLOOKUP("b2",Sheet1!A:A,Sheet1!B:B,"none",0,-1)',
      ],
    ]);
  expect(answers(1, 3)).toEqual(['#N/A', 'none', 'none']);
  list.getRange('A1:B4').setValues([
    ['a1', 'one'],
    ['B2', 'two'],
    ['c3', 'three'],
    ['b2', 'four'],
  ]);
  expect(answers(1, 3)).toEqual([2, 'two', 'four']);
  list.insertRowBefore(1);
  expect(answers(1, 3)).toEqual([3, 'two', 'four']);
  list.deleteRow(3);
  expect(answers(1, 3)).toEqual([4, 'four', 'four']);
  list.getRange('B4').setValue('');
  expect(answers(1, 3)).toEqual([4, '', '']);
  host.close();
});

test('a look-up in a column that formulas fill finds what they come to', () => {
  const { host, list, asked, answers } = opened();
  list.getRange('A1').setFormula('=FILTER(C1:D3,C1:C3<>"x")');
  asked.getRange('A1').setFormula('=XLOOKUP("b",Sheet1!A:A,Sheet1!B:B,"none")');
  list.getRange('C1:D3').setValues([
    ['a', 1],
    ['x', 2],
    ['b', 3],
  ]);
  expect(answers(1, 1)).toEqual([3]);
  list.getRange('C2').setValue('b');
  expect(answers(1, 1)).toEqual([2]);
  host.close();
});

test('MATCH and XLOOKUP of one list agree on every key', () => {
  const { host, list, asked, answers } = opened();
  const key = fc.constantFrom(...keys);
  fc.assert(
    fc.property(
      fc.array(key, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('a1', 'b2', 10, 'はば', true),
      (column, wanted) => {
        list.getRange('A1:B6').clearContent();
        list.getRange(1, 1, column.length, 2).setValues(column.map((value, index) => [value, index + 1]));
        const written = typeof wanted === 'string' ? `"${wanted}"` : String(wanted).toUpperCase();
        asked
          .getRange('A1:B1')
          .setFormulas([
            [`=IFERROR(MATCH(${written},Sheet1!A:A,0),0)`, `=XLOOKUP(${written},Sheet1!A:A,Sheet1!B:B,0)`],
          ]);
        const isWanted = (value: unknown) =>
          typeof value === 'string' && typeof wanted === 'string'
            ? value.toLowerCase() === wanted.toLowerCase()
            : value === wanted;
        const place = column.findIndex(isWanted) + 1;
        expect(answers(1, 2)).toEqual([place, place]);
      },
    ),
    { numRuns: 40 },
  );
  host.close();
});
