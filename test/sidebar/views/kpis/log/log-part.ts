import type { Page } from 'playwright-core';
import type { KpiSpreadsheet } from '../kpis-page.ts';

/** Two KPIs, and a row of their log. */
export const KPIS = [
  { kpi: 'Meetings', kind: 'count', start: '2026-04-01', due: '2027-03-31', target: 10 },
  { kpi: 'Pipeline', kind: 'level', start: '2026-04-01', due: '2027-03-31', target: 500 },
];
export const MEETING = ['2026-11-02', 'Meetings', 1, 'Asahi'] as const;

export const part = (page: Page) => page.locator('section[aria-labelledby=kpi-log]');
export const button = (page: Page, name: string) => part(page).getByRole('button', { name });
export const said = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** KPI and value of the rows of the log. */
export const logged = (opened: Pick<KpiSpreadsheet, 'rows'>) =>
  opened.rows('kpiLog').map(([, kpi, value]) => `${kpi} ${value}`);
