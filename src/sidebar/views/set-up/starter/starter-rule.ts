import { percentile, roundedOutwards } from '../../../../core/columns/index.ts';
import type { Kind } from '../../../../model/criterion.ts';
import type { ListColumn } from './company-list.ts';
import { classValues, frequentPlaces, frequentValues } from './listed-points.ts';
import type { StarterCriterion } from './starter-criteria.ts';

/** How a criterion turns the cells of its column into points: the cells of its own row that its kind needs. */
export interface StarterRule {
  readonly kind: Kind;
  readonly from?: number;
  readonly to?: number;
  readonly points?: string | number;
  readonly gate?: number;
}

/** What a criterion can make of a column; `null` where the cells do not suit it. */
export function starterRule(starter: StarterCriterion, column: ListColumn): StarterRule | null {
  const { kind, cells, numbers } = column;
  switch (kind) {
    case 'blank':
      return ruleBeforeCells(starter);
    case 'number':
      return starter.takesNumbers ? amountRule(numbers) : null;
    case 'date':
      return starter.asks === 'date' ? RECENT : null;
    case 'rating':
      return { kind };
    case 'yes/no':
      return starter.isYesUnclear ? listed('category', frequentValues(column)) : { kind };
    case 'category':
      return listed('category', frequentValues(column));
    case 'text':
      return (
        listed('category', classValues(column, starter.holdsClasses ? MANY : FEW)) ??
        (starter.key === 'region' ? listed('keywords', frequentPlaces(cells)) : null)
      );
  }
}

/** How many different words may be classes although hardly one repeats. */
const FEW = 12;
const MANY = 60;

/** What a criterion makes of a column that is added for it. `answers` are those of the relation to competitors, best first. */
export function newColumnRule({ asks }: StarterCriterion, answers: readonly string[]): StarterRule {
  switch (asks) {
    case 'date':
      return RECENT;
    case 'yes/no':
      return { kind: 'yes/no', gate: 50 };
    case 'competitor':
      return { kind: 'category', points: answers.map((answer, i) => `${answer}=${[100, 50, 10][i]}`).join('; ') };
    default:
      return { kind: 'rating' };
  }
}

/** Half of the points after these days. */
const RECENT: StarterRule = { kind: 'recency', points: 90 };

/** For a column that people have made and not filled yet. */
function ruleBeforeCells({ key, asks, holdsClasses }: StarterCriterion): StarterRule {
  if (holdsClasses) return { kind: 'category', points: '*=50' };
  if (key === 'size') return { kind: 'number', from: 0, to: 1000 };
  return asks === 'date' ? RECENT : { kind: 'rating' };
}

/**
 * A straight line from the 5th to the 95th percentile, rounded outwards. Where a few giants would leave the company in the middle
 * under 20 points, the line ends earlier; where that does not help either, every fifth of the companies gets its band instead.
 *
 * @param values - ascending.
 */
function amountRule(values: readonly number[]): StarterRule | null {
  const lines = ENDS.map((share) => roundedOutwards(percentile(values, 0.05), percentile(values, share)));
  const isLine = ({ from, to }: Ends) => to > from && to - from < Infinity;
  const [widest] = lines;
  if (widest === undefined || !isLine(widest)) return null;
  const middle = percentile(values, 0.5);
  const fair = lines.find((line) => isLine(line) && middle - line.from >= 0.2 * (line.to - line.from));
  if (fair !== undefined) return { kind: 'number', ...fair };
  const starts = [0.2, 0.4, 0.6, 0.8]
    .map((share) => percentile(values, share))
    .map((at) => roundedOutwards(at, at).from);
  if (new Set(starts).size < starts.length) return { kind: 'number', ...widest };
  return { kind: 'bands', points: starts.map((start, i) => `${start}=${25 * (i + 1)}`).join('; ') };
}

type Ends = ReturnType<typeof roundedOutwards>;

/** Where the line may end, as shares of the companies. */
const ENDS = [0.95, 0.9, 0.8, 0.75];

function listed(kind: 'category' | 'keywords', points: string | null): StarterRule | null {
  return points === null ? null : { kind, points };
}
