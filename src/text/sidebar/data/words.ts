import type { SetUpTabKey } from '../../../model/tab.ts';

/** What the view of the data says: which companies there are, and what is wrong or missing. */
export interface DataWords {
  readonly accounts: {
    readonly heading: string;
    readonly companies: (count: number) => string;
    /** Where the names of the companies stand, and where their ids. */
    readonly nameColumn: (column: { readonly header: string; readonly letters: string }) => string;
    readonly idColumn: (letters: string) => string;
    readonly noIds: string;
    readonly missing: string;
    readonly firstStep: string;
  };
  /** What set-up would make or mend. */
  readonly gaps: {
    readonly heading: string;
    readonly parts: Readonly<Record<SetUpTabKey | 'accounts range' | 'names', string>>;
    readonly repair: string;
    readonly repairing: string;
    readonly repaired: string;
    /** A cell that keeps the ranking from spreading out. */
    readonly obstacle: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly mistakes: (count: number) => string;
    /** Where the cells are listed that cannot be read. */
    readonly unreadable: (cells: number) => string;
    /** Rows in which a name or an id is missing, or the same as in others. */
    readonly blank: Readonly<Record<'name' | 'id', (rows: number) => string>>;
    readonly repeated: Readonly<Record<'name' | 'id', (rows: number) => string>>;
  };
  readonly columns: {
    readonly heading: string;
    readonly blank: (cells: number) => string;
    readonly unreadable: (cells: number) => string;
    readonly list: (column: string) => string;
    readonly row: (row: number) => string;
  };
  readonly research: {
    readonly heading: string;
    readonly unknown: (companies: number, couldChange: number) => string;
    readonly nearest: string;
  };
}
