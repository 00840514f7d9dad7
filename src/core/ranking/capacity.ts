import { SCORE_TOLERANCE } from '../../model/score.ts';
import { type Rankable, rankAccounts } from './rank-accounts.ts';

export interface CapacityAccount extends Rankable {
  /** The score if every unknown value turned out worst, and best. */
  readonly low: number;
  readonly high: number;
}

/** The line below the accounts that a team can take. All lists are positions in the list given, in the order of the ranking. */
export interface CapacityCut {
  /** The score of the last account taken. */
  readonly cutScore: number;
  readonly taken: readonly number[];
  /** Those that come next: all that share the next rank. */
  readonly next: readonly number[];
  /** Accounts not taken that share the rank of the last one taken: the line runs through a tie. */
  readonly tiedAtCut: readonly number[];
  /** Accounts taken whose rank stays within the capacity however the unknown values of all turn out. */
  readonly firm: readonly number[];
  /** Accounts not taken whose rank would be within the capacity if their unknown values turned out best, all others worst. */
  readonly couldEnter: readonly number[];
  /** Firm accounts ÷ accounts taken, 0…1. */
  readonly firmness: number;
}

/**
 * Where the line falls if a team can take so many accounts, and how firm it is given what is unknown. Ranks are shared, so an
 * account stays within the capacity as long as fewer than that many others can be above it.
 *
 * @param accounts - a `null` score for one that is not ranked, which is left out.
 * @param capacity - how many accounts; part of one is none.
 * @returns `null` for a capacity below 1, and where nobody is ranked.
 * @example capacityCut([{ score: 60, low: 60, high: 60, known: 1 }, { score: 70, low: 50, high: 90, known: 0.5 }], 1)?.couldEnter // [0]
 */
export function capacityCut(accounts: readonly CapacityAccount[], capacity: number): CapacityCut | null {
  const ranked = rankAccounts(accounts).flatMap(({ index, rank }) => {
    const account = accounts[index];
    return account === undefined
      ? []
      : [{ index, rank, score: account.score ?? 0, low: account.low, high: account.high }];
  });
  const places = Math.min(Math.floor(capacity), ranked.length);
  const last = ranked[places - 1];
  if (last === undefined) return null;
  const inside = ranked.slice(0, places);
  const outside = ranked.slice(places);
  const lows = ascending(ranked.map(({ low }) => low));
  const highs = ascending(ranked.map(({ high }) => high));
  const firm = inside.filter(({ low, high }) => {
    const itself = high > low + SCORE_TOLERANCE ? 1 : 0;
    return countAbove(highs, low) - itself < places;
  });
  return {
    cutScore: last.score,
    taken: inside.map(indexOf),
    next: outside.filter(({ rank }) => rank === outside[0]?.rank).map(indexOf),
    tiedAtCut: outside.filter(({ rank }) => rank === last.rank).map(indexOf),
    firm: firm.map(indexOf),
    couldEnter: outside.filter(({ high }) => countAbove(lows, high) < places).map(indexOf),
    firmness: firm.length / places,
  };
}

function indexOf({ index }: { readonly index: number }): number {
  return index;
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** How many of the values, given in ascending order, are above a score. */
function countAbove(values: readonly number[], score: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) > score + SCORE_TOLERANCE) to = middle;
    else from = middle + 1;
  }
  return values.length - from;
}
