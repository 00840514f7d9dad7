import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/core/tables/index.ts';

describe('readNumber takes', () => {
  test.each([
    // Separators, width and sign, each as a person may type it.
    ['1,200', 1200],
    ['１２００', 1200],
    ['１，２００', 1200],
    ['1200', 1200],
    ['1,234,567.89', 1_234_567.89],
    ['１２．５', 12.5],
    ['.5', 0.5],
    ['0123', 123],
    ['  12  ', 12],
    ['　１２　', 12],
    ['+5', 5],
    ['-5', -5],
    ['－５', -5],
    ['−5', -5],
    ['- 5', -5],
    ['-0', 0],
    ['▲0', 0],
    ['(0)', 0],
    ['▲5', -5],
    ['△5', -5],
    ['▲ 1,200', -1200],
    ['(5)', -5],
    ['（５）', -5],
    ['(1,200.5)', -1200.5],
    ['1e5', 100_000],
    ['1.2E+3', 1200],
  ])('%j for %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each([
    // 12% is what a percent cell holds: 0.12.
    ['12%', 0.12],
    ['１２％', 0.12],
    ['12 %', 0.12],
    ['-12%', -0.12],
    ['▲12%', -0.12],
    ['(12%)', -0.12],
    ['12パーセント', 0.12],
    ['150%', 1.5],
  ])('%j for the share %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each([
    ['¥3億', 300_000_000],
    ['￥3億', 300_000_000],
    ['3億円', 300_000_000],
    ['¥3億円', 300_000_000],
    ['3.5百万円', 3_500_000],
    ['３．５百万円', 3_500_000],
    ['2,000万円', 20_000_000],
    ['500千円', 500_000],
    ['5千人', 5000],
    ['3百', 300],
    ['2十', 20],
    ['1兆2,000億円', 1_200_000_000_000],
    ['1億2,000万', 120_000_000],
    ['12億3,456万7,890円', 1_234_567_890],
    ['1万2345', 12_345],
    ['1万5千', 15_000],
    ['1万500', 10_500],
    ['1万0050', 10_050],
    ['3 億', 300_000_000],
    ['▲3億', -300_000_000],
    ['(3億円)', -300_000_000],
  ])('%j, with Japanese scale words, for %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each([
    ['$4.2M', 4_200_000],
    ['＄４．２Ｍ', 4_200_000],
    ['4.2m', 4_200_000],
    ['500K', 500_000],
    ['1.5B', 1_500_000_000],
    ['3bn', 3_000_000_000],
    ['10 million', 10_000_000],
    ['2 Trillion', 2_000_000_000_000],
    ['USD 4.2M', 4_200_000],
    ['US$5', 5],
    ['€1,200', 1200],
    ['£5k', 5000],
    ['4.2M USD', 4_200_000],
    ['3 million yen', 3_000_000],
    ['-¥5', -5],
    ['¥-5', -5],
    ['▲¥5', -5],
    ['-$4.2M', -4_200_000],
    ['($5)', -5],
    ['$(5)', -5],
  ])('%j, with currency or Western scale, for %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each([
    ['120名', 120],
    ['120 名', 120],
    ['１２０名', 120],
    ['1,200人', 1200],
    ['8社', 8],
    ['25件', 25],
    ['1,200円', 1200],
    ['5€', 5],
    ['1,200 ¥', 1200],
    ['30 employees', 30],
    ['12 sites', 12],
    ['3店舗', 3],
    ['1987年', 1987],
    ['50点', 50],
    ['5 months', 5],
  ])('%j, with its unit, for %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test('a number cell as it is, zero too', () => {
    expect([0, -3.5, 1e300].map(readNumber)).toEqual([0, -3.5, 1e300]);
  });
});

describe('readNumber leaves unread', () => {
  test.each([
    ['a range', '100~200'],
    ['a full-width range', '１００～２００'],
    ['a range with a hyphen', '100-200'],
    ['a range with a dash', '100–200'],
    ['a range of units', '100名～200名'],
    ['an open range', '100+'],
    ['an open range in words', '100名以上'],
    ['an open end', '～200'],
    ['a comparison', '>100'],
    ['about', '約120'],
    ['about, in English', 'about 120'],
    ['about, as a sign', '~120'],
    ['about, behind', '120名程度'],
  ])('%s: %s', (_what, typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  test.each([
    ['a decimal comma', '0,5'],
    ['a decimal comma behind thousands', '1.234,5'],
    ['wrong grouping', '1,20'],
    ['grouping by ten thousands', '1,2345'],
    ['two points', '12.5.3'],
    ['grouping by blanks', '1 200'],
    ['a Japanese comma', '1、200'],
    ['two signs', '--5'],
    ['a sign inside parentheses', '(-5)'],
    ['a triangle inside parentheses', '(▲5)'],
    ['a sign before parentheses', '-(5)'],
    ['empty parentheses', '()'],
    ['two currencies', '$3億円'],
    ['a currency on both sides', '¥$5'],
    ['a percentage of money', '¥5%'],
    ['a scale without its large unit', '1億5千'],
    ['a remainder that may be thousands', '1万5'],
    ['another', '10万50円'],
    ['scales in the wrong order', '1万2億'],
    ['a decimal before a further part', '1.5億2000万'],
  ])('%s: %s', (_what, typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  test.each([
    // NFKC makes 102, 1, 1⁄2 and "100m2" out of these.
    ['a superscript', '10²'],
    ['a circled digit', '①'],
    ['a fraction', '½'],
    ['a fraction behind a number', '3½'],
    ['a square unit', '100㎡'],
    ['a length', '5㎞'],
    ['weights', '５㎏'],
    ['a time', '12:30'],
    ['a date', '2026-11-21'],
    ['a fraction with a stroke', '1/2'],
    ['per mille', '12‰'],
    ['a hexadecimal number', '0x10'],
    ['words', '百二十'],
    ['a scale word alone', '億'],
    ['a version', '1.2.3'],
    ['an apostrophe as separator', "1'200"],
    ['nothing', ''],
    ['blanks', ' 　'],
    ['a dash', '-'],
    ['n/a', 'n/a'],
    ['an error', '#N/A'],
    ['more than a double can hold', '1e400'],
    ['infinity', 'Infinity'],
  ])('%s: %s', (_what, typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  test('what is neither a number nor a text', () => {
    expect([true, false, null, undefined, new Date(0), Number.NaN, Number.POSITIVE_INFINITY].map(readNumber)).toEqual(
      new Array(7).fill(undefined),
    );
  });
});

describe('readNumber reads back', () => {
  const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

  test('every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(String(number))).toBe(number + 0);
      }),
    );
  });

  test('every whole number with thousands separators, half width and full width', () => {
    fc.assert(
      fc.property(whole, (number) => {
        const typed = number.toLocaleString('en-US');
        expect(readNumber(typed)).toBe(number);
        expect(readNumber(fullWidth(typed))).toBe(number);
      }),
    );
  });

  test('the same number whatever its unit, currency, blanks around it or way of writing a loss', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('', '名', '人', ' 社', '件', '円', ' people'), (number, unit) => {
        expect(readNumber(` ${number}${unit}　`)).toBe(number);
        const loss = 0 - Math.abs(number);
        expect(readNumber(`▲${Math.abs(number)}${unit}`)).toBe(loss);
        expect(readNumber(`(${Math.abs(number)}${unit})`)).toBe(loss);
      }),
    );
  });
});

/** ASCII `!` … `~` have their full-width twins at a fixed distance. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
