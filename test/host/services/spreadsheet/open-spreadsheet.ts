import { createHost } from '../../../../src/host/create-host.ts';

/** A new spreadsheet with one empty sheet, in Tokyo's zone, as a script meets it. */
export function openSpreadsheet() {
  const host = createHost({ timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  const { SpreadsheetApp, Charts } = host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return { host, SpreadsheetApp, Charts, spreadsheet, sheet: spreadsheet.getActiveSheet() };
}

/** What a call throws, as `Name: message`; it is a mistake if it throws nothing. */
export function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}
