import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../../../src/sidebar/views/kpis/list/course.ts';
import { courseScale, linePoints, PICTURE } from '../../../../../src/sidebar/views/kpis/list/course-drawing.ts';
import { aKpi } from '../a-kpi.ts';

const entry = (day: number, value = 1) => ({ day, value, row: day });

describe('the course of a KPI', () => {
  test('begins at Start with the baseline and ends today', () => {
    const { actual, plan } = courseOf(aKpi({ baseline: 3 }), [entry(10), entry(40), entry(400)], 100);
    expect(actual).toEqual([
      { day: 0, value: 3 },
      { day: 10, value: 4 },
      { day: 40, value: 5 },
      { day: 100, value: 5 },
    ]);
    expect(plan).toEqual([
      { day: 0, value: 3 },
      { day: 730, value: 20 },
    ]);
  });

  test('of a level begins with its first value, and ends at Due when that is over', () => {
    const { actual } = courseOf(aKpi({ kind: 'level' }), [entry(10, 4), entry(700, 9)], 1000);
    expect(actual).toEqual([
      { day: 10, value: 4 },
      { day: 700, value: 9 },
      { day: 730, value: 9 },
    ]);
  });

  test('is nothing before Start', () => {
    expect(courseOf(aKpi({ start: 50 }), [entry(10)], 20).actual).toEqual([]);
  });

  test('stays short however much is logged', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => entry(Math.floor(i / 10)));
    const { actual } = courseOf(aKpi(), entries, 600);
    expect(actual.length).toBeLessThanOrEqual(82);
    expect(actual[actual.length - 1]).toEqual({ day: 600, value: 5000 });
  });

  test('has its exit line on each tenth of the time and on the exit dates, if there is a rule', () => {
    expect(courseOf(aKpi({ exitDates: [100, 900] }), [], 0).lineDays).toEqual([
      0, 73, 100, 146, 219, 292, 365, 438, 511, 584, 657, 730,
    ]);
    expect(courseOf(aKpi({ exitDates: [100, 900] }), [], 0).exitDates).toEqual([100]);
    expect(courseOf(aKpi({ exitRule: [] }), [], 0).lineDays).toEqual([]);
  });
});

describe('the picture of it', () => {
  const { width, height, margin } = PICTURE;

  test('reaches from corner to corner', () => {
    const points = [
      { day: 0, value: -5 },
      { day: 730, value: 20 },
    ];
    expect(linePoints(points, courseScale(aKpi(), points))).toBe(
      `${margin},${height - margin} ${width - margin},${margin}`,
    );
  });

  test('of values that are all the same is a level line', () => {
    const points = [
      { day: 0, value: 7 },
      { day: 365, value: 7 },
    ];
    expect(linePoints(points, courseScale(aKpi(), points))).toBe(`4,68 130,68`);
  });
});
