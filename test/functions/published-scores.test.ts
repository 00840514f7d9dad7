import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import { type CriterionRow, criteriaTable } from './criteria-table.ts';

const { ABMBREAKDOWN, ABMRANK, ABMSCORE } = handlers;

/** A worked example from the literature; see test/fixtures/README.md. */
interface PublishedCase {
  readonly id: string;
  readonly matrix: readonly (readonly number[])[];
  readonly weights?: readonly number[];
  /** 1 where higher is better, −1 where lower is. */
  readonly directions?: readonly number[];
  readonly bounds?: readonly (readonly [number, number])[];
  readonly ideal?: readonly (readonly [number, number])[];
  readonly published: readonly number[] | readonly (readonly number[])[];
  readonly ranks?: readonly number[];
  readonly tolerance: number;
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/mcda/weighted-score-cases.json', import.meta.url), 'utf8'),
) as PublishedCase[];

function publishedCase(id: string): PublishedCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no published case ${id}`);
  return found;
}

const nameOf = (column: number) => `C${column + 1}`;

function accountsOf(matrix: readonly (readonly number[])[]): (string | number)[][] {
  return [['Company', ...(matrix[0] ?? []).map((_, i) => nameOf(i))], ...matrix.map((row, i) => [`A${i + 1}`, ...row])];
}

/** One criterion per column of the matrix. */
function scoresOf(matrix: readonly (readonly number[])[], rows: readonly CriterionRow[]): number[] {
  const named = rows.map((row, i) => ({ criterion: nameOf(i), ...row }));
  const scores = ABMSCORE(accountsOf(matrix), criteriaTable('en', named), '', '') as unknown[][];
  return scores.slice(1).map(([score]) => Number(score));
}

/** The points of every cell under the criterion of its column, 0…1. */
function pointsOf(matrix: readonly (readonly number[])[], rows: readonly CriterionRow[]): number[][] {
  const columns = rows.map((row, column) => {
    const criteria = criteriaTable('en', [{ criterion: nameOf(column), ...row }]);
    return ABMBREAKDOWN(accountsOf(matrix), criteria, '', '')
      .slice(1)
      .map((cells) => Number(cells.at(-1)) / 100);
  });
  return matrix.map((_, i) => columns.map((column) => column[i] ?? Number.NaN));
}

function expectNear(actual: readonly number[], published: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(published.length);
  for (const [i, value] of published.entries())
    expect(Math.abs((actual[i] ?? Number.NaN) - value)).toBeLessThan(tolerance);
}

describe('published scores come out of the kind number:', () => {
  test('Dezert et al. (2020), distances between declared bounds, lower being better in one column', () => {
    const {
      matrix,
      weights = [],
      directions = [],
      bounds = [],
      published,
      tolerance,
    } = publishedCase('dezert2020_spotis');
    const rows = bounds.map(([low, high], i) => {
      const [from, to] = directions[i] === 1 ? [low, high] : [high, low];
      return { weight: weights[i], from, to };
    });
    // What is published is the distance to the ideal: 1 less the score.
    expectNear(
      scoresOf(matrix, rows).map((score) => 1 - score / 100),
      published as number[],
      tolerance,
    );
  });

  test('Triantaphyllou & Sanchez (1997), a weighted sum of shares, with its ranks', () => {
    const { matrix, weights = [], published, ranks = [], tolerance } = publishedCase('triantaphyllou_sanchez1997');
    const scores = scoresOf(
      matrix,
      weights.map((weight) => ({ weight, from: 0, to: 1 })),
    );
    // The paper prints rounded inputs: with them the third sum is 0.2623 where it has 0.2621, and the weights add up to 1.0001.
    expectNear(
      scores.map((score) => score / 100),
      published as number[],
      tolerance,
    );
    expect(ABMRANK(scores.map((score) => [score]))).toEqual(ranks.map((rank) => [rank]));
  });

  test('pymcdm, min–max normalised columns, each from its worst to its best value', () => {
    const { matrix, directions = [], published, tolerance } = publishedCase('pymcdm_normalisation_minmax');
    const rows = directions.map((direction, i) => {
      const column = matrix.map((row) => row[i] ?? Number.NaN);
      const ends = [Math.min(...column), Math.max(...column)];
      const [from, to] = direction === 1 ? ends : ends.toReversed();
      return { from, to };
    });
    for (const [i, row] of pointsOf(matrix, rows).entries())
      expectNear(row, (published as number[][])[i] ?? [], tolerance);
  });

  test('pymcdm, a weighted sum of shares of column totals, costs taken as 1 ÷ x', () => {
    const { matrix, weights = [], directions = [], published, tolerance } = publishedCase('pymcdm_wsm');
    const benefits = matrix.map((row) => row.map((value, i) => (directions[i] === 1 ? value : 1 / value)));
    const rows = weights.map((weight, i) => {
      const total = benefits.reduce((sum, row) => sum + (row[i] ?? Number.NaN), 0);
      return { weight, from: 0, to: total };
    });
    // The published weights are used as given and add up to 2.
    const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
    expectNear(
      scoresOf(benefits, rows).map((score) => (score / 100) * sumOfWeights),
      published as number[],
      tolerance,
    );
  });
});

test('published distances to an ideal interval come out of the kind range: Cables et al. (2016)', () => {
  const { matrix, bounds = [], ideal = [], published, tolerance } = publishedCase('cables2016_rim');
  // A range falls equally fast on both sides, so each side is a range that is open at the other; the lower points are the value's.
  const below = ideal.map(([from], i) => ({
    kind: 'range',
    from,
    to: '',
    points: from - (bounds[i]?.[0] ?? Number.NaN),
  }));
  const above = ideal.map(([, to], i) => ({
    kind: 'range',
    from: '',
    to,
    points: (bounds[i]?.[1] ?? Number.NaN) - to,
  }));
  const belowPoints = pointsOf(matrix, below);
  const abovePoints = pointsOf(matrix, above);
  for (const [i, row] of (published as number[][]).entries()) {
    expectNear(
      row.map((_, j) => Math.min(belowPoints[i]?.[j] ?? Number.NaN, abovePoints[i]?.[j] ?? Number.NaN)),
      row,
      tolerance,
    );
  }
});
