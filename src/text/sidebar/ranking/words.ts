/** What the view of the ranking says. */
export interface RankingWords {
  readonly heading: string;
  readonly waitsForMistakes: string;
  readonly nobody: string;
  /** How many companies have no rank, and why. */
  readonly unranked: (excluded: number, incomplete: number) => string;
}
