import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { applyAccounts } from '../sheet/account-columns.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import { frontTabId, isEmptyTab, showTab } from '../sheet/sheets.ts';
import { underLock } from '../sheet/under-lock.ts';
import { emptyAccounts, sampleAccounts } from '../tabs/index.ts';
import { tabsWords } from '../text/tabs/index.ts';

/** What a page asks for. */
interface WantedAccounts {
  readonly kind: 'sample' | 'empty';
  readonly language: Language;
}

/**
 * Makes a tab for companies, with some to try or with headers alone. An empty tab in front is used for it.
 *
 * @param wanted - whatever a page sent.
 */
export function makeAccountsTab(wanted: unknown): Outcome<{ readonly tabId: number }> {
  if (!isWanted(wanted)) return { status: 'changed' };
  return underLock(() => make(wanted)) ?? { status: 'busy' };
}

function make({ kind, language }: WantedAccounts): Outcome<{ readonly tabId: number }> {
  const front = frontTabId();
  const tabId = isEmptyTab(front) ? front : insertTab(tabsWords[language].names.accounts, []).getSheetId();
  applyAccounts(tabId, (kind === 'sample' ? sampleAccounts : emptyAccounts)(language));
  showTab(tabId);
  return { status: 'done', tabId };
}

function isWanted(value: unknown): value is WantedAccounts {
  const { kind, language } = (value ?? {}) as Partial<WantedAccounts>;
  return (kind === 'sample' || kind === 'empty') && (language === 'en' || language === 'ja');
}
