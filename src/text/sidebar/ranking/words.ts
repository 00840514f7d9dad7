import type { IfBlank } from '../../../model/criterion.ts';

/** What the view of the ranking says. Scores and differences come as they are shown. */
export interface RankingWords {
  readonly heading: string;
  readonly waitsForMistakes: string;
  readonly nobody: string;
  /** The parts of the view, and what they are for. */
  readonly parts: Readonly<Record<'list' | 'capacity' | 'compare' | 'grid', string>>;
  readonly search: string;
  readonly filter: string;
  readonly all: string;
  readonly unranked: string;
  readonly noneFound: string;
  readonly why: string;
  readonly compare: string;
  readonly explanation: ExplanationWords;
  readonly comparison: ComparisonWords;
  readonly grid: GridWords;
  readonly capacity: CapacityWords;
}

interface ExplanationWords {
  /** What a criterion adds, of what it could. */
  readonly partOf: (added: string, full: string) => string;
  readonly held: string;
  readonly cells: string;
  readonly blank: string;
  readonly policy: (ifBlank: IfBlank) => string;
  /** The score and the tiers that a value could bring, the lowest first. */
  readonly ifKnown: (low: string, high: string, tiers: readonly string[], couldExclude: boolean) => string;
}

interface ComparisonWords {
  readonly choose: string;
  readonly oneMore: (name: string) => string;
  readonly show: string;
  readonly useSelected: string;
  readonly notTwo: string;
  /** By how many points `a` is ahead of `b`, and by which criteria. */
  readonly ahead: (
    a: string,
    b: string,
    points: string,
    mostly: readonly ShownDifference[],
    despite: readonly ShownDifference[],
  ) => string;
  readonly even: (a: string, b: string) => string;
  readonly unranked: string;
}

export interface ShownDifference {
  readonly criterion: { readonly name: string };
  readonly shown: string;
}

interface GridWords {
  readonly twoGroups: string;
  readonly caption: (fit: string, engagement: string, cuts: readonly number[]) => string;
  readonly others: (groups: number) => string;
  readonly unplaced: (companies: number) => string;
  readonly cell: (cell: string, companies: number) => string;
}

interface CapacityWords {
  readonly howMany: string;
  readonly line: (taken: number, all: number, score: string, last: string) => string;
  readonly tied: (companies: number) => string;
  readonly next: (names: readonly string[], behind: string) => string;
  readonly firm: (firm: number, taken: number) => string;
  readonly couldLeave: (companies: number) => string;
  readonly couldEnter: (companies: number) => string;
  readonly fillFirst: string;
}
