import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, type LogRows, monthly } from './kpi-figure.ts';
import type { KpiRow } from './kpi-table.ts';

/** Fires exactly below the line: the KPI is looked at on the day on which its rule is judged. */
describe('the exit line', () => {
  const DAY = '2026-07-01';
  const withRule = (row: KpiRow, exitRule: string): KpiRow => ({ ...row, exitDate: DAY, exitRule });
  const isExit = (row: KpiRow, log: LogRows) => figure('status', row, log, DAY) === 'exit';
  const percent = fc.integer({ min: 1, max: 99 });

  test('of a value rule is its value, whole for counts', () => {
    expect(figure('exit line', withRule({}, 'value < 3.5'), [])).toBe(4);
    expect(figure('exit line', withRule({ direction: 'down' }, 'value > 3.5'), [])).toBe(3);
    expect(figure('exit line', withRule({ kind: 'level' }, 'value < 3.5'), [])).toBe(3.5);
    expect(figure('exit line', {}, [['2026-02-01', 4]])).toBe('');
  });

  test('of a count is the least at half time that makes 10 more likely than not', () => {
    // 0.315 with 4 events, 0.564 with 5.
    expect(figure('exit line', withRule({}, 'chance < 50%'), [['2026-02-01', 1]])).toBe(5);
  });

  test('is blank where no number of wins would do', () => {
    const log = Array.from({ length: 4 }, () => ['2026-03-01', 0] as const);
    const row = withRule({ kind: 'share', population: 40, target: 39 }, 'chance < 95%');
    expect(figure('exit line', row, log)).toBe('');
  });

  test('fires exactly below it: count, though more be taken back than came', () => {
    const baseline = fc.constantFrom(0, 20);
    fc.assert(
      fc.property(percent, fc.integer({ min: 1, max: 40 }), baseline, fc.boolean(), (line, target, from, isUp) => {
        // A target that is reached before anything has happened is refused.
        fc.pre(!isUp || target !== from);
        const row = withRule({ target, baseline: from, direction: isUp ? 'up' : 'down' }, `chance < ${line}%`);
        const at = figure('exit line', row, [['2026-02-01', 0]]);
        // Of a limit even no event may be too many.
        if (typeof at !== 'number') {
          expect(isExit(row, [['2026-02-01', 0]])).toBe(true);
          return;
        }
        expect(isExit(row, [['2026-02-01', at - from]])).toBe(false);
        expect(isExit(row, [['2026-02-01', at - from + (isUp ? -1 : 1)]])).toBe(true);
      }),
    );
  });

  test('of a value rule may lie on the far side of Baseline', () => {
    const row = withRule({ baseline: 10, target: 30 }, 'value < 8');
    expect(figure('exit line', row, [['2026-02-01', -1]])).toBe(8);
    expect(isExit(row, [['2026-02-01', -2]])).toBe(false);
    expect(isExit(row, [['2026-02-01', -3]])).toBe(true);
  });

  test('is blank where it lies past all numbers', () => {
    const row: KpiRow = { kind: 'level', direction: 'down', target: 1e308 };
    expect(figure('exit line', withRule(row, 'chance < 40%'), monthly(5, 5, 5, 5, 5, 5))).toBe('');
  });

  test('fires exactly below it: share', () => {
    const wins = fc.nat(20);
    fc.assert(
      fc.property(percent, wins, fc.integer({ min: 1, max: 20 }), (line, won, target) => {
        const row = withRule({ kind: 'share', population: 30, target }, `chance < ${line}%`);
        const log: LogRows = Array.from({ length: 20 }, (_, i) => ['2026-03-01', i < won ? 1 : 0]);
        const at = figure('exit line', row, log);
        expect(isExit(row, log)).toBe(at === '' || won < Number(at));
      }),
    );
  });

  test.each(['amount', 'level'])('fires exactly below it: %s', (kind) => {
    const value = fc.integer({ min: -20, max: 60 });
    const values = fc.array(value, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(percent, values, fc.integer({ min: -50, max: 500 }), fc.boolean(), (line, given, target, isUp) => {
        fc.pre(kind === 'level' || !isUp || target !== 0);
        const row = withRule({ kind, target, direction: isUp ? 'up' : 'down' }, `chance < ${line}%`);
        const log = monthly(...given);
        const at = figure('exit line', row, log);
        const actual = Number(figure('actual', row, log));
        const chance = Number(figure('chance', row, log));
        if (at === '') return;
        const isWorse = isUp ? actual < Number(at) : actual > Number(at);
        // Where they are the same to the last digits, either may be.
        if (Math.abs(actual - Number(at)) < 1e-9) return;
        expect([chance < line / 100, isWorse]).toEqual([isWorse, isWorse]);
        expect(isExit(row, log)).toBe(isWorse && figure('status', row, log) !== 'achieved');
      }),
      { numRuns: 60 },
    );
  });
});

test('a rule of two halves fires where either does', () => {
  const row: KpiRow = { exitDate: '2026-07-01', exitRule: 'chance < 20% or value < 6' };
  expect(figure('exit line', row, [['2026-02-01', 5]])).toBe(6);
  expect(figure('status', row, [['2026-06-30', 5]])).toBe('exit');
  expect(figure('status', row, [['2026-06-30', 6]])).toBe('on track');
});
