import { describe, expect, test } from 'vitest';
import { DEFAULT_TIERS, gridCell, tierOf } from '../../../src/core/ranking/index.ts';

describe('tierOf(score, tiers)', () => {
  const own = Object.freeze([
    { label: 'rest', from: null },
    { label: 'grow', from: 20 },
    { label: 'win', from: 60 },
  ]);

  test.each([
    [60, 'win'],
    [60 - 5e-10, 'win'],
    [60 - 5e-9, 'grow'],
    [20, 'grow'],
    [19, 'rest'],
    [-1e9, 'rest'],
  ])('of %d is %s', (score, label) => {
    expect(tierOf(score, own)).toBe(label);
  });

  test('is none below every bound', () => {
    expect(tierOf(19, own.slice(1))).toBeNull();
    expect(tierOf(50, [])).toBeNull();
  });

  test('is one of the usual four where a team has drawn no lines', () => {
    expect([100, 75, 50, 25, 0].map((score) => tierOf(score, DEFAULT_TIERS))).toEqual(['A', 'A', 'B', 'C', 'D']);
  });
});

test('gridCell takes its letter from fit and its digit from engagement', () => {
  const cuts = Object.freeze([75, 50, 25]);
  const corners = [
    [100, 100],
    [100, 0],
    [0, 100],
    [0, 0],
  ] as const;
  expect(corners.map(([fit, engagement]) => gridCell(fit, engagement, cuts))).toEqual(['A1', 'A4', 'D1', 'D4']);
});
