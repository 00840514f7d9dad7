import { activeSheetMethods } from './active-sheet-methods.ts';
import { documentMethods } from './document-methods.ts';
import type { SpreadsheetClass } from './spreadsheet-methods.ts';
import { tabMethods } from './tab-methods.ts';

/** The spreadsheet that the script is open in. */
export const spreadsheetClass: SpreadsheetClass = {
  name: 'SpreadsheetApp.Spreadsheet',
  methods: { ...activeSheetMethods, ...documentMethods, ...tabMethods },
};
