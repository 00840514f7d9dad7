import type { Words } from '../words/index.ts';
import type { ColorName } from '../words/words.ts';

export interface PaletteColor {
  readonly hex: string;
  readonly color: ColorName;
  /** Above 0 lighter, below 0 darker. */
  readonly step: number;
}

export const PALETTE_COLUMNS = 10;

const hues: readonly ColorName[] = [
  'berry',
  'red',
  'orange',
  'yellow',
  'green',
  'cyan',
  'cornflower',
  'blue',
  'purple',
  'magenta',
];

const greys: readonly PaletteColor[] = [
  { hex: '#000000', color: 'black', step: 0 },
  ...shadesOfGrey('434343 666666 999999 b7b7b7', -4),
  { hex: '#cccccc', color: 'gray', step: 0 },
  ...shadesOfGrey('d9d9d9 efefef f3f3f3', 1),
  { hex: '#ffffff', color: 'white', step: 0 },
];

/** The colours to pick from, in rows of ten: greys, pure hues, then each hue from light to dark. */
export const palette: readonly PaletteColor[] = [
  ...greys,
  ...shades('980000 ff0000 ff9900 ffff00 00ff00 00ffff 4a86e8 0000ff 9900ff ff00ff', 0),
  ...shades('e6b8af f4cccc fce5cd fff2cc d9ead3 d0e0e3 c9daf8 cfe2f3 d9d2e9 ead1dc', 3),
  ...shades('dd7e6b ea9999 f9cb9c ffe599 b6d7a8 a2c4c9 a4c2f4 9fc5e8 b4a7d6 d5a6bd', 2),
  ...shades('cc4125 e06666 f6b26b ffd966 93c47d 76a5af 6d9eeb 6fa8dc 8e7cc3 c27ba0', 1),
  ...shades('a61c00 cc0000 e69138 f1c232 6aa84f 45818e 3c78d8 3d85c6 674ea7 a64d79', -1),
  ...shades('85200c 990000 b45f06 bf9000 38761d 134f5c 1155cc 0b5394 351c75 741b47', -2),
  ...shades('5b0f00 660000 783f04 7f6000 274e13 0c343d 1c4587 073763 20124d 4c1130', -3),
];

/** What a colour is called: `light red 3`. */
export function colorName({ color, step }: PaletteColor, { colors }: Words): string {
  return colors.shade(colors.names[color], step);
}

function shades(codes: string, step: number): readonly PaletteColor[] {
  return codes.split(' ').flatMap((code, place) => {
    const color = hues[place];
    return color ? [{ hex: `#${code}`, color, step }] : [];
  });
}

function shadesOfGrey(codes: string, first: number): readonly PaletteColor[] {
  return codes.split(' ').map((code, place) => ({ hex: `#${code}`, color: 'gray', step: first + place }));
}
