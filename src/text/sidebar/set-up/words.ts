/** What the view of the set up says. */
export interface SetUpWords {
  readonly heading: string;
}
