import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import { normalQuantile } from '../../statistics/index.ts';
import { periodsBetween } from '../periods.ts';
import type { Runs } from './runs.ts';

/**
 * Events that come one by one, independently and at one rate: the waits between them are exponential. Many events are drawn in blocks,
 * whose waits are gamma distributed (Wilson and Hilferty 1931), and come evenly within a block.
 *
 * @param days - on which values are asked for.
 */
export function countRuns(kpi: Kpi, days: readonly Day[], paces: readonly number[]): Runs {
  const { start, due, baseline, target, period } = kpi;
  const way = target < baseline ? -1 : 1;
  const planned = Math.abs(target - baseline);
  const length = periodsBetween(start, due, period);
  const block = Math.ceil(planned / MOST_BLOCKS);
  const marks = paces
    .flatMap((pace, at) =>
      days.map((day, on) => ({
        at,
        on,
        time: (pace * planned * periodsBetween(start, Math.min(day, due), period)) / length,
      })),
    )
    .sort((a, b) => a.time - b.time);
  const spread = 1 / (3 * Math.sqrt(block));
  const wait = (share: number) =>
    block === 1 ? -Math.log(share) : block * (1 - spread * spread + spread * normalQuantile(share)) ** 3;
  return {
    draws: 1 + (Math.max(...paces) * planned) / block,
    draw: (random, values) => {
      let events = 0;
      let last = 0;
      let next = wait(random());
      for (const { at, on, time } of marks) {
        while (next <= time) {
          events += block;
          last = next;
          next += wait(random());
        }
        const begun = block === 1 ? 0 : Math.floor((block * (time - last)) / (next - last));
        const row = values[at];
        if (row !== undefined) row[on] = baseline + way * (events + begun);
      }
    },
  };
}

const MOST_BLOCKS = 100;
