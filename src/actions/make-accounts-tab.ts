import { type FirstAccounts, isFirstAccounts } from '../model/first-accounts.ts';
import type { Outcome } from '../model/outcome.ts';
import { applyAccounts } from '../sheet/account-columns.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import { frontTabId, isEmptyTab, showTab } from '../sheet/sheets.ts';
import { tabsWords } from '../text/tabs/index.ts';
import { carryOut } from './carry-out.ts';

/**
 * Makes a tab for companies, with some to try or with headers alone. An empty tab in front is used for it.
 *
 * @param accounts - whatever a page sent.
 */
export function makeAccountsTab(accounts: unknown): Outcome<{ readonly tabId: number }> {
  return carryOut(accounts, isFirstAccounts, make);
}

function make(accounts: FirstAccounts): Outcome<{ readonly tabId: number }> {
  const front = frontTabId();
  const { names } = tabsWords[accounts.language];
  const tabId = isEmptyTab(front) ? front : insertTab(names.accounts, []).tabId;
  applyAccounts(tabId, accounts);
  showTab(tabId);
  return { status: 'done', tabId };
}
