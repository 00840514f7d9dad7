import { SCORE_TOLERANCE } from '../../model/score.ts';
import { type Rankable, rankAccounts } from './rank-accounts.ts';

export interface CapacityAccount extends Rankable {
  /** The score if every unknown value turned out worst, and best; `null` where it would then have no rank. */
  readonly worst: number | null;
  readonly best: number | null;
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
  /** Accounts taken that have a rank within the capacity however the unknown values of all turn out. */
  readonly firm: readonly number[];
  /**
   * Accounts not taken whose rank would be within the capacity if their unknown values turned out best, all others worst; those
   * without a rank last.
   */
  readonly couldEnter: readonly number[];
}

/**
 * Where the line falls if a team can take so many accounts, and how firm it is given what is unknown. Ranks are shared, so an
 * account stays within the capacity as long as fewer than that many others can be above it.
 *
 * @param accounts - a `null` score for one that is not ranked, which is not taken, but may come to be ranked.
 * @param capacity - how many accounts; part of one is none.
 * @returns `null` for a capacity below 1, and where nobody is ranked.
 * @example capacityCut([{ score: 60, worst: 60, best: 60, known: 1 }, { score: 70, worst: 50, best: 90, known: 0.5 }], 1)?.couldEnter // [0]
 */
export function capacityCut(accounts: readonly CapacityAccount[], capacity: number): CapacityCut | null {
  const ranked = rankAccounts(accounts);
  const places = Math.floor(capacity);
  const inside = ranked.slice(0, Math.max(0, places));
  const last = inside[inside.length - 1];
  if (last === undefined) return null;
  const outside = ranked.slice(places);
  const unranked = accounts.flatMap(({ score }, index) => (score === null ? [{ index }] : []));
  const worsts = ascending(accounts.map(({ worst }) => worst));
  const bests = ascending(accounts.map(({ best }) => best));
  const isFirm = ({ worst, best }: CapacityAccount) => {
    if (worst === null) return false;
    const itself = best !== null && best > worst + SCORE_TOLERANCE ? 1 : 0;
    return countAbove(bests, worst) - itself < places;
  };
  const couldEnter = ({ best }: CapacityAccount) => best !== null && countAbove(worsts, best) < places;
  const those = (list: readonly { readonly index: number }[], are: (account: CapacityAccount) => boolean) =>
    list.map(indexOf).filter((index) => are(accounts[index] as CapacityAccount));
  return {
    cutScore: accounts[last.index]?.score ?? 0,
    taken: inside.map(indexOf),
    next: outside.filter(({ rank }) => rank === outside[0]?.rank).map(indexOf),
    tiedAtCut: outside.filter(({ rank }) => rank === last.rank).map(indexOf),
    firm: those(inside, isFirm),
    couldEnter: those([...outside, ...unranked], couldEnter),
  };
}

function indexOf({ index }: { readonly index: number }): number {
  return index;
}

function ascending(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
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
