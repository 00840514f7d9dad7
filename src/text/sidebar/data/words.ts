/** What the view of the data says: which companies there are, and what is wrong or missing. */
export interface DataWords {
  readonly accounts: {
    readonly heading: string;
    readonly companies: (count: number) => string;
    /** Where the names of the companies stand. */
    readonly nameColumn: (column: { readonly header: string; readonly letters: string }) => string;
    readonly missing: string;
    readonly firstStep: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly mistakes: (count: number) => string;
    readonly unreadable: (count: number) => string;
    readonly more: (count: number) => string;
  };
}
