import type { PlanChoices, PlanColumns, PlanSection, PlanTable } from '../../model/plan.ts';
import type { Words } from '../texts.ts';

/** What stands on the tabs of account plans. */
export interface PlansWords {
  /** The tab over all plans. */
  readonly overview: string;
  readonly sections: Readonly<Record<PlanSection, string>>;
  readonly columns: { readonly [Table in PlanTable]: Readonly<Record<PlanColumns[Table], Words>> };
  readonly choices: {
    readonly [Set in Exclude<keyof PlanChoices, 'stages'>]: Readonly<Record<PlanChoices[Set], Words>>;
  };
  /** What can be wrong with a key person, as the tab says it. */
  readonly personChecks: { readonly noPlan: string; readonly notChecked: string };
  /** The column of the overview that counts what a plan lacks. */
  readonly openPoints: Words;
  /** Stands in the overview for a plan whose tab somebody deleted. */
  readonly gone: string;
  /** Stands between the least and the greatest score that an account can have. */
  readonly rangeSign: string;
  /** Texts of the links to the rows of the account. */
  readonly links: { readonly accounts: string; readonly targets: string };
}
