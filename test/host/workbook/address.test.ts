import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  columnNumber,
  parseAddress,
  printAddress,
  quoteTabName,
  resolveAddress,
} from '../../../src/host/workbook/address.ts';

const grid = { id: 7, rows: 1000, columns: 26 };

function normalised(text: string): string | null {
  const written = parseAddress(text);
  const range = written && resolveAddress(written, grid);
  return range && printAddress(range);
}

describe('parseAddress(text)', () => {
  test.each([
    ['B2', 'B2'],
    ['b2', 'B2'],
    ['$A$1:b3', 'A1:B3'],
    ['c5:$b$2', 'B2:C5'],
    ['B5:C2', 'B2:C5'],
    ['A1:A1', 'A1'],
    ['D:F', 'D:F'],
    ['D:B', 'B:D'],
    ['5:7', '5:7'],
    ['7:5', '5:7'],
    ['R5C3', 'C5'],
    ['R5C3:R2C2', 'B2:C5'],
    ['A2:A', 'A2:A1000'],
    ['B3:3', 'B3:Z3'],
  ])('reads %s as %s', (text, expected) => {
    expect(normalised(text)).toBe(expected);
  });

  test.each(['', 'NO_SUCH_NAME', 'A', '5', 'A0', 'ABCD1', 'A1:B2:C3', 'A1,B2', "'Tab'!", 'A1 '])(
    'does not read %j',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test('takes the tab off, with its quotes', () => {
    expect(parseAddress("'It''s here'!A1")).toMatchObject({ tab: "It's here", top: 1, left: 1 });
    expect(parseAddress('Data!A:A')).toMatchObject({ tab: 'Data', top: null, left: 1, right: 1 });
    expect(parseAddress('A1')).toMatchObject({ tab: null });
  });
});

describe('resolveAddress(written, grid)', () => {
  test('marks whole columns and whole rows, which grow with the grid', () => {
    expect(resolveAddress({ tab: null, top: null, left: 2, bottom: null, right: 3 }, grid)).toEqual({
      tabId: 7,
      row: 1,
      column: 2,
      rows: 1000,
      columns: 2,
      wholeColumns: true,
    });
    expect(resolveAddress({ tab: null, top: 5, left: null, bottom: 7, right: null }, grid)).toEqual({
      tabId: 7,
      row: 5,
      column: 1,
      rows: 3,
      columns: 26,
      wholeRows: true,
    });
  });

  test.each(['A1001', 'AA1', 'A1:A1001', 'A:AA', '999:1001', 'A1001:A'])(
    'gives null for %s, beyond 1000 rows of 26 columns',
    (text) => {
      expect(normalised(text)).toBeNull();
    },
  );
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each([
  ['Data', 'Data'],
  ['My tab', "'My tab'"],
  ["It's", "'It''s'"],
  ['アカウント', "'アカウント'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['2026', "'2026'"],
])('quoteTabName(%j) gives %s', (name, quoted) => {
  expect(quoteTabName(name)).toBe(quoted);
});
