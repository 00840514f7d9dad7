import type { SpreadsheetSeen } from '../../actions/seen.ts';
import { DEFAULT_TIERS } from '../../core/ranking/index.ts';
import { accountScorer } from '../../core/scoring/index.ts';
import type { Criterion, ReferenceDate } from '../../model/criterion.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { Tier } from '../../model/score.ts';
import {
  dayOfReceived,
  type RankedAccount,
  type ReadReference,
  rankedAccounts,
  readReferenceDate,
  readScoringTables,
  readTiers,
  receivedTable,
  type ScoredAccount,
  type ScoringTables,
} from '../../tabs/index.ts';
import { type Finding, mistakesIn, type ReceivedTables, unreadableCells } from './findings.ts';

/** What the cells of the spreadsheet mean: the one thing that all views show parts of. */
export interface Model {
  readonly seen: SpreadsheetSeen;
  readonly tables: ReceivedTables & { readonly targets: PlacedTable | null };
  /** As they were read, in the language of the person at the screen; without accounts or criteria those are empty. */
  readonly scoring: ScoringTables;
  readonly tiers: readonly Tier[];
  readonly date: ReadReference;
  /** The day on which ages are counted. */
  readonly reference: ReferenceDate;
  /** All accounts that have a row, in its order; scored under the criteria that have no mistake. */
  readonly scored: readonly ScoredAccount[];
  /** `null` while a table is missing or a mistake stands in the way, as it then is in the functions. */
  readonly ranking: Ranking | null;
  readonly mistakes: readonly Finding[];
  /** Cells that count as blank though they are not, and companies without a name. */
  readonly unreadable: readonly Finding[];
}

/** The accounts that have a rank, best first, and the others in the order of their rows. */
export interface Ranking {
  readonly ranked: readonly RankedAccount[];
  readonly others: readonly ScoredAccount[];
}

/** Works out what was read, with the same core as the functions. */
export function readModel(seen: SpreadsheetSeen): Model {
  const { language, today } = seen;
  const tables = {
    accounts: received(seen.tables.accounts),
    criteria: received(seen.tables.criteria),
    tiers: received(seen.tables.tiers),
    asOf: received(seen.tables.asOf),
    targets: received(seen.tables.targets),
  };
  const date = readReferenceDate(tables.asOf, today, dayOfReceived);
  const cells = { accounts: tables.accounts?.cells ?? [], headers: null, criteria: tables.criteria?.cells ?? [] };
  const scoring = { ...readScoringTables(cells, date, dayOfReceived), language };
  const { tiers, issues: tierIssues } =
    tables.tiers === null ? { tiers: DEFAULT_TIERS, issues: [] } : readTiers(tables.tiers.cells, dayOfReceived);
  const mistakes = mistakesIn([...scoring.issues, ...tierIssues], tables, language);
  // Whether a cell can be read does not depend on the day, so that a mistaken one hides no further findings.
  const reference = date.reference ?? { asOf: today, dayOf: dayOfReceived };
  const ranking = rankedUnder(scoring, scoring.criteria, reference);
  const scored = [...ranking.ranked, ...ranking.others].sort((a, b) => a.rowNumber - b.rowNumber);
  return {
    seen,
    tables,
    scoring,
    tiers,
    date,
    reference,
    scored,
    ranking: tables.accounts && tables.criteria && mistakes.length === 0 ? ranking : null,
    mistakes,
    unreadable: tables.accounts ? unreadableCells(scoring, scored, tables.accounts, language) : [],
  };
}

/** The accounts under other criteria than those of the tab. */
export function rankedUnder(
  { accounts }: Pick<ScoringTables, 'accounts'>,
  criteria: readonly Criterion[],
  reference: ReferenceDate,
): Ranking {
  return rankedAccounts(accounts, accountScorer(criteria, reference));
}

function received(table: Parameters<typeof receivedTable>[0] | null): PlacedTable | null {
  return table && receivedTable(table);
}
