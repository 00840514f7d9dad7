import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import { clamp } from '../../clamp.ts';
import { incompleteBeta } from '../../statistics/index.ts';
import type { Runs } from './runs.ts';

/** How many of a list are decided by a day: one after the other, evenly from Start to Due. */
export function decidedBy({ start, due, population }: Kpi, day: Day): number {
  return Math.floor(population * clamp((day - start) / (due - start), 0, 1));
}

/**
 * Accounts that are won or lost independently, each with the same chance. Long lists are drawn in blocks, whose wins come evenly.
 *
 * @param days - on which values are asked for.
 */
export function shareRuns(kpi: Kpi, days: readonly Day[], paces: readonly number[]): Runs {
  const { target, population } = kpi;
  const block = Math.ceil(population / MOST_BLOCKS);
  const blocks = Math.ceil(population / block);
  const chances = paces.map((pace) => clamp((pace * target) / population, 0, 1));
  const tables = chances.map((chance) => winsUpTo(block, chance));
  const marks = days
    .map((day, on) => ({ on, whole: Math.floor(decidedBy(kpi, day) / block), rest: decidedBy(kpi, day) % block }))
    .sort((a, b) => a.whole - b.whole || a.rest - b.rest);
  const before = paces.map(() => 0);
  return {
    draws: blocks,
    draw: (random, values) => {
      before.fill(0);
      let next = 0;
      for (let done = 0; done <= blocks; done += 1) {
        const share = done < blocks ? random() : 1;
        for (; marks[next]?.whole === done; next += 1) {
          const { on, rest } = marks[next] ?? { on: 0, rest: 0 };
          for (const [at, table] of tables.entries()) {
            const row = values[at];
            const begun = rest === 0 ? 0 : Math.floor((winsAt(table, share) * rest) / block);
            if (row !== undefined) row[on] = (before[at] ?? 0) + begun;
          }
        }
        for (let at = 0; at < tables.length; at += 1) before[at] = (before[at] ?? 0) + winsAt(tables[at] ?? [], share);
      }
    },
  };
}

const MOST_BLOCKS = 200;

/** The probabilities of at most so many wins among the accounts of a block. */
function winsUpTo(block: number, chance: number): number[] {
  return Array.from({ length: block }, (_, wins) => incompleteBeta(block - wins, wins + 1, 1 - chance));
}

/** How many are won where so large a share of all outcomes is no better. */
function winsAt(table: readonly number[], share: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return low;
}
