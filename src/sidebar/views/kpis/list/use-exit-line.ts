import { useEffect, useState } from 'preact/hooks';
import { entriesToCome, exitLineOn } from '../../../../core/kpi/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../../../model/kpi.ts';
import type { CoursePoint } from './course.ts';

/** The exit line on several days. Each takes a moment, so that they come one by one and the page never stands still. */
export function useExitLine(kpi: Kpi, entries: readonly KpiEntry[], today: Day, days: readonly Day[]) {
  const [line, setLine] = useState<readonly CoursePoint[]>([]);
  useEffect(() => {
    const found: CoursePoint[] = [];
    let next = 0;
    let timer = 0;
    let coming: readonly KpiEntry[] | undefined;
    const work = () => {
      const until = performance.now() + A_MOMENT;
      do {
        const day = days[next];
        if (day === undefined) {
          setLine(found);
          return;
        }
        if (day > today) coming ??= entriesToCome(kpi, entries, today);
        const value = exitLineOn(kpi, entries, today, day, coming ?? []);
        if (value !== null) found.push({ day, value });
        next += 1;
      } while (performance.now() < until);
      timer = window.setTimeout(work);
    };
    timer = window.setTimeout(work);
    return () => window.clearTimeout(timer);
  }, [kpi, entries, today, days]);
  return line;
}

/** Milliseconds of work between which the page may do other things. */
const A_MOMENT = 20;
