import { describe, expect, test } from 'vitest';
import { earlyHighLook } from '../../../../../src/sidebar/views/kpis/agree/line-advice.ts';
import { aKpi } from '../a-kpi.ts';

const chance = (line: number) => [{ measure: 'chance', line }] as const;

describe('a look is too early for its bar', () => {
  test('in the first half of the time, at 50 % or more', () => {
    expect(earlyHighLook(aKpi({ exitDates: [500, 300, 200], exitRule: chance(0.5) }))).toBe(200);
  });

  test('but not under a low bar, by a value, or later', () => {
    expect(earlyHighLook(aKpi({ exitDates: [200], exitRule: chance(0.2) }))).toBeNull();
    expect(earlyHighLook(aKpi({ exitDates: [200], exitRule: [{ measure: 'value', line: 8 }] }))).toBeNull();
    expect(earlyHighLook(aKpi({ exitDates: [400], exitRule: chance(0.5) }))).toBeNull();
  });

  test('but not a year after Start of two years of which one is a leap year', () => {
    // From 22 November 2026 to that of 2028 there are 731 days.
    expect(earlyHighLook(aKpi({ start: 20_779, due: 21_510, exitDates: [21_144], exitRule: chance(0.5) }))).toBeNull();
  });
});
