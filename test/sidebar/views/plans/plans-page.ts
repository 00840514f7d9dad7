import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ClientResult } from '../../../../src/host/execution/client.ts';
import type { PlanTable } from '../../../../src/model/plan.ts';
import { planLayout } from '../../../../src/tabs/index.ts';
import { spreadsheetWithTargets } from '../../../actions/targets-spreadsheet.ts';
import { openSidebar } from '../../open-sidebar.ts';

export type Opened = ReturnType<typeof spreadsheetWithTargets>;

/** The names of real companies, as the fixtures have them. */
function companyNames(language: 'en' | 'ja'): readonly string[] {
  const file = readFileSync(new URL(`../../../fixtures/companies/${language}.tsv`, import.meta.url), 'utf8');
  return file
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '')
    .filter((name) => name !== '');
}

/** A spreadsheet with so many real companies, all of tier A; those of the first rows, after others, are on the list of targets. */
export function spreadsheetToPlan(
  count: number,
  { language = 'en', targets = 0, others = [] }: { language?: 'en' | 'ja'; targets?: number; others?: string[] } = {},
): Opened {
  const names = [...others, ...companyNames(language)].slice(0, count);
  const opened = spreadsheetWithTargets(
    [['ID', 'Company', 'Industry'], ...names.map((name, i) => [`K${i}P`, name, 'Manufacturing'])],
    { language, userLocale: language },
  );
  if (targets > 0) opened.add(...Array.from({ length: targets }, (_, i) => i + 2));
  return opened;
}

/** Makes the plans of the companies in these rows, and their overview, as the page does. */
export function makePlans(opened: Opened, ...rows: readonly number[]): readonly { readonly tabId: number }[] {
  const { language } = opened.request();
  const result = opened.call('makePlans', { ...opened.request(...rows), refresh: false });
  opened.call('refreshPlanOverview', { language });
  if (result.status !== 'success') throw new Error(result.message);
  return (result.value as { readonly made: readonly { readonly tabId: number }[] }).made;
}

/** The view of the plans in a browser. Calls pass through `answer`, which may wait or fail in their place. */
export async function plansOf(
  browser: Browser,
  opened: Opened,
  answer: (name: string, call: () => ClientResult) => ClientResult | Promise<ClientResult> = (_, call) => call(),
): Promise<Page> {
  const { language } = opened.request();
  const page = await openSidebar(browser, language, (name, args) =>
    answer(name, () => opened.addOn.callFromPage(name, args)),
  );
  await page.locator('main[aria-busy=false]').waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: language === 'ja' ? 'プラン' : 'Plans' })
    .click();
  await page.locator('#make-plans').waitFor();
  return page;
}

/** The tabs of plans, by their ids. */
export function planTabs(opened: Opened): readonly number[] {
  return opened.seen().generated.flatMap(({ key, tabId }) => (key === 'plan' ? [tabId] : []));
}

/** Types rows into a table of a plan, from its first row on; what is not named stays as it is. */
export function fillPlan(
  opened: Opened,
  tabId: number | undefined,
  table: PlanTable,
  rows: readonly Readonly<Record<string, string | number | Date>>[],
): void {
  const sheet = opened.sheets().find((found) => found.getSheetId() === tabId);
  const section = sheet && planLayout(sheet.getDataRange().getValues())[table];
  if (section === undefined) throw new Error(`There is no ${table} on that tab`);
  const columns: ReadonlyMap<string, number> = section.columns;
  for (const [index, row] of rows.entries()) {
    for (const [name, value] of Object.entries(row)) {
      sheet?.getRange(section.headerRow + 1 + index, columns.get(name) ?? 0).setValue(value);
    }
  }
  opened.host.services.SpreadsheetApp.flush();
}
