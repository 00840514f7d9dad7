import type { PlacedTable } from '../model/placed-table.ts';
import { type GeneratedTab, generatedTabs, tabIdOf } from '../sheet/generated-tabs.ts';
import { type NamedPlace, namedPlaces, type RangeKey } from '../sheet/named-places.ts';
import { isHiddenTab, readFirstRows, readGrid, readTabHeads } from '../sheet/read-tables.ts';
import { tabIds } from '../sheet/sheets.ts';
import {
  accountTable,
  criteriaOnTab,
  findAccountsTab,
  partOf,
  referenceDateOnTab,
  type TabHead,
  tableIn,
  tiersOnTab,
} from '../tabs/index.ts';
import { once } from './once.ts';

/** The tables of the spreadsheet, each `null` where there is none, and looked for when it is asked for. The names of their tabs are left blank. */
export interface FoundTables {
  readonly accounts: PlacedTable | null;
  readonly criteria: PlacedTable | null;
  readonly tiers: PlacedTable | null;
  /** The cell of the reference date. */
  readonly asOf: PlacedTable | null;
  readonly generated: readonly GeneratedTab[];
  readonly named: (key: RangeKey) => NamedPlace | undefined;
  /** All the cells of a tab, each tab read once; `null` for none. */
  readonly gridOf: (tabId: number | null) => PlacedTable | null;
  /** The heads of the tabs that people see and that are no generated ones, which cost several calls for each tab. */
  readonly heads: () => readonly TabHead[];
}

/** A cell of the header row of the accounts, counted from 1. */
export interface HeaderPlace {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the tables: by the names of their ranges where there are any, else on the generated tab, else by their headers. The accounts are
 * read beyond their name, so that rows and columns are seen that people added there. The number of calls does not grow with the rows.
 *
 * @param header - where the accounts are, if somebody told.
 */
export function findTables(header: HeaderPlace | null = null): FoundTables {
  const generated = generatedTabs();
  const named = once(namedPlaces(generated.length > 0));
  const gridOf = once((tabId: number | null) => (tabId === null ? null : readGrid(tabId)));
  const firstRowsOf = once(readFirstRows);
  const heads = once(() => readTabHeads(firstRowsOf, (tabId) => generated.some((tab) => tab.tabId === tabId)));
  const inName = (key: RangeKey) => {
    const place = named(key);
    const grid = place && gridOf(place.tabId);
    return grid && tableIn(grid, place.area);
  };
  const headOf = (tabId: number) => (tabId === header?.tabId ? gridOf : firstRowsOf)(tabId);
  const criteriaTab = once(() => gridOf(named('criteria')?.tabId ?? criteriaTabId(generated, headOf)));
  const onTab = (key: RangeKey, find: (tab: PlacedTable) => PlacedTable | null) =>
    once(() => {
      const tab = named(key) === undefined ? criteriaTab() : null;
      return tab === null ? (inName(key) ?? null) : find(tab);
    });
  const criteria = onTab('criteria', criteriaOnTab);
  const tiers = onTab('tiers', tiersOnTab);
  const asOf = onTab('asOf', referenceDateOnTab);
  const accounts = once(() => {
    const taken = () => [...generated.map(({ tabId }) => tabId), criteriaTab()?.tabId ?? null];
    return findAccounts(header, named('accounts'), () => findAccountsTab(heads(), taken()), gridOf);
  });
  return {
    get accounts() {
      return accounts();
    },
    get criteria() {
      return criteria();
    },
    get tiers() {
      return tiers();
    },
    get asOf() {
      return asOf();
    },
    generated,
    named,
    gridOf,
    heads,
  };
}

function findAccounts(
  header: HeaderPlace | null,
  named: NamedPlace | undefined,
  likelyTab: () => TabHead | null,
  gridOf: FoundTables['gridOf'],
): PlacedTable | null {
  if (header !== null) {
    const grid = gridOf(header.tabId);
    return grid && accountTable(grid, header);
  }
  if (named !== undefined) {
    const grid = gridOf(named.tabId);
    return grid && accountTable(grid, named.area, named.area.columns);
  }
  const head = likelyTab();
  const grid = head && gridOf(head.tabId);
  if (!grid) return null;
  const { row, cells } = partOf(grid);
  return accountTable(grid, { row, column: (cells[0] ?? []).findIndex((cell) => cell !== '') + 1 });
}

/** The tab with a criteria table: the generated one, else the first that people see. */
function criteriaTabId(
  generated: readonly GeneratedTab[],
  headOf: (tabId: number) => PlacedTable | null,
): number | null {
  const own = tabIdOf(generated, 'criteria');
  if (own !== null) return own;
  const others = new Set(generated.map(({ tabId }) => tabId));
  const holdsCriteria = (tabId: number) => {
    const tab = headOf(tabId);
    return tab !== null && criteriaOnTab(tab) !== null && !isHiddenTab(tabId);
  };
  return tabIds().find((tabId) => !others.has(tabId) && holdsCriteria(tabId)) ?? null;
}
