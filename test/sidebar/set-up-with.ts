import { spreadsheetWith } from '../actions/spreadsheet.ts';

/** A spreadsheet with accounts and criteria, once set-up has made the other tabs. */
export function setUpWith(tabs: Parameters<typeof spreadsheetWith>[0] & { readonly Accounts: unknown }) {
  const opened = spreadsheetWith(tabs);
  const accounts = { tabId: opened.sheet('Accounts').getSheetId(), row: 1, column: 1 };
  opened.addOn.callFromPage('setUp', [{ language: 'en', accounts, criteria: [], newColumns: [], addsIds: false }]);
  // What a script sees of the tabs is what there was when it first looked.
  const spreadsheet = () => opened.host.services.SpreadsheetApp.getActiveSpreadsheet();
  return {
    ...opened,
    spreadsheet,
    tab: (name: string) => {
      const found = spreadsheet().getSheetByName(name);
      if (found === null) throw new Error(`There is no tab named ${name}`);
      return found;
    },
  };
}
