import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorsOfLooks, programmesOf } from '../../../../src/core/kpi/exit-errors/exit-errors.ts';
import { type ExitErrors, exitErrors } from '../../../../src/core/kpi/index.ts';
import type { Kpi, KpiEntry } from '../../../../src/model/kpi.ts';
import { day, kpiOf } from '../kpi-of.ts';

const chance = (line: number) => [{ measure: 'chance', line } as const];
const value = (line: number) => [{ measure: 'value', line } as const];

const oneYear = kpiOf({ exitDates: [day('2026-07-01')], exitRule: chance(0.2) });
const twoYears = kpiOf({
  due: day('2028-01-01'),
  target: 20,
  exitDates: [day('2027-01-01')],
  exitRule: chance(0.5),
});

/** `[share of successes stopped, share of failures caught]` at the true paces 0.8, 1, 1.2, 1.5. */
const rates = (byPace: ExitErrors['byPace'] = []) =>
  byPace.map(({ stopsSuccess, catchesFailure }) => [stopsSuccess, catchesFailure]);

function expectNear(
  found: ReturnType<typeof rates>,
  published: readonly (readonly [number, number])[],
  within: number,
) {
  expect(found).toHaveLength(published.length);
  for (const [i, pair] of published.entries()) {
    for (const side of [0, 1] as const) {
      expect(Math.abs((found[i]?.[side] ?? NaN) - pair[side])).toBeLessThanOrEqual(within);
    }
  }
}

describe('the published error rates of fixed rules come out, but for chance in both simulations and rounding:', () => {
  // With 7 % of 40,000 runs failing at pace 1.5 both simulations have a standard error of 0.9 points.
  const WITHIN = 0.03;

  test('10 in 12 months, one look at month 6, stop under 20 %', () => {
    const found = rates(exitErrors(oneYear, [], { runs: 40_000 })?.byPace);
    const published = [
      [0.11, 0.56],
      [0.09, 0.48],
      [0.07, 0.43],
      [0.04, 0.36],
    ] as const;
    expectNear(found, published, WITHIN);
  });

  test('20 in 24 months, one look at month 12, stop under 50 %', () => {
    const found = rates(exitErrors(twoYears, [], { runs: 40_000 })?.byPace);
    const published = [
      [0.29, 0.82],
      [0.22, 0.73],
      [0.15, 0.67],
      [0.06, 0.63],
    ] as const;
    expectNear(found, published, WITHIN);
  });

  test('20 in 24 months, under 20 % at month 6 and under 50 % at month 12', () => {
    const [early, late] = [day('2026-07-01'), day('2027-01-01')];
    const programmes = programmesOf(twoYears, [], 1);
    const looks = [
      { day: early, safe: programmesOf({ ...twoYears, exitRule: chance(0.2) }, [], 1).safeOn(early) },
      { day: late, safe: programmes.safeOn(late) },
    ];
    const published = [
      [0.35, 0.84],
      [0.28, 0.76],
      [0.2, 0.71],
      [0.09, 0.66],
    ] as const;
    expectNear(rates(errorsOfLooks(twoYears, programmes, looks, { runs: 40_000, seed: 1 })), published, WITHIN);
  });
});

/** `1, n, n²/2!, n³/3! …` times e⁻ⁿ: the probabilities of so many events where n are to be expected. */
function poisson(mean: number, most: number): number[] {
  let factorial = 1;
  return Array.from({ length: most + 1 }, (_, events) => {
    factorial *= Math.max(1, events);
    return (Math.exp(-mean) * mean ** events) / factorial;
  });
}

/** Success, and both error rates, of one look half-way at a count, from the sum over all that may happen before and after it. */
function exactRates(mean: number, isStopped: (events: number) => boolean, isSuccess: (events: number) => boolean) {
  const half = poisson(mean / 2, 120);
  let [success, stopped, caught] = [0, 0, 0];
  for (const [before, p] of half.entries()) {
    for (const [after, q] of half.entries()) {
      const succeeds = isSuccess(before + after);
      if (succeeds) success += p * q;
      if (isStopped(before) && succeeds) stopped += p * q;
      if (isStopped(before) && !succeeds) caught += p * q;
    }
  }
  return [success, stopped / success, caught / (1 - success)];
}

/** Γ(n + ½) ÷ Γ(½): ½ · 1½ · … */
function risingHalf(n: number): number {
  let product = 1;
  for (let i = 0; i < n; i += 1) product *= i + 0.5;
  return product;
}

