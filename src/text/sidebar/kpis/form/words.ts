import type { KpiKind } from '../../../../model/kpi.ts';

/** What the form of one KPI says. */
export interface FormWords {
  readonly heading: (name: string) => string;
  readonly fresh: string;
  readonly kinds: Readonly<Record<KpiKind, string>>;
  readonly choose: string;
  /** Why the name of a KPI stays, from what belongs to it, and how to have another one. */
  readonly name: {
    readonly logged: (entries: number) => string;
    readonly agreed: (version: number) => string;
    readonly decided: (decisions: number) => string;
    readonly stays: (what: string) => string;
    readonly renameLogged: string;
    readonly renameRecorded: string;
  };
  /** Labels that say more than the header of the column. */
  readonly wins: string;
  readonly population: string;
  readonly baseline: string;
  readonly directionNote: string;
  /** A target below the baseline of a KPI that is to grow. */
  readonly keepsAtLeast: (target: string) => string;
  readonly source: string;
  readonly typed: string;
  /** A source that cannot be read. */
  readonly sourceUnreadable: string;
  readonly sourceNote: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** Of a KPI whose exit line nobody has agreed on yet. */
  readonly savedFirst: string;
  readonly unchanged: string;
  /** A cell that somebody else changed while the form was open. */
  readonly onTab: (text: string) => string;
  readonly blank: string;
  readonly gone: string;
  /** What the line is agreed on apart from. */
  readonly frozen: string;
  readonly toMend: (count: number) => string;
}
