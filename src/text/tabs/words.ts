import type { CriteriaColumn } from '../../model/issue.ts';

/** What generated tabs say beyond the words of their tables. Only the script carries it. */
export interface TabsWords {
  /** Names for new tabs. */
  readonly names: {
    readonly accounts: string;
    readonly criteria: string;
    readonly ranking: string;
    readonly scores: string;
  };
  /** Help on the headers of the criteria. */
  readonly criteria: Readonly<Record<CriteriaColumn, string>>;
  readonly tier: string;
  readonly tierFrom: string;
  readonly asOf: string;
  /** On the last header of the ranking. */
  readonly ranking: string;
}