/** At most so many more events in as much time as brought `events`: Σ Γ(a + y) ÷ (Γ(a) y!) · ½^(a + y) with a = events + ½. */
function atMostMore(events: number, most: number): number {
  let sum = 0;
  let factorial = 1;
  for (let y = 0; y <= most; y += 1) {
    factorial *= Math.max(1, y);
    sum += (risingHalf(events + y) / risingHalf(events) / factorial) * 0.5 ** (events + 0.5 + y);
  }
  return sum;
}

describe('one look at a count half-way agrees with the exact sum', () => {
  const RUNS = 40_000;

  function expectExact(kpi: Kpi, isStopped: (events: number) => boolean, isSuccess: (events: number) => boolean) {
    for (const { pace, success, stopsSuccess, catchesFailure } of exitErrors(kpi, [], { runs: RUNS })?.byPace ?? []) {
      const exact = exactRates(pace * Math.abs(kpi.target - kpi.baseline), isStopped, isSuccess);
      const runs = [RUNS, RUNS * success, RUNS * (1 - success)];
      for (const [i, found] of [success, stopsSuccess ?? NaN, catchesFailure ?? NaN].entries()) {
        const share = exact[i] ?? NaN;
        const error = Math.sqrt((share * (1 - share)) / (runs[i] ?? 1));
        expect(Math.abs(found - share)).toBeLessThan(4 * error);
      }
    }
  }

  test('that is to reach 20', () => {
    expectExact(
      twoYears,
      (events) => events < 20 && 1 - atMostMore(events, 19 - events) < 0.5,
      (events) => events >= 20,
    );
  });

  test('that is to stay within 3', () => {
    // Lost customers: a budget is kept at Due.
    const lost = kpiOf({ direction: 'down', target: 3, exitDates: [day('2026-07-01')], exitRule: chance(0.4) });
    expectExact(
      lost,
      (events) => events > 3 || atMostMore(events, 3 - events) < 0.4,
      (events) => events <= 3,
    );
  });

  test('by a rule on the value', () => {
    expectExact(
      { ...oneYear, exitRule: value(4) },
      (events) => events < 4,
      (events) => events >= 10,
    );
  });
});

test('counting down from 10 is counting up to 10', () => {
  const down = kpiOf({ ...oneYear, direction: 'down', baseline: 10, target: 0 });
  expect(exitErrors(down, [])).toEqual(exitErrors(oneYear, []));
});

test('many events, drawn in blocks, agree with single ones in what is next to sure', () => {
  // 400 planned, 200 ± 14 by the middle: below 172 in one programme of 40 that run to plan; 440 wanted is out of reach of them.
  const many = kpiOf({ target: 400, exitDates: [day('2026-07-01')], exitRule: value(172) });
  const [, plan] = exitErrors(many, [])?.byPace ?? [];
  const stopped = (plan?.stopsSuccess ?? 1) * (plan?.success ?? 0);
  const caught = (plan?.catchesFailure ?? 1) * (1 - (plan?.success ?? 0));
  expect(plan?.success).toBeCloseTo(0.5, 1);
  expect(stopped + caught).toBeCloseTo(0.0228, 2);
});

test('a share is that of accounts decided evenly, each won with the same chance', () => {
  // 40 accounts, 8 wanted, half of them decided by the middle: 20 draws with p = 0.2. Stopped with fewer than 3 wins.
  const share = kpiOf({
    kind: 'share',
    target: 8,
    population: 40,
    due: day('2026-12-31'),
    exitDates: [day('2026-07-02')],
    exitRule: value(3),
  });
  // C(20, k) 0.2ᵏ 0.8²⁰⁻ᵏ: 0.0115 + 0.0576 + 0.1369 = 0.2061.
  const plan = exitErrors(share, [], { runs: 20_000 })?.byPace[1];
  const fired =
    (plan?.stopsSuccess ?? 0) * (plan?.success ?? 0) + (plan?.catchesFailure ?? 0) * (1 - (plan?.success ?? 0));
  expect(Math.abs(fired - 0.2061)).toBeLessThan(0.012);
});

test('without entries a month of an amount is off by half of its plan', () => {
  // 2,400 in 24 months: 100 ± 50 a month. After 12 of them 1,200 ± 50√12 = 173.2, so 15.87 % are below 1,026.8.
  const amount = kpiOf({
    kind: 'amount',
    due: day('2027-12-31'),
    target: 2_400,
    exitDates: [day('2026-12-31')],
    exitRule: value(1_026.8),
  });
  const plan = exitErrors(amount, [])?.byPace[1];
  const success = plan?.success ?? 0;
  expect(success).toBeCloseTo(0.5, 1);
  const fired = (plan?.stopsSuccess ?? 0) * success + (plan?.catchesFailure ?? 0) * (1 - success);
  expect(Math.abs(fired - 0.1587)).toBeLessThan(0.02);
});

