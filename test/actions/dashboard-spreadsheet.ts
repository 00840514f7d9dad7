import type { Language } from '../../src/model/language.ts';
import { dashboardWords } from '../../src/text/dashboard/index.ts';
import { DAYS, spreadsheetWithTables } from './kpis-spreadsheet.ts';

type Tables = Parameters<typeof spreadsheetWithTables>[0];
export type Cells = NonNullable<Tables['kpis']>;

export const KPIS: Cells = [
  ['KPI', 'Kind', 'Baseline', 'Start', 'Due', 'Target', 'Population', 'Period', 'Exit date', 'Exit rule'],
  ['First meetings', 'count', '', '2026-04-01', '2027-03-31', 10, '', '', '2026-09-30; 2027-01-31', 'chance < 50%'],
  ['Open deals', 'level', 2, '2026-04-01', '2026-12-31', 12, '', '', '2026-12-31', 'value < 4'],
  ['Deals won', 'share', '', '2026-04-01', '2027-03-31', 4, 12, '', '', ''],
];

export const LOG: Cells = [
  ['Date', 'KPI', 'Value', 'Note'],
  ['2026-04-20', 'First meetings', 1, ''],
  ['2026-07-08', 'First meetings', 2, ''],
  ['2026-11-10', 'First meetings', 1, ''],
  ['2026-06-01', 'Open deals', 3, ''],
  ['2026-11-02', 'Open deals', 5, ''],
  ['2026-10-01', 'Deals won', 1, ''],
];

export const RECORD: Cells = [
  [
    'Recorded on',
    'Entry',
    'KPI',
    'Version',
    'Record',
    'Decision',
    'Reason',
    'People',
    'Exit date',
    'Actual',
    'Chance',
    'Line on that day',
    'Rule applies',
  ],
];

/** A spreadsheet with tables of KPIs, and its dashboard as it is refreshed and read. */
export function spreadsheetWithDashboard(
  tables: Tables = { kpis: KPIS, kpiLog: LOG, exitRecord: RECORD },
  language: Language = 'en',
) {
  const opened = spreadsheetWithTables(tables, language);
  const refresh = (further: object = {}) => {
    settle();
    return opened.call('refreshDashboard', { asOf: DAYS.today, ...further });
  };
  /** Has all formulas computed, which else costs the next one who reads. */
  const settle = () => {
    opened.host.services.SpreadsheetApp.flush();
    for (const sheet of opened.spreadsheet.getSheets()) sheet.getDataRange().getValues();
  };
  const tab = (key: 'name' | 'dataName') => {
    const names: string[] = (['en', 'ja'] as const).map((of) => dashboardWords[of][key]);
    const sheets = opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    const sheet = sheets.find((each) => names.includes(each.getName()));
    if (sheet === undefined) throw new Error('There is no dashboard');
    return sheet;
  };
  const dashboard = () => tab('name');
  /** The row of a text, counted from 1. */
  const rowOf = (text: string, sheet = dashboard()) =>
    sheet
      .getDataRange()
      .getDisplayValues()
      .findIndex((row) => row.includes(text)) + 1;
  return {
    ...opened,
    refresh,
    settle,
    dashboard,
    data: () => tab('dataName'),
    rowOf,
    /** The cells of a row that show something. */
    shown: (row: number) => {
      const sheet = dashboard();
      return (
        sheet
          .getRange(row, 1, 1, sheet.getMaxColumns())
          .getDisplayValues()[0]
          ?.filter((text) => text !== '') ?? []
      );
    },
    charts: () =>
      dashboard()
        .getCharts()
        .map((chart) => ({
          id: chart.getChartId(),
          title: chart.getOptions().get('title') as unknown,
          range: chart
            .getRanges()
            .map((range) => range.getA1Notation())
            .join(),
          row: chart.getContainerInfo().getAnchorRow(),
          column: chart.getContainerInfo().getAnchorColumn(),
        })),
    /** What the chart of a KPI draws, with its headers. */
    drawn: (title: string) => {
      const chart = dashboard()
        .getCharts()
        .find((each) => each.getOptions().get('title') === title);
      return chart?.getRanges()[0]?.getDisplayValues() ?? [];
    },
  };
}
