/** What the sidebar says, beyond the sentences that come with its data. */
export interface SidebarWords {
  readonly title: string;
  readonly purpose: string;
  readonly refresh: string;
  readonly reading: string;
  /** Said once the answer is there, for those who do not see it, with how much there is to mend, which stands at the end. */
  readonly read: (findings: number) => string;
  readonly failed: string;
  readonly notThere: string;
  readonly accounts: {
    readonly heading: string;
    readonly companies: (count: number) => string;
    /** Where the names of the companies stand. */
    readonly nameColumn: (column: { readonly header: string; readonly letters: string }) => string;
    readonly missing: string;
    readonly firstStep: string;
  };
  readonly criteria: {
    readonly heading: string;
    readonly criterion: string;
    readonly share: string;
    readonly missing: string;
    readonly firstStep: string;
    readonly exampleCaption: string;
    /** A header row and a criterion that could stand below it. */
    readonly example: readonly (readonly string[])[];
    readonly dateGiven: (date: string) => string;
    readonly dateToday: (date: string) => string;
    readonly dateHint: string;
  };
  readonly ranking: {
    readonly heading: string;
    readonly scoreAndTier: (score: string, tier: string) => string;
    readonly nameless: string;
    readonly waitsForMistakes: string;
    readonly nobody: string;
    /** How many companies have no rank, and why. */
    readonly unranked: (excluded: number, incomplete: number) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly mistakes: (count: number) => string;
    readonly unreadable: (count: number) => string;
    readonly more: (count: number) => string;
  };
}
