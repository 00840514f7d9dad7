import { describe, expect, test } from 'vitest';
import { resized } from '../../../../src/host/page/floating/box.ts';

const box = { x: 5, y: 5, width: 200, height: 100 };

describe('resized', () => {
  test('pulls each side by itself, down to 60 pixels', () => {
    expect(resized(box, 30, -10)).toEqual({ ...box, width: 230, height: 90 });
    expect(resized(box, -180, -80)).toEqual({ ...box, width: 60, height: 60 });
  });

  test('leaves a side that is smaller already as it is', () => {
    expect(resized({ ...box, height: 20 }, 0, -5)).toEqual({ ...box, height: 20 });
  });

  test.each([
    // A tenth wider, against 5 % higher.
    [20, 5, 220, 110],
    // A fifth higher, against a tenth wider.
    [20, 20, 240, 120],
    [-100, 0, 100, 50],
    // The longer side is 60 at least.
    [-190, 0, 60, 30],
  ])('changes both sides together by %i and %i', (right, down, width, height) => {
    expect(resized(box, right, down, true)).toEqual({ ...box, width, height });
  });

  test('makes a small one larger, not smaller, where sides change together', () => {
    const small = { ...box, width: 40, height: 30 };
    expect(resized(small, 20, 0, true)).toEqual({ ...small, width: 60, height: 45 });
    expect(resized(small, -20, 0, true)).toEqual(small);
  });
});
