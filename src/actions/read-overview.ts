import { DEFAULT_TIERS, tierOf } from '../core/ranking/index.ts';
import { accountScorer } from '../core/scoring/index.ts';
import { columnLetters, dayInZone, isBlankRow, readText, writtenDay } from '../core/tables/index.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { Tier } from '../model/score.ts';
import { userLanguage } from '../sheet/user-language.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';
import {
  accountName,
  linkTo,
  type RankedAccount,
  rankedAccounts,
  readScoringTables,
  readTiers,
  type ScoredAccount,
  type ScoringTables,
  USUAL_TOP,
  whyOf,
} from '../tabs/index.ts';
import { findTables } from './find-tables.ts';
import { mistakesIn, unreadableCells } from './findings.ts';
import type { AccountsSeen, CriteriaSeen, Findings, Overview, RankingSeen, ReferenceDateSeen } from './overview.ts';
import { type FoundReference, readReferenceDate } from './reference-date.ts';

/**
 * What the add-on sees in the spreadsheet: the tables, the best accounts and all that is wrong. Whatever a person can mend is part
 * of the answer; only a failure of the platform throws.
 */
export function readOverview(): Overview {
  const language = userLanguage();
  const dayOf = dayInZone(spreadsheetOffset());
  const now = new Date();
  const found = findTables();
  const date = readReferenceDate(found.asOf, now, dayOf);
  const cells = { accounts: found.accounts?.cells ?? [], headers: null, criteria: found.criteria?.cells ?? [] };
  const tables = readScoringTables(cells, date, dayOf);
  const { tiers, issues: tierIssues } =
    found.tiers === null ? { tiers: DEFAULT_TIERS, issues: [] } : readTiers(found.tiers.cells, dayOf);

  const mistakes = mistakesIn([...tables.issues, ...tierIssues], found, language);
  // Whether a cell can be read does not depend on the day, so that a mistaken one hides no further findings.
  const { reference } = date.reference === null ? readReferenceDate(null, now, dayOf) : date;
  const scored = rankedAccounts(tables.accounts, accountScorer(tables.criteria, reference));
  const { accounts, criteria } = found;
  return {
    language,
    accounts: accounts && accountsSeen(tables, accounts),
    criteria: criteria && criteriaSeen(tables, criteria),
    referenceDate: criteria && tables.needsReferenceDate ? dateSeen(date) : null,
    ranking:
      accounts && criteria && mistakes.length === 0
        ? rankingSeen({ ...tables, language }, scored, tiers, accounts)
        : null,
    findings: findings(mistakes, accounts ? unreadableCells(tables, inOrder(scored), accounts, language) : []),
  };
}

type Scored = ReturnType<typeof rankedAccounts>;

function inOrder({ ranked, others }: Scored): ScoredAccount[] {
  return [...ranked, ...others].sort((a, b) => a.rowNumber - b.rowNumber);
}

function accountsSeen({ accounts }: ScoringTables, table: PlacedTable): AccountsSeen {
  const { headers, nameIndex, rows } = accounts;
  return {
    tab: table.tabName,
    link: linkTo(table),
    companies: rows.filter((row) => !isBlankRow(row)).length,
    nameColumn: { header: readText(headers[nameIndex]) ?? '', letters: columnLetters(table.column + nameIndex) },
  };
}

function criteriaSeen({ criteria, issues }: ScoringTables, table: PlacedTable): CriteriaSeen {
  const isComplete = issues.every(({ place }) => place !== 'criteria');
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return {
    tab: table.tabName,
    link: linkTo(table),
    criteria: criteria.map(({ name, weight }) => ({ name, share: isComplete ? weight / sum : null })),
  };
}

function dateSeen({ reference, link }: FoundReference): ReferenceDateSeen | null {
  return reference && { day: writtenDay(reference.asOf), link };
}

/** How many of the best accounts the sidebar shows. */
const SHOWN = 5;

/** @param tables - in the language in which to explain. */
function rankingSeen(
  tables: ScoringTables,
  { ranked, others }: Scored,
  tiers: readonly Tier[],
  table: PlacedTable,
): RankingSeen {
  // Explanations name rows as people see them on the tab.
  const onTab = (account: RankedAccount) => ({ ...account, rowNumber: account.rowNumber + table.row - 1 });
  const count = (status: string) => others.filter(({ result }) => result.status === status).length;
  return {
    top: ranked.slice(0, SHOWN).map((account) => ({
      rank: account.rank,
      name: accountName(account.row, tables.accounts),
      link: linkTo(table, account.rowNumber - 1, tables.accounts.nameIndex),
      score: account.score,
      tier: tierOf(account.score, tiers) ?? '',
      why: whyOf(tables, onTab(account), USUAL_TOP),
    })),
    excluded: count('excluded'),
    incomplete: count('incomplete'),
  };
}

/** More than a person mends before looking again; a page with many thousands would stall. */
const MOST_LISTED = 200;

function findings(mistakes: Findings['mistakes'], unreadable: Findings['unreadable']): Findings {
  return { mistakes, unreadable: unreadable.slice(0, MOST_LISTED), unreadableCount: unreadable.length };
}
