import { describe, expect, test } from 'vitest';
import { accountScorer } from '../../../src/core/scoring/index.ts';
import { utcDay } from '../../../src/core/tables/index.ts';
import type { Criterion } from '../../../src/model/criterion.ts';

/** Points are the value, in the first column, of weight 1, unless a test says otherwise. */
function makeCriterion(own: Partial<Omit<Criterion, 'kind'>> = {}): Criterion {
  const usual = {
    name: 'A',
    columnIndex: 0,
    column: 'A',
    weight: 1,
    group: 'Fit',
    ifBlank: 'skip',
    gate: null,
  } as const;
  return Object.freeze({ ...usual, kind: 'number', from: 0, to: 100, ...own });
}

const RECENCY: Criterion = {
  ...makeCriterion(),
  kind: 'recency',
  halfLife: 10,
} as Criterion;

describe('accountScorer(criteria, reference)(row)', () => {
  test('says of each cell what it gives, or why it gives nothing', () => {
    const criteria = [0, 1, 2, 3].map((columnIndex) => makeCriterion({ columnIndex }));
    const row = Object.freeze([40, ' ', 'many']);
    expect(accountScorer(criteria, null)(row)).toEqual({
      status: 'ok',
      score: 40,
      // One of four is known: 40 ÷ 4 and (40 + 3·100) ÷ 4
      low: 10,
      high: 85,
      known: 0.25,
      readings: [40, 'blank', 'unreadable', 'blank'],
    });
  });

  test('has no score where nothing counts, and one where blanks are filled, which is Incomplete nevertheless', () => {
    expect(accountScorer([makeCriterion()], null)([''])).toMatchObject({ status: 'incomplete', score: null });
    expect(accountScorer([makeCriterion({ ifBlank: 50 })], null)([''])).toMatchObject({
      status: 'incomplete',
      score: 50,
    });
  });

  test('reads a text again as it read it first', () => {
    const score = accountScorer([makeCriterion()], null);
    const texts = ['10', 'many', ' ', '10', 'many', ' ', '１０'];
    expect(texts.map((text) => score([text]).readings[0])).toEqual([
      10,
      'unreadable',
      'blank',
      10,
      'unreadable',
      'blank',
      10,
    ]);
  });

  test('reads a column of more different texts than it keeps in mind', () => {
    const score = accountScorer([makeCriterion({ columnIndex: 0 })], null);
    const values = Array.from({ length: 3_000 }, (_, i) => i / 100);
    for (const value of [...values, ...values]) expect(score([`${value} 点`]).readings[0]).toBeCloseTo(value, 10);
  });

  test('keeps two criteria apart that read the same text', () => {
    const category = (points: number): Criterion =>
      ({ ...makeCriterion(), kind: 'category', points: new Map([['x', points]]), other: null }) as Criterion;
    expect(accountScorer([category(10), category(70)], null)(['x']).readings).toEqual([10, 70]);
  });

  test('counts ages to its reference date', () => {
    const asOf = Date.UTC(2026, 10, 21) / 86_400_000;
    const score = accountScorer([RECENCY], { asOf, dayOf: utcDay });
    // 10 and 20 days before, with a half-life of 10
    expect(score(['2026-11-11']).score).toBeCloseTo(50, 10);
    expect(score([new Date('2026-11-01T23:59:59Z')]).score).toBeCloseTo(25, 10);
  });

  test('refuses to count ages without one: its caller has to report that before', () => {
    expect(() => accountScorer([RECENCY], null)).toThrow(TypeError);
  });

  test('takes any number of criteria', () => {
    const many = new Array<Criterion>(200_000).fill(makeCriterion());
    expect(accountScorer(many, null)([30]).score).toBeCloseTo(30, 6);
  });
});
