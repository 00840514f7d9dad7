import type { CriterionRule } from '../../model/criterion.ts';

/** The least and the most points that a criterion can give. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  /** All the points that there are, in any order; `null` where there are too many to list. */
  readonly points: readonly number[] | null;
}

/**
 * Between which points an unknown value of a criterion lies. Other values of a category without `*` count 0, and so does a value
 * below the first band.
 *
 * @returns both ends reachable, −100…100.
 * @example reach({ kind: 'keywords', points: new Map([['ai', 70], ['dx', 60], ['紙', -20]]) }) // { least: -20, most: 100, points: null }
 */
export function reach(rule: CriterionRule): Reach {
  switch (rule.kind) {
    case 'category':
      return span([...rule.points.values(), rule.other ?? 0]);
    case 'bands':
      return span([0, ...rule.bands.map((band) => band.points)]);
    case 'yes/no':
      return span([0, 100]);
    case 'keywords': {
      const amounts = [...rule.points.values()];
      const sum = (wanted: (amount: number) => boolean) =>
        amounts.filter(wanted).reduce((total, next) => total + next, 0);
      return {
        least: Math.max(
          -100,
          sum((amount) => amount < 0),
        ),
        most: Math.min(
          100,
          sum((amount) => amount > 0),
        ),
        points: null,
      };
    }
    default:
      return { least: 0, most: 100, points: null };
  }
}

function span(points: readonly number[]): Reach {
  return { least: Math.min(...points), most: Math.max(...points), points };
}
