import type { PlanChoices, PlanColumns, PlanSection, PlanTable } from '../../../model/plan.ts';

/** What new tabs say to somebody who fills them in for the first time. */
export interface PlanGuidance {
  /** A question or two below each heading, for somebody who does this for the first time. */
  readonly prompts: Readonly<Partial<Record<PlanSection, string>>>;
  /** The questions with which a new tab begins, each in a row of its own. */
  readonly questions: {
    readonly threeC: Readonly<Record<PlanChoices['perspectives'], readonly string[]>>;
    readonly swot: Readonly<Record<PlanChoices['swot'], readonly string[]>>;
    readonly crossings: Readonly<Record<PlanChoices['crossings'], string>>;
  };
  /** Notes on headers, where a word does not say enough. */
  readonly notes: { readonly [Table in PlanTable]?: Readonly<Partial<Record<PlanColumns[Table], string>>> };
  /** The note on the column of the overview that counts what a plan lacks. */
  readonly openPoints: string;
}
