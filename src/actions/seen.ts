import type { Day } from '../model/calendar.ts';
import type { Language } from '../model/language.ts';
import type { CellLink } from '../model/placed-table.ts';
import type { SentTable } from '../model/sent-table.ts';
import type { SetUpTabKey, TabKey } from '../model/tab.ts';

/** All that the sidebar starts from: cells as they stand, and what is missing. What they mean is worked out in the page. */
export interface SpreadsheetSeen {
  /** Chosen by the person at the screen, else that of their locale. */
  readonly language: Language;
  /** In the spreadsheet's zone. */
  readonly today: Day;
  readonly tables: SeenTables;
  /** Generated tabs that are there. */
  readonly generated: readonly SeenGeneratedTab[];
  /** The tabs that keep agreements, the oldest first, with the names that they have now. */
  readonly agreements: readonly { readonly tabId: number; readonly name: string }[];
  /** What set-up would make or mend; empty where all is in place. */
  readonly missing: readonly Part[];
  /** What somebody typed where the ranking has to be; `null` where nothing stands in its way. */
  readonly rankingObstacle: CellLink | null;
  /** Tabs on which companies may stand, asked for where nobody has said yet which of them does; else empty. */
  readonly tabs: readonly SeenTab[];
}

/** Each `null` where there is none. */
export interface SeenTables {
  readonly accounts: SentTable | null;
  readonly criteria: SentTable | null;
  readonly tiers: SentTable | null;
  /** The cell of the reference date. */
  readonly asOf: SentTable | null;
  readonly targets: SentTable | null;
  /** The overview of all account plans. The name of its tab is left blank, which would cost one call more. */
  readonly plans: SentTable | null;
}

interface SeenGeneratedTab {
  readonly key: TabKey;
  readonly tabId: number;
  /** Of a plan: the id of its account, as `idKey` gives it. */
  readonly account?: string;
}

/** A part of what set-up makes. `accounts range`: the name of the account table does not reach all of its cells. */
export type Part = SetUpTabKey | 'accounts range' | 'names';

/** The first rows of a tab that people see. */
export interface SeenTab extends SentTable {
  /** Number of the last row with content. */
  readonly lastRow: number;
}
