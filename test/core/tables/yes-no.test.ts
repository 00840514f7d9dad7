import { describe, expect, test } from 'vitest';
import { readYesNo } from '../../../src/core/tables/index.ts';

describe('readYesNo takes for a yes', () => {
  test.each([
    [true],
    [1],
    ['TRUE'],
    ['true'],
    ['Yes'],
    ['ＹＥＳ'],
    ['y'],
    ['Y'],
    [' yes '],
    ['はい'],
    ['有'],
    ['有り'],
    ['あり'],
    ['○'],
    ['〇'],
    ['◯'],
    ['✓'],
    ['✔'],
    ['✔️'],
    ['☑️'],
    ['⭕'],
    ['1'],
    ['１'],
  ])('%j', (cell) => {
    expect(readYesNo(cell)).toBe(true);
  });
});

describe('readYesNo takes for a no', () => {
  test.each([
    [false],
    [0],
    ['FALSE'],
    ['no'],
    ['ＮＯ'],
    ['n'],
    ['いいえ'],
    ['無'],
    ['無し'],
    ['なし'],
    ['×'],
    ['✗'],
    ['✖️'],
    ['❌'],
    ['0'],
    ['０'],
  ])('%j', (cell) => {
    expect(readYesNo(cell)).toBe(false);
  });
});

describe('readYesNo leaves unread', () => {
  test.each([
    ['what is in between', '△'],
    ['a letter that some tick with and some cross out with', 'x'],
    ['a question', '?'],
    ['perhaps', 'maybe'],
    ['a sentence that begins with yes', 'yes, since 2024'],
    ['a longer word', 'none'],
    ['another number', 2],
    ['a share', 0.5],
    ['a number of things', '3'],
    ['nothing', ''],
    ['an error', '#N/A'],
    ['a date', new Date(0)],
    ['no cell', undefined],
  ])('%s: %s', (_what, cell) => {
    expect(readYesNo(cell)).toBeUndefined();
  });
});
