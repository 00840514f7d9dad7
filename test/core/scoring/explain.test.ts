import { describe, expect, test } from 'vitest';
import { accountScorer, explain } from '../../../src/core/scoring/index.ts';
import { utcDay } from '../../../src/core/tables/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import type { Criterion } from '../../../src/model/criterion.ts';

/** Criteria A, B, C … of the weights given, whose points are the values of their columns. */
function makeCriteria(...weights: readonly number[]): Criterion[] {
  return weights.map((weight, columnIndex) => {
    const name = 'ABCDEF'.charAt(columnIndex);
    return {
      name,
      columnIndex,
      column: name,
      weight,
      group: 'Fit',
      ifBlank: 'skip',
      gate: null,
      kind: 'number',
      from: 0,
      to: 100,
    };
  });
}

function explained(criteria: readonly Criterion[], row: readonly Cell[], top = 3) {
  return explain(criteria, accountScorer(criteria, null)(row), row, top, utcDay);
}

const named = (amounts: readonly { readonly criterion: Criterion; readonly amount: number }[]) =>
  amounts.map(({ criterion, amount }) => [criterion.name, Math.round(amount * 1e6) / 1e6]);

describe('explain', () => {
  test('names gains and losses, the largest first', () => {
    // Of a weight of 10: 4·50, 3·90, 2·100 and 1·0; lost are 4·50, 3·10, 0 and 1·100.
    const { gains, losses, others, sum } = explained(makeCriteria(4, 3, 2, 1), [50, 90, 100, 0], 2);
    expect(named(gains)).toEqual([
      ['B', 27],
      ['A', 20],
    ]);
    expect(named(losses)).toEqual([
      ['A', 20],
      ['D', 10],
    ]);
    expect(others).toBe(2);
    expect(sum).toBeCloseTo(67, 10);
  });

  test('keeps the order of the criteria among equal amounts', () => {
    expect(named(explained(makeCriteria(1, 1, 1), [60, 60, 60], 2).gains)).toEqual([
      ['A', 20],
      ['B', 20],
    ]);
  });

  test('names no gain and no loss that would read as 0.0', () => {
    // 0.1 ÷ 2 is 0.05, which reads as 0.1; 0.08 ÷ 2 does not.
    const { gains, losses, others } = explained(makeCriteria(1, 1), [0.08, 99.92]);
    expect(named(gains)).toEqual([['B', 49.96]]);
    expect(named(losses)).toEqual([['A', 49.96]]);
    expect(others).toBe(1);
  });

  test('counts no criterion without weight among the others', () => {
    expect(explained(makeCriteria(1, 0), [50, 50]).others).toBe(0);
  });

  test('tells a blank from what cannot be read, which it quotes', () => {
    const { unknown } = explained(makeCriteria(1, 1, 1, 1), [50, '', `about\n${'9'.repeat(50)}`, '#N/A']);
    expect(unknown.map(({ criterion, found }) => [criterion.name, found])).toEqual([
      ['B', null],
      ['C', `about ${'9'.repeat(34)}…`],
      ['D', '#N/A'],
    ]);
  });
});
