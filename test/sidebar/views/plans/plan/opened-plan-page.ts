import type { Browser, Page } from 'playwright-core';
import type { ClientResult } from '../../../../../src/host/execution/client.ts';
import type { Language } from '../../../../../src/model/language.ts';
import { type PlanContent, planCells, rowOf } from '../../../../tabs/plans/plan-cells.ts';
import { plansOf, spreadsheetToPlan } from '../plans-page.ts';

/** A spreadsheet with the plan of one company, in which stands this. */
export function spreadsheetWithPlan(
  content: PlanContent,
  { language = 'en', name }: { readonly language?: Language; readonly name?: string } = {},
) {
  const opened = spreadsheetToPlan(3, { language, ...(name !== undefined && { others: [name] }) });
  const company = String(opened.sheet('Accounts').getRange('B2').getValue());
  const cells = planCells({ standing: [{ account: `'${company}`, id: 'K0P' }], ...content }, language);
  const { SpreadsheetApp } = opened.host.services;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Plan');
  sheet.getRange(1, 1, cells.length, 12).setValues(cells);
  sheet.addDeveloperMetadata('smallstart-abm.tab', 'plan:k0p');
  SpreadsheetApp.flush();
  return {
    ...opened,
    company,
    plan: () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan') ?? sheet,
    /** Number of a row of a table, its first one being 1. */
    row: (table: Parameters<typeof rowOf>[1], number: number) => rowOf(cells, table, number, language),
  };
}

export type OpenedPlan = ReturnType<typeof spreadsheetWithPlan>;

/** The page with the plan open. Calls pass through `answer`, which may wait or fail in their place. */
export async function planOf(
  browser: Browser,
  opened: OpenedPlan,
  answer?: (name: string, call: () => ClientResult) => ClientResult | Promise<ClientResult>,
): Promise<Page> {
  const page = await plansOf(browser, opened, answer);
  await page.getByRole('button', { name: opened.company, exact: true }).last().click();
  await page.locator('#opened-plan').waitFor();
  return page;
}

/** The cell that is selected in the spreadsheet. */
export function selectedCell({ host }: OpenedPlan): string | undefined {
  return host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveRange()?.getA1Notation();
}
