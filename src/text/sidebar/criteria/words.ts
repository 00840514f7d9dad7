/** What the view of the criteria says. */
export interface CriteriaWords {
  readonly heading: string;
  readonly criterion: string;
  readonly share: string;
  readonly dateGiven: (date: string) => string;
  readonly dateToday: (date: string) => string;
}
