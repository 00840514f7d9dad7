import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';

const some = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

test('a seed gives its own numbers, always the same', () => {
  expect(some(5, 100)).toEqual(some(5, 100));
  expect(new Set([...some(5, 100), ...some(6, 100), ...some(5 + 2 ** 32, 100)]).size).toBe(300);
});

test('the numbers lie evenly between 0 and 1', () => {
  // Of 100,000 a tenth in each tenth: 10,000 ± 95.
  const counts = new Array<number>(10).fill(0);
  for (const number of some(1, 100_000)) counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
  expect(counts).toHaveLength(10);
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * 95);
});
