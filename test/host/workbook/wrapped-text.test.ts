import { describe, expect, test } from 'vitest';
import { wrapped } from '../../../src/host/workbook/wrapped-text.ts';

/** Every letter is one wide. */
const wrap = (text: string, width: number) => wrapped(text, width, (part) => part.length);

describe('a wrapped text', () => {
  test('breaks between words', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  test('breaks between Japanese characters, but not before a full stop', () => {
    expect(wrap('日本語の文章。次', 6)).toEqual(['日本語の文', '章。次']);
  });

  test('breaks a word that is wider than the cell', () => {
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  });

  test('keeps the line breaks that were typed, blank lines too', () => {
    expect(wrap('a\n\nb', 5)).toEqual(['a', '', 'b']);
  });
});
