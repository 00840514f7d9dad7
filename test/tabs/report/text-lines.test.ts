import { describe, expect, test } from 'vitest';
import { fittedText, linesOf } from '../../../src/tabs/report/text-lines.ts';

describe('the lines of a text', () => {
  test.each([
    ['', 184, 1],
    ['Asahi Parts', 184, 1],
    // 20 letters of 13.4 pixels are 268; a line holds (184 − 8) · 0.94 = 165.
    ['株式会社東日本物流精密機械製作所大阪支店', 184, 2],
    ['two\nlines', 184, 2],
  ])('of %j in %i pixels are %i', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  test('are as many as there is room for, and the rest is left out visibly', () => {
    const text = 'あ'.repeat(40);
    const fitted = fittedText(text, 184, 2);
    // Two lines of 165 pixels hold 24 letters of 13.4.
    expect(fitted).toBe(`${'あ'.repeat(23)}…`);
    expect(linesOf(fitted, 184)).toBe(2);
    expect(fittedText('short', 184, 2)).toBe('short');
  });

  test('are not more because of line breaks, nor is a pair of surrogates cut', () => {
    expect(fittedText('one\n\n two\tthree', 184, 2)).toBe('one two three');
    expect(fittedText('𠮷'.repeat(30), 184, 1)).toBe(`${'𠮷'.repeat(11)}…`);
  });
});
