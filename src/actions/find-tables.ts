import type { PlacedTable } from '../model/placed-table.ts';
import { readNamedRange, readTab, readTabHeads } from '../sheet/read-tables.ts';
import {
  criteriaOnTab,
  findAccountsTab,
  findCriteriaTab,
  partOf,
  rangeNames,
  referenceDateOnTab,
  tiersOnTab,
} from '../tabs/index.ts';

/** The tables of the spreadsheet, each `null` where there is none. */
export interface FoundTables {
  readonly accounts: PlacedTable | null;
  readonly criteria: PlacedTable | null;
  readonly tiers: PlacedTable | null;
  /** The cell of the reference date. */
  readonly asOf: PlacedTable | null;
}

/**
 * Finds the tables: by the names of their ranges where there are any, else by their headers. Asks each tab for its first rows only,
 * so that the number of calls grows with the tabs and not with the rows.
 */
export function findTables(): FoundTables {
  const named = {
    accounts: readNamedRange(rangeNames.accounts),
    criteria: readNamedRange(rangeNames.criteria),
    tiers: readNamedRange(rangeNames.tiers),
    asOf: readNamedRange(rangeNames.asOf),
  };
  const heads = named.accounts && named.criteria ? [] : readTabHeads();
  const criteriaTabId = (named.criteria ?? findCriteriaTab(heads))?.tabId ?? null;
  const accountsTabId = findAccountsTab(heads, criteriaTabId)?.tabId ?? null;
  const isCriteriaTabNeeded = !(named.criteria && named.tiers && named.asOf);
  const criteriaTab = isCriteriaTabNeeded && criteriaTabId !== null ? readTab(criteriaTabId) : null;
  const accountsTab = named.accounts === null && accountsTabId !== null ? readTab(accountsTabId) : null;
  return {
    accounts: named.accounts ?? (accountsTab && partOf(accountsTab)),
    criteria: named.criteria ?? (criteriaTab && criteriaOnTab(criteriaTab)),
    tiers: named.tiers ?? (criteriaTab && tiersOnTab(criteriaTab)),
    asOf: named.asOf ?? (criteriaTab && referenceDateOnTab(criteriaTab)),
  };
}
