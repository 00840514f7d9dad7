import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import { clamp } from '../../clamp.ts';
import { incompleteBeta } from '../../statistics/index.ts';
import { PACES, type Programmes } from './programmes.ts';
import { safeCount } from './safe-count.ts';

/** The accounts of a list, decided one after the other, evenly from Start to Due; each is won independently with the same chance. */
export function shareProgrammes(kpi: Kpi): Programmes {
  const { start, due, target, population } = kpi;
  const decidedBy = (day: Day) => Math.floor(population * clamp((day - start) / (due - start), 0, 1));
  const block = Math.ceil(population / MOST_BLOCKS);
  return {
    safeOn: (day) => {
      const lost = { day: start, value: 0, row: 0 };
      return [safeCount(kpi, new Array<typeof lost>(decidedBy(day)).fill(lost), day)];
    },
    runs: (days) => {
      const marks = days
        .map((day, on) => ({ on, blocks: Math.floor(decidedBy(day) / block), rest: decidedBy(day) % block }))
        .sort((a, b) => a.blocks - b.blocks);
      const tables = PACES.map((pace) => winsTable(block, clamp((pace * target) / population, 0, 1)));
      const won = PACES.map(() => 0);
      return {
        draws: population / block,
        draw: (random, values) => {
          won.fill(0);
          let done = 0;
          let share = random();
          for (const { on, blocks, rest } of marks) {
            for (; done < blocks; done += 1) {
              for (let at = 0; at < tables.length; at += 1) won[at] = (won[at] ?? 0) + winsIn(tables[at], share);
              share = random();
            }
            for (let at = 0; at < tables.length; at += 1) {
              const begun = rest === 0 ? 0 : Math.floor((winsIn(tables[at], share) * rest) / block);
              const own = values[at];
              if (own !== undefined) own[on] = (won[at] ?? 0) + begun;
            }
          }
        },
      };
    },
  };
}

/** Longer lists are drawn in blocks of several accounts, whose wins come evenly. */
const MOST_BLOCKS = 200;

/** The probabilities of at most so many wins among some accounts, by their number. */
function winsTable(accounts: number, chance: number): Float64Array {
  return Float64Array.from({ length: accounts }, (_, wins) => incompleteBeta(accounts - wins, wins + 1, 1 - chance));
}

/** How many are won where so large a share of all outcomes is no better. */
function winsIn(table: Float64Array = NO_TABLE, share: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_TABLE = new Float64Array(0);
