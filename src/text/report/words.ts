/** What stands on a report beyond the words of the tables that it shows. */
export interface ReportWords {
  /** The name of its tab. */
  readonly name: (day: string) => string;
  /** The name of the hidden tab with what the charts of all reports draw. */
  readonly dataName: string;
  readonly title: (day: string) => string;
  readonly kept: string;
  /** How to print it: no script can say so to the spreadsheet. */
  readonly print: string;
  readonly sections: Readonly<Record<ReportSectionKey, string>>;
  /** Stands in a section that has nothing to show. */
  readonly nothing: Readonly<Record<Exclude<ReportSectionKey, 'stages'>, string>>;
  /** Below a list that was shortened. */
  readonly more: (count: number) => string;
  /** Below the charts of some KPIs. */
  readonly moreCharts: (count: number) => string;
  /** How many rows of the log, and of the record of exit lines, are not counted. */
  readonly setAside: { readonly log: (count: number) => string; readonly record: (count: number) => string };
  /** Where scores wait for a mistake to be corrected. */
  readonly unranked: string;
  /** Over the numbers beside the insights. */
  readonly figures: string;
  readonly nextExitDate: string;
  readonly decidedOn: string;
  readonly reasonAndPeople: string;
  readonly pending: string;
  /** What the rule says on the day of a pending decision. */
  readonly ruleApplies: (action: string) => string;
  readonly ruleDoesNotApply: string;
  readonly ruleNotJudged: string;
  /** Who decides. */
  readonly decides: (people: string) => string;
  readonly salesAndMarketing: string;
  readonly purchaseLoop: string;
  readonly loyaltyLoop: string;
  readonly withoutStage: string;
  readonly exitDates: string;
  /** The band of a forecast. */
  readonly band: string;
}

type ReportSectionKey = 'insights' | 'kpis' | 'decisions' | 'targets' | 'stages' | 'nextSteps' | 'charts';
