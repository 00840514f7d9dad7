import { createHash } from 'node:crypto';
import type { SetUpPlan } from '../../src/model/set-up-plan.ts';
import { dump } from '../host/history/dump.ts';
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
    state: () => digests(dump(opened.host.workbook)),
    // A spreadsheet knows the tabs that there were when it was asked for.
    sheet: (name: string) => {
      const sheet = opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab named ${name}`);
      return sheet;
    },
    names: () => opened.host.workbook.tabs.map(({ name }) => name),
  };
}

function digests({ tabs, names, metadata }: ReturnType<typeof dump>): Record<string, string> {
  const parts = tabs.flatMap((tab, index) =>
    Object.entries(tab).map(([part, value]) => [`tab ${index} ${part}`, value] as const),
  );
  const all = [...parts, ['names', names], ['metadata', metadata]] as const;
  return Object.fromEntries(all.map(([part, value]) => [part, digest(value)]));
}

const AN_ID = /"'?[B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z]"/g;

function digest(value: unknown): string {
  // Thousands of cells share a few records of how they look.
  const texts = new Map<object, string>();
  const textOf = (record: object) => {
    const text = texts.get(record) ?? JSON.stringify(record);
    texts.set(record, text);
    return text;
  };
  const text =
    JSON.stringify(value, (key, part) => {
      if (part instanceof Map || part instanceof Set) return [...part];
      return key === '2' && typeof part === 'object' && part !== null && !Array.isArray(part) ? textOf(part) : part;
    }) ?? '';
  return createHash('sha1').update(text.replace(AN_ID, '"ID"')).digest('hex').slice(0, 8);
}
