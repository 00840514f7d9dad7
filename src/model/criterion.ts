import type { Day, DayOf } from './calendar.ts';

/** What happens where a cell is blank or cannot be read: left out and re-weighted, the account set aside, or these points. */
export type IfBlank = 'skip' | 'required' | number;

/** One weighted criterion of the criteria table. Points run from 0 to 100 unless its kind says otherwise. */
export type Criterion = CriterionHead & CriterionRule;

interface CriterionHead {
  readonly name: string;
  /** Position of the account column that it reads, counted from 0. */
  readonly columnIndex: number;
  /** Header of that column as the account table spells it. */
  readonly column: string;
  /** ≥ 0; weights need not add up to anything. */
  readonly weight: number;
  readonly group: string;
  readonly ifBlank: IfBlank;
  /** Least points needed to stay eligible; `null` = none. */
  readonly gate: number | null;
}

export type CriterionRule =
  | NumberRule
  | RangeRule
  | BandsRule
  | CategoryRule
  | KeywordsRule
  | YesNoRule
  | RatingRule
  | RecencyRule;

/** Straight line from 0 at `from` to 100 at `to`, flat outside; `to` < `from` means lower is better. */
interface NumberRule {
  readonly kind: 'number';
  readonly from: number;
  readonly to: number;
}

/** 100 inside `from`…`to` (a `null` end is open), falling to 0 at a distance of `falloff` outside; 0 = at once. */
export interface RangeRule {
  readonly kind: 'range';
  readonly from: number | null;
  readonly to: number | null;
  readonly falloff: number;
}

/** The points of the last band whose start the value has reached; below the first start 0. */
export interface BandsRule {
  readonly kind: 'bands';
  /** Ascending by `start`. */
  readonly bands: readonly { readonly start: number; readonly points: number }[];
}

/** Points by value, compared as folded text; −100…100. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly points: ReadonlyMap<string, number>;
  /** Points of any value not listed; `null` where `*` is not listed, which counts as 0. */
  readonly other: number | null;
}

/** The sum over the words that a text contains, held to −100…100. */
export interface KeywordsRule {
  readonly kind: 'keywords';
  /** Words as folded text. */
  readonly points: ReadonlyMap<string, number>;
}

interface YesNoRule {
  readonly kind: 'yes/no';
}

/** Like `number`, for ratings typed by people. */
interface RatingRule {
  readonly kind: 'rating';
  readonly from: number;
  readonly to: number;
}

/** 100 on the day, halved every `halfLife` days. */
interface RecencyRule {
  readonly kind: 'recency';
  readonly halfLife: number;
}

export type Kind = CriterionRule['kind'];

/** The day on which ages are counted, and the zone in which days are. */
export interface ReferenceDate {
  readonly asOf: Day;
  readonly dayOf: DayOf;
}
