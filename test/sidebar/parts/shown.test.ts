import { expect, test } from 'vitest';
import { shownDay, shownShare } from '../../../src/sidebar/parts/shown.ts';

test.each([
  [0.25, '25%'],
  [1 / 3, '33.3%'],
  [0, '0%'],
  [1, '100%'],
])('a share of %d reads as %s', (share, text) => {
  expect(shownShare(share, 'en')).toBe(text);
  expect(shownShare(share, 'ja')).toBe(text);
});

test('a day reads as people write it, whatever the zone of the browser', () => {
  expect(shownDay('2026-11-21', 'en')).toBe('November 21, 2026');
  expect(shownDay('2026-11-21', 'ja')).toBe('2026年11月21日');
});
