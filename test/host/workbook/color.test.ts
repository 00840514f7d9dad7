import { expect, test } from 'vitest';
import { hexOf, parseColor, rgbColor } from '../../../src/host/workbook/color.ts';

test.each([
  ['LightCoral', '#f08080'],
  [' #ABC ', '#aabbcc'],
  ['#a1B2c3', '#a1b2c3'],
  ['rgb(0, 128,255)', '#0080ff'],
])('parseColor(%j) is %s', (css, hex) => {
  expect(parseColor(css)).toEqual({ rgb: hex });
});

test.each(['', '#12', 'constructor', 'rgb(1)', 'notacolour'])('parseColor(%j) is nothing', (css) => {
  expect(parseColor(css)).toBe(undefined);
});

test('rgbColor(red, green, blue) holds its parts to a byte', () => {
  expect(rgbColor(300, -1, 15.6)).toEqual({ rgb: '#ff0010' });
});

test('hexOf(color) shows a theme colour as the standard theme does', () => {
  expect(hexOf({ theme: 'ACCENT1' })).toBe('#4285f4');
});
