/** The help of the custom functions, as the formula helper shows it. */
export interface FunctionHelp {
  readonly summary: string;
  /** By parameter, in order. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

export type FunctionName =
  | 'ABMSCORE'
  | 'ABMBREAKDOWN'
  | 'ABMWHY'
  | 'ABMRANKING'
  | 'ABMRANK'
  | 'ABMTIER'
  | 'ABMGRID'
  | 'ABMKPI'
  | 'ABMKPIS'
  | 'ABMKPITRACK';
