import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PICTURE_COLOURS } from '../../../../../src/sidebar/views/plans/map/drawing/map-colours.ts';
import {
  pictureFrame,
  pictureScale,
  shownSize,
} from '../../../../../src/sidebar/views/plans/map/drawing/picture-frame.ts';
import { roundedPath } from '../../../../../src/sidebar/views/plans/map/drawing/rounded-path.ts';
import { legendLayout } from '../../../../../src/sidebar/views/plans/map/layout/map-legend.ts';
import { overlap } from '../../../../../src/sidebar/views/plans/map/layout/shapes.ts';
import { mapWords } from '../../../../../src/text/sidebar/map/index.ts';

const measure = (text: string, size: number) => text.length * size;
const legendFor = (width: number) => legendLayout(mapWords.en.legend, width, measure);

describe('a picture', () => {
  test.each([
    // Twice as large: 1,000 × 800 are 800,000 pixels.
    [{ width: 500, height: 400 }, 2],
    // Just as large: a million pixels are what is allowed.
    [{ width: 1250, height: 800 }, 1],
    // 4 million pixels become a million at half the size.
    [{ width: 2500, height: 1600 }, 0.5],
  ])('of %j has as many pixels as are allowed, at most two for one', (size, scale) => {
    expect(pictureScale(size)).toBe(scale);
  });

  const sizes = fc.record({ width: fc.integer({ min: 1, max: 5000 }), height: fc.integer({ min: 1, max: 5000 }) });

  test('never has more than a million pixels', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const scale = pictureScale(size);
        expect(Math.floor(size.width * scale) * Math.floor(size.height * scale)).toBeLessThanOrEqual(1_000_000);
      }),
    );
  });

  test('is shown within its room, in its own shape, and never larger than it is', () => {
    // Half the height fits 410 pixels, and then the width does, too.
    expect(shownSize({ width: 1000, height: 820 }, 410)).toEqual({ width: 500, height: 410 });
    // More rows are more room: here 730 pixels of width are what limits it.
    expect(shownSize({ width: 1460, height: 820 }, 2000)).toEqual({ width: 730, height: 410 });
    expect(shownSize({ width: 200, height: 100 }, 410)).toEqual({ width: 200, height: 100 });
  });

  test('has its legend beside a high map and below a wide one, never on it', () => {
    const high = pictureFrame({ width: 500, height: 900 }, legendFor, 410);
    expect(high.legend.x).toBeGreaterThanOrEqual(500);
    const wide = pictureFrame({ width: 1200, height: 300 }, legendFor, 410);
    expect(wide.legend.y).toBeGreaterThanOrEqual(300);
    fc.assert(
      fc.property(sizes, fc.integer({ min: 410, max: 1500 }), (map, room) => {
        const frame = pictureFrame(map, legendFor, room);
        expect(overlap({ ...map, ...frame.map }, frame.legend)).toBe(false);
        for (const part of [{ ...map, ...frame.map }, frame.legend]) {
          expect(part.x + part.width).toBeLessThanOrEqual(frame.width);
          expect(part.y + part.height).toBeLessThanOrEqual(frame.height);
        }
      }),
    );
  });
});

describe('the legend', () => {
  test('explains all kinds of relations and all other signs, on as many lines as it needs', () => {
    const texts = (width: number) => legendFor(width).items.map(({ text }) => text);
    expect(texts(10_000)).toEqual(texts(0));
    // Five kinds, the signs of support, dots, and two frames.
    expect(texts(0)).toHaveLength(9);
    expect(new Set(legendFor(10_000).items.map(({ y }) => y)).size).toBe(1);
    expect(new Set(legendFor(0).items.map(({ y }) => y)).size).toBe(9);
  });
});

test('the colours of a picture can be told apart from what is behind them, as WCAG asks for', () => {
  const { paper, ink, quiet, blue, green, paleGreen, red, paleRed, shade } = PICTURE_COLOURS;
  for (const back of [paper, paleGreen, paleRed, shade]) expect(contrast(ink, back)).toBeGreaterThanOrEqual(4.5);
  for (const written of [quiet, blue, green, red]) expect(contrast(written, paper)).toBeGreaterThanOrEqual(4.5);
});

/** Of two colours such as #fff000, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a line', () => {
  test('has round corners, smaller ones where there is little room', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 0, y: 4 },
      { x: 30, y: 4 },
    ];
    expect(roundedPath(corners, 7)).toBe('M0 0L0 2Q0 4 2 4L30 4');
  });

  test('goes straight from one end to the other where it has no corner', () => {
    expect(
      roundedPath(
        [
          { x: 1, y: 2 },
          { x: 1, y: 9.96 },
        ],
        7,
      ),
    ).toBe('M1 2L1 10');
  });
});
