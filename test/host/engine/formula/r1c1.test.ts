import { expect, test } from 'vitest';
import { fromR1C1, toR1C1 } from '../../../../src/host/engine/formula/r1c1.ts';

test.each([
  ['=A1+B1', '=R[0]C[-4]+R[0]C[-3]'],
  ['=$A$1', '=R1C1'],
  ['=A$1:$E5', '=R1C[-4]:R[4]C5'],
  ['=SUM(A:A)', '=SUM(C[-4]:C[-4])'],
  ["='My tab'!E1", "='My tab'!R[0]C[0]"],
  ['="A1"', '="A1"'],
])('in E1 %s is %s, and back', (a1, r1c1) => {
  expect(toR1C1(a1, 1, 5)).toBe(r1c1);
  expect(fromR1C1(r1c1, 1, 5)).toBe(a1);
});

test('R and C alone mean the own row and column', () => {
  expect(fromR1C1('=RC[-1]', 2, 2)).toBe('=A2');
});

test('a formula without = gains one', () => {
  expect(fromR1C1('SUM(R1C1:R2C1)', 5, 5)).toBe('=SUM($A$1:$A$2)');
});

test('what leads out of the grid reads #REF!', () => {
  expect(fromR1C1('=R[-1]C[0]', 1, 1)).toBe('=#REF!');
});