test('with six periods of entries their spread is that of the errors', () => {
  // Changes of +1, −1, +1, −1, +1: mean 0.2, deviation √(4.8 ÷ 4) = 1.095; after 6 of 12 months 5 ± 1.095√6 = 2.68, so 15.87 % are below 2.32.
  const entries = [10, 11, 10, 11, 10, 11].map(
    (level, month): KpiEntry => ({ day: day(`2025-0${month + 1}-15`), value: level, row: 0 }),
  );
  const level = kpiOf({
    kind: 'level',
    due: day('2026-12-31'),
    exitDates: [day('2026-06-30')],
    exitRule: value(2.32),
  });
  const plan = exitErrors(level, entries)?.byPace[1];
  const success = plan?.success ?? 0;
  const fired = (plan?.stopsSuccess ?? 0) * success + (plan?.catchesFailure ?? 0) * (1 - success);
  expect(Math.abs(fired - 0.1587)).toBeLessThan(0.02);
});

test('there is nothing to say without exit dates, without a rule, or without a way to go', () => {
  expect(exitErrors({ ...oneYear, exitDates: [] }, [])).toBeNull();
  expect(exitErrors({ ...oneYear, exitRule: [] }, [])).toBeNull();
  expect(exitErrors({ ...oneYear, baseline: 10 }, [])).toBeNull();
});

test('a line that no chance is below stops nobody', () => {
  const never = exitErrors({ ...twoYears, exitRule: chance(0) }, [], { runs: 100 });
  expect(never).toMatchObject({ stopsSuccess: 0, catchesFailure: 0 });
});

test('of programmes that never succeed none is stopped by mistake: there is no such rate', () => {
  const impossible = kpiOf({
    kind: 'share',
    target: 30,
    population: 20,
    exitDates: [day('2026-07-01')],
    exitRule: chance(0.5),
  });
  expect(exitErrors(impossible, [])).toMatchObject({ stopsSuccess: null, catchesFailure: 1 });
});

describe('whatever the KPI', () => {
  const anyKpi = fc
    .record({
      kind: fc.constantFrom('count', 'share', 'amount', 'level'),
      direction: fc.constantFrom('up', 'down'),
      target: fc.integer({ min: 2, max: 30 }),
      baseline: fc.integer({ min: 0, max: 40 }),
      period: fc.constant('month'),
    } as const)
    .filter(({ target, baseline }) => target !== baseline)
    .map((terms) =>
      kpiOf({ ...terms, population: 40, due: day('2026-12-31'), ...(terms.kind === 'share' ? { baseline: 0 } : {}) }),
    );
  const anyDate = fc.integer({ min: day('2026-01-01'), max: day('2027-03-01') });
  const anyLine = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
  const RUNS = { runs: 150 };
  const CASES = { numRuns: 25 };

  /** Shares of all programmes, so that they can be compared where none succeeds. */
  const stops = (kpi: Kpi) => exitErrors(kpi, [], RUNS)?.byPace.map(({ stopsSuccess }) => stopsSuccess ?? 0) ?? [];

  function expectNoneLess(more: readonly number[], less: readonly number[]) {
    for (const [i, share] of less.entries()) expect(more[i]).toBeGreaterThanOrEqual(share);
  }

  test('one more look never stops fewer successes', () => {
    fc.assert(
      fc.property(anyKpi, anyDate, anyDate, anyLine, (kpi, first, second, line) => {
        const rule = { exitRule: chance(line) };
        expectNoneLess(
          stops({ ...kpi, ...rule, exitDates: [first, second] }),
          stops({ ...kpi, ...rule, exitDates: [first] }),
        );
      }),
      CASES,
    );
  });

  test('a lower bar never stops more', () => {
    fc.assert(
      fc.property(anyKpi, anyDate, anyLine, anyLine, (kpi, date, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expectNoneLess(
          stops({ ...kpi, exitDates: [date], exitRule: chance(high) }),
          stops({ ...kpi, exitDates: [date], exitRule: chance(low) }),
        );
      }),
      CASES,
    );
  });

  test('the order of the exit dates does not matter, and the same seed gives the same', () => {
    fc.assert(
      fc.property(anyKpi, anyDate, anyDate, anyLine, fc.integer(), (kpi, first, second, line, seed) => {
        const errors = (exitDates: readonly number[]) =>
          exitErrors({ ...kpi, exitDates, exitRule: chance(line) }, [], { ...RUNS, seed });
        expect(errors([second, first])).toEqual(errors([first, second]));
        expect(errors([first, second])).toEqual(errors([first, second]));
      }),
      CASES,
    );
  });
});
