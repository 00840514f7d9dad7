import type { KpiKind } from '../../../../model/kpi.ts';

/** What the part of the view of KPIs about their log says. Numbers, days and values come as they are shown. */
export interface KpiLogViewWords {
  readonly heading: string;
  /** Goes to the tab. */
  readonly tab: string;
  /** What the log has, and how new it is. */
  readonly stands: (rows: number, lastDay: string | null) => string;
  /** Names a row of a tab. */
  readonly row: (row: string) => string;
  readonly entry: EntryWords;
  readonly paste: PasteWords;
  readonly targets: TargetsWords;
  readonly mend: MendWords;
}

/** Why a row that can be read does not count, or not once more. */
type Remarkable = 'in the log' | 'other level' | 'future' | 'before start' | 'after due';

interface EntryWords {
  readonly heading: string;
  readonly date: string;
  readonly kpi: string;
  readonly choose: string;
  readonly value: Readonly<Record<KpiKind, string>>;
  /** Before a KPI is chosen. */
  readonly anyValue: string;
  readonly won: string;
  readonly lost: string;
  readonly note: string;
  readonly add: string;
  readonly adding: string;
  /** The figure before and after; `null` where there was none. */
  readonly added: (kpi: string, before: string | null, after: string | null) => string;
  /** Said before such a row is added, and behind what came of it. */
  readonly remarks: Readonly<Record<Remarkable, (row: string) => string>>;
  readonly noDate: string;
  readonly noKpi: string;
  readonly noResult: string;
  readonly noNumber: (found: string) => string;
  /** A part of an event. */
  readonly notWhole: (found: string) => string;
  readonly longNote: string;
}

/** Rows that can be added, and rows that cannot, by what is to be said of them. */
type PastedState =
  | Remarkable
  | 'new'
  | 'twice'
  | 'repeated'
  | 'no name'
  | 'unknown name'
  | 'kpi with mistake'
  | 'unreadable date'
  | 'unreadable value'
  | 'not whole'
  | 'long note';

interface PasteWords {
  /** Unfolds it. */
  readonly open: string;
  readonly box: string;
  readonly boxNote: string;
  readonly file: string;
  readonly fileRead: (name: string) => string;
  readonly noText: string;
  readonly tooLarge: string;
  readonly emptyFile: string;
  readonly clear: string;
  readonly noDates: string;
  readonly shapes: Readonly<Record<'list' | 'a column for each kpi' | 'a row for each kpi', string>>;
  readonly months: string;
  readonly above: (rows: number) => string;
  readonly unused: (columns: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<'month first' | 'day first', string>>;
  readonly choose: string;
  readonly firstYear: string;
  /** What the button would do, over all rows. */
  readonly sum: (toAdd: string, all: string) => string;
  readonly groups: Readonly<Record<PastedState, (rows: string) => string>>;
  /** What is to be known of a group, where it needs to be said. */
  readonly notes: Readonly<Partial<Record<PastedState, string>>>;
  readonly addThese: string;
  readonly names: string;
  readonly nameless: string;
  /** A name that no KPI has. */
  readonly isKpi: (name: string, rows: string) => string;
  readonly leaveOut: string;
  readonly perhaps: (kpi: string) => string;
  readonly moreNames: (left: number) => string;
  readonly line: (line: string) => string;
  readonly logRow: (row: string) => string;
  readonly button: (rows: string) => string;
  readonly adding: string;
  readonly added: (rows: number) => string;
  /** Of as many as were asked for, when somebody stopped it. */
  readonly stopped: (rows: number, all: number) => string;
  /** Words for what came of an account, as other programmes write them, folded. */
  readonly wonWords: readonly string[];
  readonly lostWords: readonly string[];
}

interface TargetsWords {
  readonly heading: string;
  readonly what: string;
  /** How many targets fit today. */
  readonly stands: (accounts: number) => string;
  readonly nothingNew: string;
  readonly fresh: (rows: number) => string;
  readonly accounts: (accounts: number) => string;
  readonly button: (rows: number) => string;
  readonly adding: string;
  readonly added: (rows: number) => string;
  readonly problems: Readonly<Record<'unreadable' | 'other kind' | 'with mistake' | 'no targets', string>>;
}

interface MendWords {
  /** Unfolds it. */
  readonly open: (rows: number) => string;
  readonly allWell: string;
  readonly groups: Readonly<
    Record<
      | 'no such kpi'
      | 'kpi with mistake'
      | 'unreadable'
      | 'not whole'
      | 'identical'
      | 'two levels'
      | 'future'
      | 'before start'
      | 'after due',
      { readonly heading: (rows: number) => string; readonly note: string }
    >
  >;
  readonly perhaps: (kpi: string) => string;
  /** What a row has in common with an earlier one. */
  readonly repeats: Readonly<Record<'identical' | 'two levels', (row: string) => string>>;
  readonly unreadable: (found: string) => string;
  readonly blank: (column: string) => string;
}
