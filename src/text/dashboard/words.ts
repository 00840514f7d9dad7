/** What stands on the dashboard beyond the words of KPIs. */
export interface DashboardWords {
  /** The name of its tab, and its title. */
  readonly name: string;
  /** The name of the hidden tab with what its charts draw. */
  readonly dataName: string;
  /** Before the day as of which everything is shown. */
  readonly asOf: string;
  /** Beside that day. */
  readonly asOfHelp: string;
  /** There, once the sentences below were chosen from what is not so any more. */
  readonly outdated: string;
  readonly insights: string;
  /** Above the cells from which the sentences take their numbers. */
  readonly figures: string;
  /** In place of sentences. */
  readonly noInsights: string;
  readonly scorecard: string;
  readonly exitDates: string;
  readonly exitColumns: Readonly<Record<'exitDate' | 'state' | 'terms', string>>;
  /** Of an exit date without a decision. */
  readonly states: Readonly<Record<'to come' | 'pending', string>>;
  /** The terms of an exit date: its rule, which may be blank, and the agreement that this is from. */
  readonly notAgreed: (rule: string) => string;
  readonly agreed: (rule: string, version: number, day: string) => string;
  /** In the terms where the KPI table says something else than the agreement, by which their colour knows them. */
  readonly differing: string;
  readonly differs: (rule: string, version: number, day: string, columns: readonly string[]) => string;
  readonly charts: string;
  /** What is counted along the side of the chart of a share. */
  readonly wins: string;
  /** On the hidden tab, before the day from which changes are counted. */
  readonly earlier: string;
}
