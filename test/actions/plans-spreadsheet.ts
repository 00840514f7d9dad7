import { History } from '../../src/host/history/history.ts';
import type { MadePlans } from '../../src/model/plan-request.ts';
import { partsOf } from '../host/history/dump.ts';
import { digests } from './digests.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

/** A spreadsheet with companies, targets and scores, in which plans can be made. */
export function spreadsheetWithPlans(...options: Parameters<typeof spreadsheetWithTargets>) {
  const opened = spreadsheetWithTargets(...options);
  const { host, call, request } = opened;
  const answer = (action: string, sent: unknown): unknown => {
    const result = call(action, sent);
    if (result.status !== 'success') throw new Error(result.message);
    return result.value;
  };
  return {
    ...opened,
    answer,
    // A spreadsheet knows the tabs that there were when it was asked for.
    sheet: (name: string) => {
      const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab named ${name}`);
      return sheet;
    },
    names: () => host.workbook.tabs.map(({ name }) => name),
    /** What the page sends for the companies of these rows. */
    planRequest: (rows: readonly number[], refresh = false) => ({ ...request(...rows), refresh }),
    /** Makes plans for the companies of these rows. */
    make: (rows: readonly number[], refresh = false) =>
      answer('makePlans', { ...request(...rows), refresh }) as MadePlans & { status: string },
    /** Everything in the workbook, each part of it as a short digest. */
    state: () => digests(partsOf(host.workbook)),
  };
}

export type WithPlans = ReturnType<typeof spreadsheetWithPlans>;

/** Returns what puts a workbook back to what it holds now, again and again: that takes a tenth of making it anew. */
export function startingPoint({ host }: WithPlans): () => void {
  const history = new History(host.workbook, { steps: Infinity, cells: Infinity });
  return () => {
    while (history.canUndo) history.undo();
  };
}

/** The tab of the plan of an account, by its mark. */
export function planSheet({ seen, sheets }: WithPlans, account: string) {
  const tabId = seen().generated.find((tab) => tab.account === account)?.tabId;
  const sheet = sheets().find((each) => each.getSheetId() === tabId);
  if (sheet === undefined) throw new Error(`There is no plan of ${account}`);
  return sheet;
}
