import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameData } from '../../../src/host/history/same-data.ts';

test('a copy holds the same data', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (thing) => {
      expect(isSameData(structuredClone(thing), thing)).toBe(true);
    }),
  );
});

test.each([
  [1, '1'],
  [null, undefined],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: 1 }, { b: 1 }],
  [new Date(1), new Date(2)],
  [new Map([[1, 'a']]), new Map([[1, 'b']])],
  [new Map([[1, 'a']]), new Map()],
  [{ a: { b: [1] } }, { a: { b: [2] } }],
])('%j and %j are not the same data', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
});
