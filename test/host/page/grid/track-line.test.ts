import { describe, expect, test } from 'vitest';
import { TrackLine } from '../../../../src/host/page/grid/track-line.ts';

/** Rows 1 to 10 of 20 pixels, but 3 and 4 of 50 and 6 to 8 hidden. */
const line = new TrackLine(
  {
    usual: 20,
    runs: [
      [3, 4, 50],
      [6, 8, 0],
    ],
  },
  10,
);

describe('a line of rows or columns', () => {
  test.each([
    [1, 20, 0],
    [3, 50, 40],
    [4, 50, 90],
    [5, 20, 140],
    [6, 0, 160],
    [8, 0, 160],
    [9, 20, 160],
    [10, 20, 180],
    [11, 20, 200],
  ])('number %i is %i pixels large and begins at %i', (track, size, start) => {
    expect([line.size(track), line.start(track)]).toEqual([size, start]);
  });

  test.each([
    [0, 1],
    [39, 2],
    [40, 3],
    [89, 3],
    [90, 4],
    [159, 5],
    [160, 9],
    [199, 10],
  ])('at pixel %i stands number %i', (pixel, track) => {
    expect(line.at(pixel)).toBe(track);
  });

  test('what is before the first is the first, what is behind the last is the last', () => {
    expect([line.at(-5), line.at(5000)]).toEqual([1, 10]);
  });

  test('hidden ones are skipped, and behind the last there is none', () => {
    expect([line.shown(6, 1), line.shown(8, -1), line.shown(11, 1), line.shown(0, -1)]).toEqual([9, 5, null, null]);
  });
});
