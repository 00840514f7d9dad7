import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../src/host/files/csv.ts';
import { FileProblem } from '../../../src/host/files/file-problem.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (hex: string) => Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));

function problemOf(content: Uint8Array): unknown {
  try {
    return readCsv(content);
  } catch (error) {
    return error instanceof FileProblem ? [error.code, error.details] : error;
  }
}

describe('readCsv finds out how the text is stored', () => {
  test.each([
    ['UTF-8', '4e 2c e7 a4 be 0a 31 2c 32'],
    ['UTF-8 with a byte order mark', 'ef bb bf 4e 2c e7 a4 be 0a 31 2c 32'],
    ['Shift_JIS', '4e 2c 8e d0 0a 31 2c 32'],
    ['UTF-16, little end first', 'ff fe 4e 00 2c 00 3e 79 0a 00 31 00 2c 00 32 00'],
    ['UTF-16, big end first', 'fe ff 00 4e 00 2c 79 3e 00 0a 00 31 00 2c 00 32'],
  ])('%s', (_encoding, hex) => {
    expect(readCsv(bytes(hex))).toEqual([
      ['N', '社'],
      ['1', '2'],
    ]);
  });

  test('Shift_JIS brings the letters that Windows added: ①, 髙, half-width ｱ', () => {
    expect(readCsv(bytes('87 40 2c fb fc 2c b1'))).toEqual([['①', '髙', 'ｱ']]);
  });

  test.each([
    ['comma', 'a;x,b,c\n1,2,3'],
    ['tab', 'a;x\tb\tc\n1\t2\t3'],
    ['semicolon', '"a;x";b;c\n1;2;3'],
  ])('the %s that the header row uses separates the columns', (_name, text) => {
    expect(readCsv(utf8(text))).toEqual([
      ['a;x', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  test('a separator inside quotation marks of the header row is not counted', () => {
    expect(readCsv(utf8('"a,b,c,d";e\n1;2'))).toEqual([
      ['a,b,c,d', 'e'],
      ['1', '2'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('rows may end with %j', (end) => {
    expect(readCsv(utf8(`a,b${end}1,2${end}`))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('readCsv takes what people make by hand', () => {
  test('quoted cells keep line breaks, as one kind, and doubled quotation marks become one', () => {
    expect(readCsv(utf8('a,b\r\n"one\r\ntwo","say ""hi"""'))).toEqual([
      ['a', 'b'],
      ['one\ntwo', 'say "hi"'],
    ]);
  });

  test('a quotation mark within a cell is a letter like others', () => {
    expect(readCsv(utf8('size\n5" disk'))).toEqual([['size'], ['5" disk']]);
  });

  test('short rows are filled up to the longest', () => {
    expect(readCsv(utf8('a,b\n1\n1,2,3'))).toEqual([
      ['a', 'b', ''],
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  test('blank rows are dropped at both ends and kept in between', () => {
    expect(readCsv(utf8('\n,\na,b\n\n1,2\n , \n\n'))).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', '2'],
    ]);
  });
});

describe('readCsv refuses what is no table and says why', () => {
  test.each([
    ['nothing at all', utf8(''), ['empty', {}]],
    ['blanks and line breaks', utf8(' \r\n\n'), ['empty', {}]],
    ['separators only', utf8(',,\n,,'), ['empty', {}]],
    ['a workbook under a false name', bytes('50 4b 03 04 14 00 06 00'), ['no-table', {}]],
    ['control characters', bytes('61 2c 62 0a 01 2c 02'), ['no-table', {}]],
    ['a page', utf8('<!DOCTYPE html>\n<table><tr><td>a</td></tr></table>'), ['no-table', {}]],
    ['JSON', utf8('[{"Company": "Alpha"}]'), ['no-table', {}]],
    ['bytes of no encoding we know', bytes('61 2c fd fe 0a 80 a0 ff'), ['unknown-encoding', {}]],
    ['a header row of numbers', utf8('1,2.5,\n3,4,5'), ['no-header', {}]],
    ['a quotation mark left open', utf8('a,b\n1,2\n3,"4\n5,6'), ['open-quote', { row: 3 }]],
    ['a cell of 50,001 characters', utf8(`a,b\n1,${'x'.repeat(50_001)}`), ['long-cell', { row: 2, column: 2 }]],
    ['18,279 columns', utf8(`a${','.repeat(18_278)}`), ['too-large', {}]],
  ])('%s', (_what, content, problem) => {
    expect(problemOf(content)).toEqual(problem);
  });

  test('a cell of 50,000 characters is not too long', () => {
    expect(readCsv(utf8(`a\n${'x'.repeat(50_000)}`))[1]?.[0]).toHaveLength(50_000);
  });
});

describe('writeCsv', () => {
  test('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['社', ''],
      ]),
    ).toEqual(utf8('\uFEFFa,b\r\n社,\r\n'));
  });

  test('quotes cells with separators, quotation marks or line breaks, and no others', () => {
    expect(new TextDecoder().decode(writeCsv([['a,b', 'say "hi"', 'one\ntwo', ' c;d ']]))).toBe(
      '"a,b","say ""hi""","one\ntwo", c;d \r\n',
    );
  });

  test('writes what readCsv reads back, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '社', ' ', ',', ';', '"', '\n', "'", '=', '-', '1') })
      .map((text) => `${text}x`);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }))
      .map(([header = [], ...rows]) => [header.map((_, index) => `Column ${index + 1}`), ...rows]);
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });
});
