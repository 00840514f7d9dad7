import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isUnlistable,
  pointsEntries,
  pointsText,
  typedPoints,
  withPoints,
} from '../../../../src/sidebar/views/criteria/points-entries.ts';

test('entries that cannot be read stay, so that nothing typed is lost', () => {
  expect(pointsEntries('製造業＝100； IT; A=B=20; =5')).toEqual([
    { value: '製造業', points: '100' },
    { value: 'IT', points: '' },
    { value: 'A=B', points: '20' },
    { value: '', points: '5' },
  ]);
});

test('points are set for a value however it is spelt, and a new value comes before all others', () => {
  const entries = pointsEntries('IT=80; *=20');
  expect(pointsText(withPoints(entries, 'ＩＴ', '70'))).toBe('IT=70; *=20');
  expect(pointsText(withPoints(entries, 'Retail', '10'))).toBe('IT=80; Retail=10; *=20');
});

test('what divides entries can be in neither a value nor its points', () => {
  expect(['a;b', 'a；b', 'a\nb', 'a=b', 'a/b'].map(isUnlistable)).toEqual([true, true, true, false, false]);
  expect(typedPoints('4；=0')).toBe('40');
});

test('what is written is read as it was entered', () => {
  const value = fc.stringMatching(/^[A-Za-z=/製造業 ]{1,8}$/).map((text) => text.trim());
  const entry = fc.record({ value: value.filter((text) => text !== ''), points: fc.integer().map(String) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(pointsEntries(pointsText(entries))).toEqual(entries);
    }),
  );
});
