import { fileURLToPath } from 'node:url';
import type { SpreadsheetSeen } from '../../src/actions/seen.ts';
import { createHost, type HostOptions } from '../../src/host/index.ts';
import { type Model, readModel } from '../../src/sidebar/model/model.ts';

const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));

type Cells = readonly (readonly (string | number | boolean)[])[];

/** A spreadsheet in Tokyo at noon of 21 November 2026 whose tabs, from left to right, hold these cells from A1 on, with the built add-on. */
export function spreadsheetWith(tabs: Readonly<Record<string, Cells>>, options: Omit<HostOptions, 'file'> = {}) {
  const host = createHost({
    timeZone: 'Asia/Tokyo',
    now: new Date('2026-11-21T03:00:00Z'),
    ...options,
  });
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const addOn = host.loadAddon(dist);
  const [first] = spreadsheet.getSheets();
  Object.entries(tabs).forEach(([name, rows], index) => {
    const sheet = index === 0 && first ? first.setName(name) : spreadsheet.insertSheet(name, index);
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    if (sheet.getMaxRows() < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
    if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
    if (rows.length > 0) sheet.getRange(1, 1, rows.length, width).setValues(filled);
  });
  host.services.SpreadsheetApp.flush();
  const seen = (): SpreadsheetSeen => {
    const result = addOn.callFromPage('readSpreadsheet', []);
    if (result.status !== 'success') throw new Error(result.message);
    return result.value as SpreadsheetSeen;
  };
  return {
    host,
    spreadsheet,
    addOn,
    sheet: (name: string) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab named ${name}`);
      return sheet;
    },
    /** What the sidebar gets, on the way that it gets it. */
    seen,
    /** What the sidebar makes of it. */
    model: (): Model => readModel(seen()),
  };
}

/** With the criteria below, on 21 November 2026: 87.5, 17.5, 86.67, 78.125. */
export const ACCOUNTS: Cells = [
  ['Company', 'Industry', 'Employees', 'Last contact'],
  ['Asahi Parts', 'Manufacturing', '1,200', '2026-10-22'],
  ['Blue Retail', 'Retail', '300名', ''],
  ['Crane Software', 'IT', 'about 80', '2026-11-21'],
  ['Delta Works', 'Manufacturing', 5000, '2026-08-23'],
];

export const CRITERIA: Cells = [
  ['Criterion', 'Column', 'Kind', 'Weight', 'Group', 'From', 'To', 'Points', 'If blank'],
  ['Industry fit', 'Industry', 'category', 2, 'Fit', '', '', 'Manufacturing=100; IT=80; *=20', ''],
  ['Size', 'Employees', 'number', 1, 'Fit', 0, 1000, '', ''],
  ['Recent contact', 'Last contact', 'recency', 1, 'Engagement', '', '', 30, 'zero'],
];
