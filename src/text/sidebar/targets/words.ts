/** What the view of the targets says. */
export interface TargetsWords {
  readonly heading: string;
}
