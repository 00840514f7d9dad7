import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/host/workbook/cell-entry.ts';
import { localeOf } from '../../../src/host/workbook/locale.ts';

const read = (text: string, locale = 'en_US', cellFormat?: string) =>
  readEntry(text, localeOf(locale), 2026, cellFormat);
const number = (value: number, format?: string) =>
  format ? { kind: 'number', value, format } : { kind: 'number', value };
const text = (value: string) => ({ kind: 'text', text: value });

describe('readEntry(text) in American English', () => {
  test.each([
    ['5', number(5)],
    ['-5', number(-5)],
    ['007', number(7)],
    ['.5', number(0.5)],
    ['1.50', number(1.5)],
    [' 5 ', number(5)],
    ['1,200', number(1200, '#,##0')],
    ['1,234,567.8', number(1_234_567.8, '#,##0.00')],
    ['12%', number(0.12, '0%')],
    ['-12.5%', number(-0.125, '0.00%')],
    ['$4.20', number(4.2, '"$"#,##0.00')],
    ['-$5', number(-5, '"$"#,##0')],
    ['$-5', number(-5, '"$"#,##0')],
    ['¥1,000', number(1000, '"¥"#,##0')],
    ['1e3', number(1000, '0.00E+00')],
    ['2026-11-21', number(46_347, 'yyyy-mm-dd')],
    ['2026/11/21', number(46_347, 'yyyy/mm/dd')],
    ['11/21/2026', number(46_347, 'm/d/yyyy')],
    ['11/21/26', number(46_347, 'm/d/yyyy')],
    ['11/21', number(46_347, 'm/d')],
    ['Nov 21, 2026', number(46_347, 'mmm d, yyyy')],
    ['21 November 2026', number(46_347, 'd-mmmm-yyyy')],
    ['2026年11月21日', number(46_347, 'yyyy"年"m"月"d"日"')],
    ['12:00', number(0.5, 'h:mm')],
    ['6:00 PM', number(0.75, 'h:mm am/pm')],
    ['36:00:00', number(1.5, '[h]:mm:ss')],
    ['11/21/2026 6:00 PM', number(46_347.75, 'm/d/yyyy h:mm:ss')],
    ['2026-11-21 12:00:00', number(46_347.5, 'yyyy-mm-dd h:mm:ss')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['', { kind: 'blank' }],
  ])('%j', (entry, expected) => {
    expect(read(entry)).toEqual(expected);
  });

  test.each([
    '+5',
    '+2+2',
    '-',
    '-3-3',
    '@sum',
    '=',
    'x',
    '1,2',
    '1,2000',
    '1.2.3',
    '1 2',
    '5 apples',
    '13/21/2026',
    '2026-02-30',
    '25:61',
    '%',
    '$',
    '12%%',
    '$5%',
    '100~200',
    '１２００',
    '120名',
  ])('%j stays text', (entry) => {
    expect(read(entry)).toEqual(text(entry));
  });

  test('leading spaces keep a formula text', () => {
    expect(read('   =SUM(1,2)')).toEqual(text('   =SUM(1,2)'));
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["'+2+2", '+2+2'],
    ["'-3-3", '-3-3'],
    ["'@sum", '@sum'],
    ["'5", '5'],
    ["''already quoted", "'already quoted"],
    ["'", ''],
  ])('a leading apostrophe makes %j the text %j', (entry, expected) => {
    expect(read(entry)).toEqual(text(expected));
  });

  test.each(['5', '=1+1', 'TRUE', '2026-11-21'])('%j stays text in a cell of format @', (entry) => {
    expect(read(entry, 'en_US', '@')).toEqual(text(entry));
  });
});

describe('readEntry(text) elsewhere', () => {
  test('Japan writes the year first and pays in yen', () => {
    expect(read('26/11/21', 'ja_JP')).toEqual(number(46_347, 'yyyy/mm/dd'));
    expect(read('￥300', 'ja_JP')).toEqual(number(300, '"￥"#,##0'));
    expect(read('11月21日', 'ja_JP')).toEqual(number(46_347, 'm"月"d"日"'));
  });

  test('Germany has decimal commas and writes the day first', () => {
    expect(read('1,5', 'de_DE')).toEqual(number(1.5));
    expect(read('1.234,5', 'de_DE')).toEqual(number(1234.5, '#,##0.00'));
    expect(read('21.11.2026', 'de_DE')).toEqual(number(46_347, 'dd.mm.yyyy'));
  });
});
