/** What the view of KPIs says. Only its own file carries it, not the page of the sidebar. */
export interface KpisViewWords {
  readonly heading: string;
}
