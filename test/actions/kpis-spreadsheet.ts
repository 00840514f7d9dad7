import type { KpiTabsSeen } from '../../src/actions/kpis-seen.ts';
import type { Language } from '../../src/model/language.ts';
import type { SentCell } from '../../src/model/sent-table.ts';
import type { KpiTableKey } from '../../src/tabs/index.ts';
import { kpiTabsWords } from '../../src/text/kpi-tabs/index.ts';
import { partsOf } from '../host/history/dump.ts';
import { digests } from './digests.ts';
import { spreadsheetWith } from './spreadsheet.ts';

type Tabs = Parameters<typeof spreadsheetWith>[0];

/** 10 first meetings within a year from April 2026; the line stands on the last day of September. */
export const MEETINGS = {
  kpi: 'First meetings',
  kind: 'count',
  start: { day: 20_544 },
  due: { day: 20_908 },
  target: 10,
  exitDate: { day: 20_726 },
  exitRule: 'chance < 50%',
  exitAction: 'exit',
} satisfies Readonly<Record<string, SentCell>>;

/** The days of 2026-04-01, 2027-03-31, 2026-09-30; and of 2026-11-21, which is today. */
export const DAYS = { start: 20_544, due: 20_908, exit: 20_726, today: 20_778 };

/** A spreadsheet in which the tabs of KPIs have just been made. */
export function spreadsheetWithKpis(language: Language = 'en', tabs: Tabs = { Notes: [] }) {
  const opened = spreadsheetForKpis(language, tabs);
  opened.call('makeKpiTabs');
  return opened;
}

/** A spreadsheet with tables of KPIs on tabs named after what they are for, made by hand and known for it: much quicker to have. */
export function spreadsheetWithTables(tabs: Partial<Record<KpiTableKey, Tabs[string]>>, language: Language = 'en') {
  const opened = spreadsheetForKpis(language, tabs as Tabs);
  for (const key of Object.keys(tabs)) opened.sheet(key).addDeveloperMetadata('smallstart-abm.tab', key);
  opened.host.services.SpreadsheetApp.flush();
  return opened;
}

/** A spreadsheet in which they can be made. */
export function spreadsheetForKpis(language: Language = 'en', tabs: Tabs = { Notes: [] }) {
  const opened = spreadsheetWith(tabs);
  const { host, addOn } = opened;
  const send = (action: string, request: object = {}) => addOn.callFromPage(action, [{ language, ...request }]);
  const call = (action: string, request: object = {}): unknown => {
    const result = send(action, request);
    if (result.status !== 'success') throw new Error(result.message);
    return result.value;
  };
  const seen = () => call('readKpiTabs') as KpiTabsSeen;
  const { names } = kpiTabsWords[language];
  return {
    ...opened,
    names,
    send,
    call,
    seen,
    spreadsheetSeen: opened.seen,
    sheet: (name: string) => {
      const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab named ${name}`);
      return sheet;
    },
    tabNames: () => host.workbook.tabs.map(({ name }) => name),
    /** A row of the KPI table as a page sees it now. */
    seenRow: (index = 1) => {
      const { kpis } = seen();
      return { row: (kpis?.row ?? 0) + index, cells: kpis?.cells[index] ?? [] };
    },
    /** What the cells of all tabs hold. */
    cells: () =>
      host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]),
    state: () => digests(partsOf(host.workbook)),
    /** How many calls an action makes, and how many round trips. */
    cost: (action: string, request: object = {}) => {
      const before = host.roundTrips();
      call(action, request);
      const after = host.roundTrips();
      return { calls: after.calls - before.calls, trips: after.total - before.total };
    },
  };
}
