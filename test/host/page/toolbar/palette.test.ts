import { expect, test } from 'vitest';
import { colorName, PALETTE_COLUMNS, palette } from '../../../../src/host/page/toolbar/palette.ts';
import { words } from '../../../../src/host/page/words/index.ts';

test.each(['en', 'ja'] as const)('every colour has a name of its own in %s', (language) => {
  const names = palette.map((color) => colorName(color, words[language]));
  expect(new Set(names).size).toBe(palette.length);
});

test('colours stand in full rows, each once', () => {
  expect(palette.length % PALETTE_COLUMNS).toBe(0);
  expect(new Set(palette.map(({ hex }) => hex)).size).toBe(palette.length);
});

test('shades are named by how far they are from the pure colour', () => {
  const named = (hex: string) => {
    const color = palette.find((entry) => entry.hex === hex);
    return color && [colorName(color, words.en), colorName(color, words.ja)];
  };
  expect(named('#ff0000')).toEqual(['red', '赤']);
  expect(named('#fff2cc')).toEqual(['light yellow 3', '明るい黄 3']);
  expect(named('#0b5394')).toEqual(['dark blue 2', '暗い青 2']);
  expect(named('#434343')).toEqual(['dark gray 4', '暗いグレー 4']);
});
