import type { Kind } from '../model/criterion.ts';
import type { Explanation } from '../model/explanation.ts';
import type { CriteriaColumn, Issue, Place, TiersColumn } from '../model/issue.ts';
import type { Status } from '../model/score.ts';

/** Spellings of one meaning, after case and width are folded. The first is the one that we write. */
export type Words = readonly [string, ...string[]];

export type Policy = 'skip' | 'zero' | 'neutral' | 'required';

type ResultColumn = 'account' | 'status' | 'score' | 'low' | 'high' | 'known' | 'rank' | 'tier' | 'why';

/** Everything that a person reads, in one language. */
export interface Texts {
  readonly criteriaColumns: Readonly<Record<CriteriaColumn, Words>>;
  readonly tiersColumns: Readonly<Record<TiersColumn, Words>>;
  /** Headers of the column that names the account. */
  readonly accountName: Words;
  /** What stands beside the reference date on the tab of the criteria. */
  readonly asOf: Words;
  readonly kinds: Readonly<Record<Kind, Words>>;
  readonly policies: Readonly<Record<Policy, Words>>;
  /** The two groups that every team starts with; a blank Group is `fit`. */
  readonly groups: { readonly fit: Words; readonly engagement: Words };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly resultColumns: Readonly<Record<ResultColumn, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly menu: { readonly openSidebar: string; readonly about: string; readonly aboutText: string };
  /** A mistake, with its place, what was found and what was expected. */
  readonly issue: (issue: Issue) => string;
  /** The two halves of that sentence. */
  readonly issuePlace: (issue: Issue) => string;
  readonly issueReason: (issue: Issue) => string;
  /** Where a row of the accounts stands, or one of its cells. */
  readonly accountPlace: (row: number, column?: string) => string;
  /** What is wrong there: a text that cannot be read, or no name. */
  readonly unreadable: (found: string) => string;
  readonly nameless: string;
  /** Why an account has its score, to be read aloud. `row` is its row in the range given. */
  readonly why: (explanation: Explanation, account: { readonly row: number; readonly isNamed: boolean }) => string;
}
