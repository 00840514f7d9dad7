import type { SetUpPlan } from '../../src/model/set-up-plan.ts';
import { partsOf } from '../host/history/dump.ts';
import { digests } from './digests.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

type Tabs = Parameters<typeof spreadsheetWith>[0];

/** A spreadsheet with a list of companies, and the plan that a page would send for it. */
export function spreadsheetToSetUp(tabs: Tabs = { Accounts: ACCOUNTS }, changes: Partial<SetUpPlan> = {}) {
  const opened = spreadsheetWith(tabs);
  const [accounts] = opened.spreadsheet.getSheets();
  const plan: SetUpPlan = {
    language: 'en',
    accounts: { tabId: accounts?.getSheetId() ?? 0, row: 1, column: 1 },
    criteria: CRITERIA,
    newColumns: [{ header: 'Intent', allowed: { kind: 'number', least: 1, most: 5 }, help: '1 to 5' }],
    addsIds: true,
    ...changes,
  };
  const call = (sent: unknown) => opened.addOn.callFromPage('setUp', [sent]);
  return {
    ...opened,
    plan,
    call,
    setUp: (sent: SetUpPlan = plan) => {
      const result = call(sent);
      if (result.status !== 'success') throw new Error(result.message);
      return result.value;
    },
    /** What the page sends to mend what is missing. */
    repair: { ...plan, accounts: null, newColumns: [], criteria: [], addsIds: false } satisfies SetUpPlan,
    /** Everything in the workbook, each part of it as a short digest. Ids count as alike, since they are random. */
    state: () => digests(partsOf(opened.host.workbook)),
    // A spreadsheet knows the tabs that there were when it was asked for.
    sheet: (name: string) => {
      const sheet = opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab named ${name}`);
      return sheet;
    },
    names: () => opened.host.workbook.tabs.map(({ name }) => name),
  };
}
