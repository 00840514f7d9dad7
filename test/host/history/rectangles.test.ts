import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangles } from '../../../src/host/history/rectangles.ts';

const places = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([row, column]) => ({ row, column }));

test('neighbours in a row, and rows of the same width below each other, are one area', () => {
  expect(rectangles(places([2, 2], [2, 3], [3, 2], [3, 3], [4, 2]))).toEqual([
    { row: 2, column: 2, rows: 2, columns: 2 },
    { row: 4, column: 2, rows: 1, columns: 1 },
  ]);
});

test('a row between keeps areas apart', () => {
  expect(rectangles(places([1, 1], [3, 1]))).toHaveLength(2);
});

test('the areas have each cell once', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), (pairs) => {
      const given = pairs.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
      const covered = rectangles(places(...given)).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => [
          row + Math.floor(index / columns),
          column + (index % columns),
        ]),
      );
      expect(covered.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(given);
    }),
  );
});
