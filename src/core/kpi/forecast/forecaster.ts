import type { KpiBand, KpiDirection } from '../../../model/kpi.ts';
import { clamp } from '../../clamp.ts';
import { bandOf } from '../prospect.ts';
import { fitMoving, fitStill, type Model } from './fit.ts';
import { mixtureBelow, mixtureQuantile } from './mixture.ts';
import { regression } from './regression.ts';

/** The values of some periods, at least `LEAST_VALUES` of them. */
export interface History {
  /** Whether what is asked for are sums of coming values. */
  readonly isSum: boolean;
  /** Whole numbers, rising. */
  readonly periods: readonly number[];
  readonly values: readonly number[];
  /** Periods in a year. */
  readonly season: number;
  /**
   * What is asked for, the last one at Due. For sums the share of each coming period that still counts, else how far behind the
   * last period each point lies.
   */
  readonly ahead: readonly number[];
}

/** What is foreseen if the last value of the history were the one given. */
interface Forecaster {
  /** The chance that the last point is at the target or beyond. It never falls as the last value gets better. */
  readonly chance: (last: number, target: number, direction: KpiDirection) => number;
  /** The band at a point, by its position. */
  readonly band: (last: number, point: number) => KpiBand;
}

/** Fewer values say too little. */
export const LEAST_VALUES = 6;

/** Chances stay this far from 0 and 1: about one in a hundred such certainties fails. */
const LEAST_CHANCE = 0.01;

/**
 * Foresees coming values from past ones alone: a mixture of exact regressions on noise, level, trend, a trend that bends, and yearly
 * pattern (`Covariance`), each weighted by its tempered likelihood (Grünwald and van Ommen 2017, "Inconsistency of Bayesian inference for
 * misspecified models"). Nothing is searched for or drawn by lot. Models and the size of errors are judged by all values but the
 * last, and no model lets the last value count against its own direction: so the chance rises with it, and an exit line is one line.
 *
 * Assumes that the coming periods resemble the past ones: evenly spaced, with errors of one size to both sides. It is wrong, and too
 * sure of itself, after a change of price, team or definition that the values do not show yet; for mostly empty periods with
 * rare large amounts; for growth in per cent over many periods (too low); for levels with a hard bound such as 100 %, and for a
 * take-off that is about to level off (too high). A yearly pattern takes more than a year to be seen, a steady trend ten to twelve
 * values to be believed; a trend that bends is believed where the values lie close to it.
 * The grid and the constants in `fit.ts` were chosen by looking at the series on which `npm run bench` judges it.
 */
export function forecaster({ isSum, periods, values, season, ahead }: History): Forecaster {
  const early = values.slice(0, -1);
  const low = Math.min(...early);
  const high = Math.max(...early);
  const isStill = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  const first = periods[0] ?? 0;
  const reach = (periods[periods.length - 1] ?? 0) - first + (isSum ? ahead.length : (ahead[ahead.length - 1] ?? 0));
  const shifted = periods.map((period) => period - first + 1);
  const fitted = modelsFor({ isSum, season, ahead }, shifted, reach >= season);
  const foreseenBy = isStill ? fitStill(fitted, early) : fitMoving(fitted, early);
  const atEnd = foreseenBy(ahead.length - 1);
  // Sums of values that never were negative are not negative; the same below 0.
  const isNeverNegative = (last: number) => isSum && low >= 0 && last >= 0;
  const isNeverPositive = (last: number) => isSum && high <= 0 && last <= 0;

  return {
    chance: (last, target, direction) => {
      const isUp = direction === 'up';
      const sign = isUp ? 1 : -1;
      const below = mixtureBelow(atEnd(last), target);
      const chance = clamp(isUp ? 1 - below : below, LEAST_CHANCE, 1 - LEAST_CHANCE);
      if (isStill) {
        const size = isSum ? ahead.reduce((sum, share) => sum + share, 0) : 1;
        const doubt = 1 / (values.length + 2);
        const isMissed = sign * (target - low * size) > 1e-12 * Math.abs(target);
        return stillChance(chance, sign * (last - low), isMissed, doubt);
      }
      const [isNeverWorse, isNeverBetter] = isUp
        ? [isNeverNegative(last), isNeverPositive(last)]
        : [isNeverPositive(last), isNeverNegative(last)];
      if (isNeverWorse && sign * target <= 0) return 1 - LEAST_CHANCE;
      return isNeverBetter && sign * target > 0 ? LEAST_CHANCE : chance;
    },
    band: (last, point) => {
      const there = foreseenBy(point)(last);
      const least = isNeverNegative(last) ? 0 : -Infinity;
      const most = isNeverPositive(last) ? 0 : Infinity;
      return bandOf((share) => clamp(mixtureQuantile(there, share), least, most));
    },
  };
}

/** The models depend on no value: those of the last questions are kept, since many histories differ in their values alone. */
function modelsFor(
  { isSum, season, ahead }: Pick<History, 'isSum' | 'season' | 'ahead'>,
  periods: readonly number[],
  hasSeasons: boolean,
): readonly Model[] {
  const question = [isSum, season, hasSeasons, periods.join(), ahead.join()].join(';');
  const kept = models.get(question);
  if (kept !== undefined) return kept;
  const made = grid(hasSeasons ? SEASONS : [0]).map(
    ({ logPrior, ...covariance }): Model => ({
      logPrior,
      ...regression({ ...covariance, season }, periods, ahead, isSum),
    }),
  );
  if (models.size >= MOST_QUESTIONS) models.clear();
  models.set(question, made);
  return made;
}

const models = new Map<string, readonly Model[]>();

const MOST_QUESTIONS = 12;

/**
 * The chance of values that never moved before the last one. Without a move, or with one the wrong way, Laplace's rule of succession:
 * one surprise more than was seen.
 *
 * @param move - of the last value, above 0 where it is a better one.
 */
function stillChance(chance: number, move: number, isMissed: boolean, doubt: number): number {
  if (isMissed) return move <= 0 ? doubt : Math.max(doubt, chance);
  return move >= 0 ? 1 - doubt : Math.min(1 - doubt, chance);
}

const LEVELS = [0, 0.1, 0.4, 1];

/** Drifts with their prior probabilities. */
const DRIFTS = [
  [0, 0.475],
  [0.01, 0.475],
  [1, 0.05],
] as const;

const SEASONS = [0, 2, 20];

/**
 * A take-off or a slowing down: noise around a line whose slope walks at random. More such models would foresee no better. Its prior
 * weight is about one in twenty of all, where there are no seasons.
 */
const BENT = { level: 0, drift: 1, slope: 0.5, yearly: 0, logPrior: Math.log(0.2) };

function grid(seasons: readonly number[]) {
  const straight = LEVELS.flatMap((level) =>
    DRIFTS.flatMap(([drift, prior]) =>
      seasons.map((yearly) => ({ level, drift, slope: 0, yearly, logPrior: Math.log(prior) })),
    ),
  );
  return [...straight, BENT];
}
