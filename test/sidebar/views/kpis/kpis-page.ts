import type { Browser, Page } from 'playwright-core';
import type { ClientResult } from '../../../../src/host/execution/client.ts';
import { KPI_COLUMNS, KPI_LOG_COLUMNS, type KpiColumn } from '../../../../src/model/kpi.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { KpiTabKey } from '../../../../src/model/tab.ts';
import { spreadsheetWithTargets } from '../../../actions/targets-spreadsheet.ts';
import { openSidebar } from '../../open-sidebar.ts';

type Opened = ReturnType<typeof spreadsheetWithTargets>;
type TypedKpi = Readonly<Partial<Record<KpiColumn, string | number>>>;
type LogRow = readonly [date: string, kpi: string, value: number | string, note?: string];

/** A spreadsheet on 21 November 2026 that people have begun to log KPIs in. */
export interface KpiSpreadsheet extends Opened {
  readonly language: Language;
  readonly tab: (key: KpiTabKey) => GoogleAppsScript.Spreadsheet.Sheet;
  /** The cells of a tab below its header row, blank rows left out. */
  readonly rows: (key: KpiTabKey) => readonly (readonly unknown[])[];
}

/** A spreadsheet with the tabs of KPIs, which hold these rows; without any rows it has no such tab. */
export function spreadsheetWithKpis({
  language = 'en',
  kpis,
  log = [],
}: {
  language?: Language;
  kpis?: readonly TypedKpi[];
  log?: readonly LogRow[];
} = {}): KpiSpreadsheet {
  const opened = spreadsheetWithTargets(undefined, { language, userLocale: language });
  const { services } = opened.host;
  const tab = (key: KpiTabKey) => {
    const found = opened.sheets().find((sheet) => markOf(sheet) === key);
    if (found === undefined) throw new Error(`There is no tab ${key}`);
    return found;
  };
  const fill = (key: KpiTabKey, rows: readonly (readonly (string | number)[])[]) => {
    const width = Math.max(0, ...rows.map(({ length }) => length));
    const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    if (even.length > 0) tab(key).getRange(2, 1, even.length, width).setValues(even);
    services.SpreadsheetApp.flush();
  };
  if (kpis !== undefined) {
    opened.call('makeKpiTabs', { language });
    fill(
      'kpis',
      kpis.map((cells) => KPI_COLUMNS.map((column) => cells[column] ?? '')),
    );
    fill(
      'kpiLog',
      log.map((row) => KPI_LOG_COLUMNS.map((_, i) => row[i] ?? '')),
    );
  }
  const rows = (key: KpiTabKey) =>
    tab(key)
      .getDataRange()
      .getValues()
      .slice(1)
      .filter((row) => row.some((cell) => cell !== ''));
  return { ...opened, language, tab, rows };
}

function markOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string | undefined {
  const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === 'smallstart-abm.tab');
  return marks[0]?.getValue()?.split(':')[0];
}

/** The view of KPIs in a browser. Calls pass through `answer`, which may wait or fail in their place. */
export async function kpisOf(
  browser: Browser,
  opened: Pick<KpiSpreadsheet, 'addOn' | 'language'>,
  answer: (name: string, call: () => ClientResult) => ClientResult | Promise<ClientResult> = (_, call) => call(),
): Promise<Page> {
  const page = await openSidebar(browser, opened.language, (name, args) =>
    answer(name, () => opened.addOn.callFromPage(name, args)),
  );
  await page.locator('main[aria-busy=false]').waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: opened.language === 'ja' ? 'KPI' : 'KPIs' })
    .click();
  await page
    .getByRole('heading', { name: opened.language === 'ja' ? 'KPIと撤退ライン' : 'KPIs and exit lines' })
    .waitFor();
  return page;
}
