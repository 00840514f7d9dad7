import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInZone, fold, isBlank, quotable, readText, utcDay } from '../../../src/core/tables/index.ts';

describe('fold makes one word of', () => {
  test.each([
    ['width and case', 'ＤＸ', 'dx'],
    ['half-width kana', 'ｷｰﾜｰﾄﾞ', 'キーワード'],
    ['runs of white space of any kind', 'DX　\n 推進', 'dx 推進'],
    ['white space around it', '  dx\t', 'dx'],
    ['a no-break space', 'Acme\u00a0Inc', 'acme inc'],
    ['letters in two forms of composition', 'Cafe\u0301', 'café'],
    ['ß and ss', 'Straße', 'STRASSE'],
    ['a company form in one character and in letters', '㈱山田', '(株)山田'],
    ['a ligature', 'ﬁnance', 'finance'],
    ['Greek endings', 'ΟΔΟΣ', 'οδος'],
    ['the capital ß', 'STRAẞE', 'strasse'],
    ['a word with signs of no width, as pages bring them along', '製造\u200b業\u2060', '製造業'],
    ['a word with a soft hyphen', 'manu\u00adfacturing', 'Manufacturing'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['different kana', 'はい', 'ハイ'],
    ['a space inside', 'D X', 'DX'],
    ['different words', 'IT', 'ITS'],
    ['voiced kana', 'か', 'が'],
  ])('but not of %s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('isBlank', () => {
  test.each([[''], [' '], ['　'], ['\n\t'], ['\u00a0'], ['\u200b'], [' \u2060\ufeff\u200b '], [null], [undefined]])(
    'holds for %j',
    (cell) => {
      expect(isBlank(cell)).toBe(true);
    },
  );

  test.each([[0], [false], ['0'], ['-'], ['#N/A'], [new Date(0)], ['\u3000x']])('does not hold for %j', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe('readText', () => {
  test.each([
    ['trims a text', '　Acme  ', 'Acme'],
    ['gives a number its digits', 300, '300'],
    ['gives zero its digit', 0, '0'],
    ['gives a share its digits', 0.12, '0.12'],
    ['names a yes as Sheets shows it', true, 'TRUE'],
    ['names a no as Sheets shows it', false, 'FALSE'],
    ['keeps a text that only begins like an error', '#1 supplier', '#1 supplier'],
  ])('%s', (_what, cell, expected) => {
    expect(readText(cell)).toBe(expected);
  });

  test.each([
    ['#N/A'],
    ['#REF!'],
    ['#DIV/0!'],
    ['#VALUE!'],
    ['#NAME?'],
    ['#NUM!'],
    ['#NULL!'],
    ['#ERROR!'],
    [new Date(0)],
    [null],
    [undefined],
    [Number.NaN],
  ])('finds no text in %s', (cell) => {
    expect(readText(cell)).toBeUndefined();
  });
});

describe('quotable', () => {
  test.each([
    ['puts a text on one line', 'about\n 120', 'about 120'],
    ['gives a number its digits', 12.5, '12.5'],
    ['leaves a blank blank', null, ''],
    ['keeps 40 letters', 'x'.repeat(40), 'x'.repeat(40)],
    ['ends after 40 letters', 'x'.repeat(41), `${'x'.repeat(40)}…`],
    ['cuts no letter in two', '𠮷'.repeat(50), `${'𠮷'.repeat(40)}…`],
    ['keeps 40 letters of two units each', '𠮷'.repeat(40), '𠮷'.repeat(40)],
  ])('%s', (_what, cell, expected) => {
    expect(quotable(cell, utcDay)).toBe(expected);
  });

  test('names a date by its day in the zone of the spreadsheet', () => {
    // Midnight of the 21st in Tokyo.
    const midnight = new Date('2026-11-20T15:00:00Z');
    expect(quotable(midnight, utcDay)).toBe('2026-11-20');
    expect(
      quotable(
        midnight,
        dayInZone(() => 9 * 3_600_000),
      ),
    ).toBe('2026-11-21');
  });

  test('calls a date that is none, or lies where no calendar reaches, an error', () => {
    const none = [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)];
    expect(none.map((date) => quotable(date, utcDay))).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
  });
});
