/** What the view of the plans says. Only its own file carries it, not the page of the sidebar. */
export interface PlansViewWords {
  readonly heading: string;
}
