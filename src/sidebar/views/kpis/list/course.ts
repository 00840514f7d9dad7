import { actualOf, countedEntries, expectedOn } from '../../../../core/kpi/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../../model/kpi.ts';

/** A point of a KPI's course. */
export interface CoursePoint {
  readonly day: Day;
  readonly value: number;
}

/** The course of a KPI up to a day, drawn from Start to Due. */
export interface Course {
  readonly plan: readonly CoursePoint[];
  readonly actual: readonly CoursePoint[];
  /** The days on which the exit line is to be worked out, which may take a while. */
  readonly lineDays: readonly Day[];
  /** Those within the picture. */
  readonly exitDates: readonly Day[];
}

/** How many steps the line of the plan is divided into. */
const STEPS = 10;

/** More days of the log than there are pixels would draw nothing more. */
const MOST_DAYS = 80;

/** What is known of a KPI's course without any chance. */
export function courseOf(kpi: Kpi, entries: readonly KpiEntry[], today: Day): Course {
  const { start, due, exitDates } = kpi;
  const even = Array.from({ length: STEPS + 1 }, (_, i) => Math.round(start + ((due - start) * i) / STEPS));
  const inside = exitDates.filter((day) => day >= start && day <= due);
  const until = Math.min(today, due);
  const logged = inOrder(countedEntries(kpi, entries, until).map(({ day }) => day));
  const every = Math.ceil(logged.length / MOST_DAYS);
  const actualDays = until < start ? [] : [start, ...logged.filter((_, i) => i % every === 0), until];
  return {
    plan: [start, due].map((day) => ({ day, value: expectedOn(kpi, day) })),
    actual: inOrder(actualDays).flatMap((day) => {
      const value = actualOf(kpi, countedEntries(kpi, entries, day));
      return value === null ? [] : [{ day, value }];
    }),
    lineDays: kpi.exitRule.length === 0 ? [] : inOrder([...even, ...inside]),
    exitDates: inside,
  };
}

function inOrder(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
