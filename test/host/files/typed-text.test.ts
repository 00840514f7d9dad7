import { describe, expect, test } from 'vitest';
import { entryOfText, shieldFormula } from '../../../src/host/files/typed-text.ts';

describe('entryOfText lets a text become a value', () => {
  test.each(['0', '12', '-3.5', '0.75', '1,200', '-1,234,567.89', '12%', '$5', '¥1,000', '123456789012345'])(
    'where it is a plain number: %s',
    (text) => {
      expect(entryOfText(text)).toBe(text);
    },
  );

  test.each(['TRUE', 'false', '2026-11-21', '2026/1/5', '2026-11-21 09:30'])('where it is %s', (text) => {
    expect(entryOfText(text)).toBe(text);
  });

  test('and takes blanks around a number off', () => {
    expect(entryOfText(' 12 ')).toBe('12');
  });

  test.each([
    ['1.234,5', '1,234.5'],
    ['0,5', '0.5'],
  ])('where commas are decimal, %s is %s', (text, entry) => {
    expect(entryOfText(text, ',')).toBe(entry);
  });

  test('an empty text becomes an empty cell', () => {
    expect(entryOfText('')).toBeNull();
  });
});

describe('entryOfText keeps as text, marked by an apostrophe,', () => {
  test.each([
    ['a formula', '=HYPERLINK("https://example.com")'],
    ['what might be one', '+81-3-1234-5678'],
    ['a leading zero', '0123'],
    ['a corporate number of 16 digits', '1234567890123456'],
    ['what looks like a fraction or a day', '3-4'],
    ['a date whose day and month may be swapped', '1/2/2026'],
    ['a date without a year', '3月31日'],
    ['a date that does not exist', '2026-13-01'],
    ['scientific notation, which may be an article number', '12E4'],
    ['wrong grouping', '1,20'],
    ['full-width digits', '１２００'],
    ['words', 'Acme'],
    ['blanks', '  '],
  ])('%s', (_what, text) => {
    expect(entryOfText(text)).toBe(`'${text}`);
  });

  test('15 digits after leading decimal zeros are not too many', () => {
    expect(entryOfText('0.000123456789012345')).toBe('0.000123456789012345');
  });
});

describe('shieldFormula', () => {
  test.each(['=1+1', '+5', '-3-3', '@sum', '\tx', '\rx', "'=1", "''-2"])(
    'puts an apostrophe before %j, and entryOfText takes it off',
    (text) => {
      expect(shieldFormula(text)).toBe(`'${text}`);
      expect(entryOfText(shieldFormula(text))).toBe(`'${text}`);
    },
  );

  test.each(['Acme', "'90s", '5 = 5', ''])('leaves %j alone', (text) => {
    expect(shieldFormula(text)).toBe(text);
  });
});
