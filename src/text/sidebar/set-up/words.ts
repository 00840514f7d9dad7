import type { Source, StarterKey } from '../../../model/starter.ts';
import type { ColumnWords } from './column-words.ts';

/** What the set-up says. */
export interface SetUpWords {
  readonly heading: string;
  readonly question: string;
  readonly emptySpreadsheet: string;
  /** A tab to choose: how many rows it has, and its first headers. */
  readonly tabSummary: (rows: number, headers: readonly string[]) => string;
  readonly next: string;
  readonly back: string;
  readonly otherwise: string;
  readonly sample: string;
  readonly empty: string;
  readonly making: string;
  readonly madeList: string;
  readonly gone: string;
  readonly noHeaders: string;

  /** The list as it was understood. */
  readonly companies: (count: number) => string;
  readonly names: (header: string) => string;
  readonly firstColumnNames: (header: string) => string;
  readonly likelyNames: (header: string) => string;
  readonly columns: (count: number) => string;
  readonly column: ColumnWords;

  /** The criteria to begin with. */
  readonly criteriaHeading: string;
  readonly criteriaIntroduction: string;
  readonly criteriaStay: (tab: string) => string;
  readonly tickAll: string;
  readonly tickNone: string;
  readonly reads: string;
  readonly newColumn: string;
  readonly span: (from: number, to: number) => string;
  readonly weight: (weight: number) => string;
  readonly sources: Readonly<Record<Source, string>>;
  readonly listedSources: (sources: readonly string[]) => string;
  readonly criteria: Readonly<Record<StarterKey, StarterWords>>;

  /** What a column that is added asks for. */
  readonly rateHelp: string;
  readonly lastContact: string;
  /** From the best to the worst. */
  readonly competitorAnswers: readonly [string, string, string];
  readonly yes: string;
  readonly no: string;

  /** What will be made. */
  readonly makes: (hasCriteria: boolean) => string;
  readonly adds: (columns: number, hasId: boolean, tab: string) => string;
  readonly changesNothing: string;
  readonly ids: string;
  readonly idsWhy: string;
  readonly tickOne: string;
  readonly make: string;
  readonly settingUp: string;
  /** What to do once it is made: rate values, fill new columns, or look at the ranking. */
  readonly afterwards: Readonly<Record<'rate' | 'fill' | 'look', string>>;

  /** Where accounts and criteria are there already. */
  readonly offer: (tab: string) => string;
}

export interface StarterWords {
  readonly name: string;
  /** One short question that says what is meant. */
  readonly question: string;
}
