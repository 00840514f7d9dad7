import type { Source, StarterKey } from '../../../model/starter.ts';

/** What the set-up says. */
export interface SetUpWords {
  readonly question: string;
  /** How many rows a tab has, and its first headers. */
  readonly tabSummary: (rows: number, headers: readonly string[]) => string;
  readonly next: string;
  readonly back: string;
  readonly sample: string;
  readonly empty: string;

  /** Which column counts as that of the names although no header says so, and how to make it the likely one. */
  readonly firstColumnNames: (header: string, likely: string) => string;
  readonly columns: (count: number) => string;
  readonly values: (different: number) => string;
  /** What columns hold that have no kind of criterion to name them by. */
  readonly contents: Readonly<Record<'blank' | 'text' | 'date', string>>;

  readonly criteriaHeading: string;
  readonly criteriaStay: (tab: string) => string;
  readonly tickAll: string;
  readonly tickNone: string;
  readonly newColumn: string;
  /** The name of each of the usual criteria, and one short question that says what is meant. */
  readonly criteria: Readonly<Record<StarterKey, readonly [name: string, question: string]>>;
  readonly sources: Readonly<Record<Source, string>>;
  /** The question of a criterion, with where to find the answer. */
  readonly hint: (question: string, sources: readonly string[]) => string;

  /** For columns that are added. */
  readonly rateHelp: string;
  readonly lastContact: string;
  readonly yes: string;
  readonly no: string;
  /** To what extent they use a competitor's product, from best to worst. */
  readonly competitorAnswers: readonly [string, string, string];

  /** What will be made, and added to the accounts. */
  readonly makes: (made: {
    readonly hasCriteria: boolean;
    readonly columns: number;
    readonly hasIds: boolean;
    readonly tab: string;
  }) => string;
  readonly ids: string;
  readonly tickOne: string;
  readonly make: string;
  readonly making: string;
  /** What to do once it is made: rate values, fill in the list, or look at the ranking. */
  readonly afterwards: Readonly<Record<'rate' | 'fill' | 'look', string>>;
}
