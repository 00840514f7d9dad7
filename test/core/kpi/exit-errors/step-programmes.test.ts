import { describe, expect, test } from 'vitest';
import { exitErrors, exitLooks } from '../../../../src/core/kpi/index.ts';
import { seededRandom } from '../../../../src/core/random.ts';
import { normalQuantile } from '../../../../src/core/statistics/index.ts';
import type { Kpi, KpiEntry } from '../../../../src/model/kpi.ts';
import { day, kpiOf } from '../kpi-of.ts';

/** The last days of the months of two years. */
const MONTH_ENDS = Array.from({ length: 24 }, (_, month) => Date.UTC(2026, month + 1, 0) / 86_400_000);

const PROGRAMMES = 400;

/** The same two rates from programmes whose logs are judged one by one, as they would be in the tab. */
function judgedOneByOne(kpi: Kpi, spread: number) {
  const random = seededRandom(7);
  const [date = 0] = kpi.exitDates;
  let [successes, stopped, caught] = [0, 0, 0];
  for (let run = 0; run < PROGRAMMES; run += 1) {
    let stands = kpi.baseline;
    const log = MONTH_ENDS.map((end): KpiEntry => {
      const step = (kpi.target - kpi.baseline) / 24 + spread * normalQuantile(random());
      stands += step;
      return { day: end, value: kpi.kind === 'amount' ? step : stands, row: 0 };
    });
    const fires = exitLooks(kpi, log, date).some((look) => look.fires);
    const succeeds = kpi.direction === 'up' ? stands >= kpi.target : stands <= kpi.target;
    if (succeeds) successes += 1;
    if (succeeds && fires) stopped += 1;
    if (!succeeds && fires) caught += 1;
  }
  return { stopsSuccess: stopped / successes, catchesFailure: caught / (PROGRAMMES - successes) };
}

const terms = { due: day('2027-12-31'), target: 2_400 };

describe('courses that lead to a value judge as programmes one by one, within four standard errors:', () => {
  test.each([
    // Assumed errors: of a month half its plan, 50; of a level half its way by Due, 1200 ÷ √24.
    ['an amount, half-way, under 50 %', kpiOf({ ...terms, kind: 'amount' }), 50, '2026-12-31', 0.5],
    ['an amount, half-way, under 20 %', kpiOf({ ...terms, kind: 'amount' }), 50, '2026-12-31', 0.2],
    ['a level that is to rise', kpiOf({ ...terms, kind: 'level' }), 1200 / Math.sqrt(24), '2026-12-31', 0.3],
    [
      'a level that is to fall',
      kpiOf({ ...terms, kind: 'level', direction: 'down', baseline: 2_400, target: 0 }),
      1200 / Math.sqrt(24),
      '2027-03-31',
      0.2,
    ],
  ] as const)('%s', (_, free, spread, date, line) => {
    const kpi = { ...free, exitDates: [day(date)], exitRule: [{ measure: 'chance', line } as const] };
    const found = exitErrors(kpi, []);
    const judged = judgedOneByOne(kpi, spread);
    for (const rate of ['stopsSuccess', 'catchesFailure'] as const) {
      const share = judged[rate];
      const error = Math.sqrt((Math.max(0.02, share * (1 - share)) * 2) / PROGRAMMES);
      expect(Math.abs((found?.[rate] ?? NaN) - share)).toBeLessThan(4 * error);
    }
  });
});

test('before six values are known a rule on the chance stops nothing', () => {
  const early = kpiOf({
    ...terms,
    kind: 'level',
    exitDates: [day('2026-05-31')],
    exitRule: [{ measure: 'chance', line: 0.9 }],
  });
  expect(exitErrors(early, [])).toMatchObject({ stopsSuccess: 0, catchesFailure: 0 });
});
