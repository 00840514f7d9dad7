import { expect, test } from 'vitest';
import { nearestName } from '../../../../../src/sidebar/views/kpis/log/nearest-name.ts';

const names = ['First meetings', 'Won deals', '商談数', '受注額'];

test('a name with a few wrong letters is near the right one', () => {
  expect(nearestName('Frist meetings', names)).toBe('First meetings');
  expect(nearestName('ＷＯＮ　ＤＥＡＬ', names)).toBe('Won deals');
});

test('a name that holds the other, or lies within it, is near', () => {
  expect(nearestName('商談', names)).toBe('商談数');
  expect(nearestName('First meetings (Kansai)', names)).toBe('First meetings');
});

test('of several near names the one with the fewest letters to change is nearest', () => {
  expect(nearestName('商談数2', ['商談数10', '商談数'])).toBe('商談数');
});

test('another name, or none, is near to nothing', () => {
  expect(nearestName('Churn', names)).toBeNull();
  expect(nearestName(' ', names)).toBeNull();
  expect(nearestName('Churn', [])).toBeNull();
});
