import type { AddedTargets } from '../../../model/target-request.ts';

/** What the view of the targets says. */
export interface TargetsWords {
  readonly heading: string;
  readonly noTab: string;
  /** Where the tab is there, but nothing says in which column its companies are. */
  readonly noHeaders: string;
  readonly empty: string;
  readonly waits: string;
  readonly add: {
    readonly heading: string;
    readonly best: string;
    readonly tier: string;
    readonly selected: string;
    readonly noneSelected: string;
    readonly put: (count: number) => string;
    readonly onTargets: (count: number) => string;
    readonly adding: string;
    readonly added: (result: AddedTargets) => string;
  };
  readonly list: {
    readonly count: (count: number) => string;
    readonly caption: string;
    readonly decision: string;
    readonly undecided: string;
    readonly noTier: string;
    readonly all: string;
  };
  readonly votes: {
    readonly heading: string;
    readonly none: string;
    /** How far both sides agree; `kappa` is blank where it is not defined. */
    readonly agree: (count: { both: number; agree: number; share: string; kappa: string }) => string;
    readonly kappa: string;
    readonly disagree: (count: number) => string;
    /** Both votes on one account. */
    readonly pair: (sales: string, marketing: string) => string;
    readonly noSales: (count: number) => string;
    readonly noMarketing: (count: number) => string;
    readonly unsure: (count: number) => string;
  };
  readonly week: {
    readonly heading: string;
    readonly none: string;
    readonly overdue: (count: number) => string;
    readonly soon: (count: number) => string;
    readonly withoutOwner: (count: number) => string;
    readonly missing: (sales: boolean, marketing: boolean) => string;
  };
  readonly mend: {
    readonly heading: string;
    readonly lost: (count: number) => string;
    readonly lostById: string;
    readonly lostByName: string;
    readonly twice: (count: number) => string;
    readonly row: (row: number) => string;
    readonly unreadable: (count: number) => string;
    readonly cell: (row: number, column: string) => string;
  };
  readonly signOff: {
    readonly heading: string;
    readonly sales: string;
    readonly marketing: string;
    readonly names: string;
    readonly note: string;
    readonly keeps: (count: { targets: number; others: number; criteria: number; asOf: string }) => string;
    readonly open: (count: number) => string;
    readonly noTargets: string;
    readonly button: string;
    readonly needsNames: string;
    readonly running: string;
    readonly done: string;
    readonly earlier: string;
    readonly changed: (list: boolean, criteria: boolean) => string;
  };
}
