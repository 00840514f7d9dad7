import type { DayOf } from '../model/calendar.ts';
import { isLanguage } from '../model/language.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { Selection } from '../model/selection.ts';
import type { SentTable } from '../model/sent-table.ts';
import { isWhole } from '../model/shape.ts';
import { isSetUpBegun } from '../model/tab.ts';
import { tabIdOf } from '../sheet/generated-tabs.ts';
import { readTab } from '../sheet/read-tables.ts';
import { selectedRows } from '../sheet/selection.ts';
import { tabName } from '../sheet/sheets.ts';
import { chosenLanguage, keepLanguage } from '../sheet/user-language.ts';
import { filledPart, sentTable } from '../tabs/index.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { missingParts } from './missing-parts.ts';
import type { SeenTab, SpreadsheetSeen } from './seen.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/** Reads all that the sidebar starts from. */
export function readSpreadsheet(): SpreadsheetSeen {
  const dayOf = spreadsheetDays();
  const found = findTables();
  const { generated, named } = found;
  const sent = (table: PlacedTable | null) =>
    table && sentTable({ ...table, tabName: table.tabName || tabName(table.tabId) }, dayOf);
  const targetsGrid = found.gridOf(tabIdOf(generated, 'targets'));
  const targets = targetsGrid && filledPart(targetsGrid);
  const plans = found.gridOf(tabIdOf(generated, 'plans'));
  const isAsked = named('accounts') === undefined && !isSetUpBegun(generated);
  return {
    language: chosenLanguage(),
    today: dayOf(new Date()),
    tables: {
      accounts: sent(found.accounts),
      criteria: sent(found.criteria),
      tiers: sent(found.tiers),
      asOf: sent(found.asOf),
      targets: sent(targets),
      plans: plans && sentTable(filledPart(plans), dayOf),
    },
    generated,
    agreements: generated.flatMap(({ key, tabId }) => (key === 'agreement' ? [{ tabId, name: tabName(tabId) }] : [])),
    ...missingParts(found, targets),
    tabs: isAsked || found.accounts === null ? tabsToAskFor(found, dayOf) : [],
  };
}

function tabsToAskFor({ generated, heads }: FoundTables, dayOf: DayOf): SeenTab[] {
  return heads()
    .filter((head) => !generated.some(({ tabId }) => tabId === head.tabId))
    .map((head) => ({ ...sentTable(head, dayOf), lastRow: head.lastRow }));
}

/**
 * Reads a whole tab, for the person to say what is on it; `null` where it is gone.
 *
 * @param tabId - whatever a page sent.
 */
export function readWholeTab(tabId: unknown): SentTable | null {
  const tab = isWhole(tabId) ? readTab(tabId) : null;
  return tab && sentTable(tab, spreadsheetDays());
}

/** Tells which rows are selected. */
export function readSelection(): Selection {
  return selectedRows();
}

/**
 * Keeps the language that a person chose in the sidebar.
 *
 * @param language - whatever a page sent.
 */
export function chooseLanguage(language: unknown): void {
  if (isLanguage(language)) keepLanguage(language);
}
