import type { ExitDecisionWord } from '../../../../model/exit-record.ts';

/** What the decisions on exit dates say. */
export interface DecideWords {
  readonly heading: (count: number) => string;
  readonly question: (kpi: string, day: string) => string;
  readonly missed: (days: number) => string;
  readonly figures: string;
  readonly fired: (rule: string) => string;
  readonly notFired: (rule: string) => string;
  /** Where the log had too little to tell. */
  readonly notJudged: (rule: string) => string;
  readonly noRule: string;
  readonly agreedAction: (action: string) => string;
  /** Where nobody agreed on it. */
  readonly tabledAction: (action: string) => string;
  readonly version: (version: number, day: string) => string;
  readonly noVersion: string;
  readonly decides: (name: string) => string;
  readonly choices: Readonly<Record<ExitDecisionWord, string>>;
  readonly choose: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly people: string;
  readonly peopleNote: string;
  readonly needsChoice: string;
  readonly needsReason: string;
  readonly needsPeople: string;
  readonly final: string;
  readonly button: string;
  readonly running: string;
  readonly done: string;
  readonly already: string;
  readonly record: (count: number) => string;
  readonly recordTab: string;
  readonly inRecord: string;
  readonly lost: string;
}
