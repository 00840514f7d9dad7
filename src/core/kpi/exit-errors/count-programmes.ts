import type { Kpi } from '../../../model/kpi.ts';
import { clamp } from '../../clamp.ts';
import { normalQuantile } from '../../statistics/index.ts';
import { periodsBetween } from '../periods.ts';
import { PACES, type Programmes, type Runs } from './programmes.ts';
import { safeCount } from './safe-count.ts';

/**
 * Events that come one by one, independently and at one rate: a Poisson process, with exponential waits. A log is kept, so that a day
 * without events is known.
 */
export function countProgrammes(kpi: Kpi): Programmes {
  const { start, due, baseline, target, period } = kpi;
  const way = target < baseline ? -1 : 1;
  const planned = Math.abs(target - baseline);
  const length = periodsBetween(start, due, period);
  return {
    safeOn: (day) => [safeCount(kpi, [{ day: start, value: 0, row: 0 }], day)],
    runs: (days) => {
      const marks = PACES.flatMap((pace, at) =>
        days.map((day, on) => {
          const part = periodsBetween(start, clamp(day, start, due), period) / length;
          return { at, on, time: pace * planned * part };
        }),
      );
      const block = Math.ceil(planned / MOST_BLOCKS);
      return eventRuns(marks, block, Math.max(...PACES) * planned, (events) => baseline + way * events);
    },
  };
}

/** More events are drawn in blocks of several. */
const MOST_BLOCKS = 100;

/** A value that is asked for: where it belongs, and the time at which it is, of which one brings one event on average. */
interface Mark {
  readonly at: number;
  readonly on: number;
  readonly time: number;
}

/** The same events come sooner at a faster pace. Those of a block come evenly. */
function eventRuns(marks: readonly Mark[], block: number, end: number, valueAfter: (events: number) => number): Runs {
  const wait = waits(block);
  const inOrder = [...marks].sort((a, b) => a.time - b.time);
  return {
    draws: 1 + end / block,
    draw: (random, values) => {
      let events = 0;
      let last = 0;
      let next = wait(random());
      for (const { at, on, time } of inOrder) {
        while (next <= time) {
          events += block;
          last = next;
          next += wait(random());
        }
        const begun = Math.floor((block * (time - last)) / (next - last));
        const own = values[at];
        if (own !== undefined) own[on] = valueAfter(events + begun);
      }
    },
  };
}

/** How long so many events take: exponential for one, else gamma distributed (Wilson and Hilferty 1931). */
function waits(events: number): (share: number) => number {
  if (events === 1) return (share) => -Math.log(share);
  const ninth = 1 / (9 * events);
  return (share) => events * (1 - ninth + Math.sqrt(ninth) * normalQuantile(share)) ** 3;
}
