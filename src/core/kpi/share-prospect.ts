import type { KpiEntry } from '../../model/kpi.ts';
import { leastWhole } from './least-whole.ts';
import { bandOf, type Prospect, type ProspectQuestion } from './prospect.ts';
import { shareChance } from './share-chance.ts';

/** Wins among a fixed list. When the open ones will be decided is not known, so the way to Due is drawn as a straight line. */
export function shareProspect(
  { kpi: { direction, target, population, due }, from, days }: ProspectQuestion,
  counted: readonly KpiEntry[],
): Prospect | null {
  const decided = counted.length;
  if (decided === 0) return null;
  const won = counted.reduce((sum, { value }) => sum + value, 0);
  const open = from < due ? Math.max(0, population - decided) : 0;
  const atLeast = (actual: number, wins: number) => {
    const held = Math.min(Math.max(0, actual), decided);
    return shareChance({ won: held, lost: decided - held, open }, Math.ceil(wins - actual));
  };
  return {
    chanceAt: (actual) => (direction === 'up' ? atLeast(actual, target) : 1 - atLeast(actual, Math.floor(target) + 1)),
    bands: () => {
      const { forecast, low, high } = bandOf(
        (share) => leastWhole((wins) => 1 - atLeast(won, won + wins + 1) >= share, 0, open) ?? open,
      );
      return days.map((day) => {
        const part = from < due ? (day - from) / (due - from) : 1;
        return { forecast: won + part * forecast, low: won + part * low, high: won + part * high };
      });
    },
  };
}
