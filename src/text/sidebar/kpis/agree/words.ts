import type { ExitAction, ExitCondition } from '../../../../model/kpi.ts';

/** The steps to an agreement on an exit line, in their order. */
export type AgreeStep = 'kpi' | 'goal' | 'dates' | 'rule' | 'action' | 'decides' | 'people';

/** What agreeing on an exit line says. Counts of programmes are of 100. */
export interface AgreeWords {
  readonly heading: (name: string) => string;
  readonly why: string;
  readonly steps: Readonly<Record<AgreeStep, string>>;
  readonly about: Readonly<Record<AgreeStep, string>>;
  readonly step: (number: number, title: string) => string;
  readonly next: string;
  readonly change: string;
  readonly toForm: string;
  readonly date: (number: number) => string;
  readonly addDate: string;
  /** A date that lies not ahead. */
  readonly passed: string;
  /** A date on which the time is over. */
  readonly tooLate: string;
  readonly removeDate: (number: number) => string;
  readonly chanceBelow: string;
  readonly valueBelow: string;
  readonly valueAbove: string;
  readonly percent: string;
  readonly actions: Readonly<Record<ExitAction, string>>;
  readonly decides: string;
  readonly people: string;
  readonly peopleNote: string;
  readonly needs: Readonly<Record<AgreeStep, string>>;
  /** A half of the rule that cannot be read. */
  readonly unread: Readonly<Record<ExitCondition['measure'], string>>;
  readonly errors: ErrorWords;
  readonly sentence: string;
  readonly button: string;
  readonly running: string;
  readonly done: (version: number) => string;
  readonly versions: VersionWords;
}

interface ErrorWords {
  readonly heading: string;
  readonly waits: string;
  readonly running: string;
  readonly headline: (stops: string, catches: string) => string;
  /** Where the simulation has no programme that reaches the target, or none that fails. */
  readonly noSuccess: (catches: string) => string;
  readonly noFailure: (stops: string) => string;
  readonly none: string;
  readonly caption: string;
  readonly pace: string;
  readonly success: string;
  readonly stops: string;
  readonly catches: string;
  readonly advice: string;
  readonly stopsMany: (stops: string) => string;
  readonly catchesFew: (catches: string) => string;
  readonly earlyHigh: (day: string) => string;
  readonly assumption: string;
}

interface VersionWords {
  readonly heading: (count: number) => string;
  readonly version: (version: number, day: string) => string;
  readonly changed: string;
  readonly change: (column: string, from: string, to: string) => string;
  readonly unchanged: string;
  readonly blank: string;
  readonly inRecord: string;
}
