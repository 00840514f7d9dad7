import type { KpiKind, KpiPeriod } from '../../../model/kpi.ts';
import type { AgreeWords } from './agree/words.ts';
import type { DecideWords } from './decide/words.ts';
import type { FormWords } from './form/words.ts';

/** What the view of KPIs says. Only its own file carries it, not the page of the sidebar. Numbers and days come as they are shown. */
export interface KpisViewWords {
  readonly heading: string;
  readonly reading: string;
  readonly failed: string;
  readonly again: string;
  /** Goes back to the list of KPIs. */
  readonly back: string;
  readonly start: StartWords;
  readonly list: ListWords;
  readonly form: FormWords;
  readonly agree: AgreeWords;
  readonly decide: DecideWords;
  readonly dashboard: DashboardWords;
}

/** KPIs that a team may begin with. */
export type FirstKpi = 'meetings' | 'opportunities' | 'decided' | 'comparing' | 'won' | 'pipeline';

/** What is wanted of a KPI: to rise, to fall, or to be kept within a limit. */
export type KpiGoal = 'rise' | 'fall' | 'at most' | 'at least';

interface StartWords {
  readonly heading: string;
  /** What KPIs and exit lines are for. */
  readonly what: string;
  /** What the button makes. */
  readonly makes: string;
  readonly button: string;
  readonly making: string;
  /** It is done, and what comes next. */
  readonly made: string;
  /** Some of the tabs are gone. */
  readonly missing: string;
  readonly mend: string;
  readonly firstHeading: string;
  readonly firstNote: string;
  readonly first: Readonly<Record<FirstKpi, { readonly name: string; readonly about: string }>>;
  readonly own: string;
}

interface ListWords {
  readonly heading: string;
  readonly insights: string;
  readonly none: string;
  readonly add: string;
  readonly mistakes: (count: number) => string;
  /** Why a KPI with a mistake has no figures. */
  readonly hasMistake: string;
  readonly nameless: string;
  readonly ofTarget: Readonly<Record<KpiGoal, (actual: string, target: string) => string>>;
  readonly wins: Readonly<Record<'rise' | 'at most', (wins: string, target: string, population: string) => string>>;
  /** Read aloud in place of an arrow. */
  readonly lessIsBetter: string;
  readonly dueOn: (day: string) => string;
  readonly pace: (share: string) => string;
  /** The pace of what is to be kept within a limit. */
  readonly used: (share: string) => string;
  readonly chance: (share: string) => string;
  /** The log says too little for a chance: why, by kind. */
  readonly noChance: Readonly<Record<KpiKind, string>>;
  readonly noData: string;
  readonly rates: Readonly<Record<KpiPeriod, Readonly<Record<'rise' | 'fall', RateSentence>>>>;
  /** What fell so far where it rose instead. */
  readonly risen: (by: string) => string;
  readonly limits: Readonly<Record<'at most' | 'at least', Readonly<Record<'room' | 'over', (by: string) => string>>>>;
  /** Follows what is said of a limit. */
  readonly soFar: Readonly<Record<KpiPeriod, (rate: string) => string>>;
  readonly foreseen: (forecast: string, low: string, high: string) => string;
  readonly nextExit: (day: string, days: number) => string;
  readonly noExitDate: string;
  readonly notAgreed: string;
  readonly agreed: (version: number, day: string) => string;
  readonly differs: (version: number, day: string, columns: string) => string;
  /** The latest decision, by the exit date that it was on. */
  readonly decided: (day: string, decision: string) => string;
  /** What the picture shows, in words. */
  readonly picture: (name: string, told: string) => string;
  readonly actual: string;
  readonly plan: string;
  readonly exitLine: string;
  readonly edit: string;
  /** What the record keeps of a KPI that is in no row of the table. */
  readonly recordsLeft: {
    readonly version: (kpi: string, version: number) => string;
    readonly decisions: (kpi: string) => string;
    readonly help: string;
  };
  readonly agree: string;
  readonly agreeAnew: string;
  /** Lead to the row of a KPI, to what was agreed on, and to the dashboard. */
  readonly row: string;
  readonly record: string;
  readonly dashboard: string;
  /** Joins what is told beside each other. */
  readonly and: string;
}

type RateSentence = (required: string, soFar: string) => string;

interface DashboardWords {
  readonly heading: string;
  readonly what: string;
  readonly asOf: string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly refreshed: string;
  readonly open: string;
  readonly report: string;
  readonly reportNote: string;
  readonly reporting: string;
  readonly reported: (name: string) => string;
  readonly latest: string;
  readonly earlier: (count: number) => string;
  readonly waits: string;
  readonly noDay: string;
  /** A report of a day to come. */
  readonly notYet: string;
}
