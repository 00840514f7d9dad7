import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimitedRows } from '../../../../../../src/sidebar/views/kpis/log/paste/delimited-rows.ts';

describe('cells are told apart', () => {
  test('by tabs, as spreadsheets copy them, even where they hold commas and semicolons', () => {
    expect(delimitedRows('a,1\tb;2\nc\td')).toEqual([
      ['a,1', 'b;2'],
      ['c', 'd'],
    ]);
  });

  test('by commas, be there semicolons in a note', () => {
    expect(delimitedRows('2026-11-01,Meetings,1,A; B')).toEqual([['2026-11-01', 'Meetings', '1', 'A; B']]);
  });

  test('by semicolons, be there commas in a number', () => {
    expect(delimitedRows('2026-11-01;Meetings;1,200')).toEqual([['2026-11-01', 'Meetings', '1,200']]);
  });

  test('and a column alone is a column', () => {
    expect(delimitedRows('a\nb')).toEqual([['a'], ['b']]);
  });
});

test('lines end as Windows, Unix or an old Mac ends them', () => {
  expect(delimitedRows('a,b\r\nc,d\ne,f\rg,h')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
});

describe('a quoted cell', () => {
  test('holds what else would end it, and doubled quotation marks as one', () => {
    expect(delimitedRows('"Sato, Aiko","the ""first"" one","two\r\nlines"')).toEqual([
      ['Sato, Aiko', 'the "first" one', 'two\nlines'],
    ]);
  });

  test('may be blank', () => {
    expect(delimitedRows('"","",1')).toEqual([['', '', '1']]);
  });
});

describe('a quotation mark stands for itself', () => {
  test('inside a cell', () => {
    expect(delimitedRows('24" screens,3')).toEqual([['24" screens', '3']]);
  });

  test('where it is never closed, and the cells behind it stay cells', () => {
    expect(delimitedRows('"open,1\nb,2')).toEqual([
      ['"open', '1'],
      ['b', '2'],
    ]);
  });

  test('where text follows the closing one', () => {
    expect(delimitedRows('"A" Ltd.,1')).toEqual([['"A" Ltd.', '1']]);
  });
});

test('a byte order mark is no part of the first cell', () => {
  expect(delimitedRows('\ufeffDate,Value')).toEqual([['Date', 'Value']]);
});

test('any table written as CSV with all cells quoted comes back', () => {
  const cell = fc.string().map((text) => text.replace(/[\r\t]/g, ' '));
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const csv = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(delimitedRows(csv)).toEqual(rows);
    }),
  );
});
