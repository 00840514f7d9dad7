/** What is selected on the tab in front: rows of it, counted from 1. */
export interface Selection {
  readonly tabId: number;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}
