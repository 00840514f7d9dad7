import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

describe('showSidebar()', () => {
  test('opens the page of the sidebar under the name of the add-on', () => {
    const { host, addOn } = spreadsheetWith({ Accounts: ACCOUNTS });
    addOn.run('showSidebar');
    expect(host.editor.sidebar).toMatchObject({ title: 'SmallStart ABM' });
    expect(host.editor.sidebar?.content).toMatch(/^<!doctype html>/);
    host.close();
  });
});

describe('showPlace(link)', () => {
  const selected = ({ host }: ReturnType<typeof spreadsheetWith>) => {
    const { tabId, row, column } = host.editor.activeRanges[0] ?? {};
    return { inFront: host.editor.activeTabId, tabId, row, column };
  };

  test('brings the tab to the front, whatever it is called by now, and selects the cell', () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const tabId = opened.sheet('Criteria').getSheetId();
    opened.sheet('Criteria').setName('Rules');
    expect(opened.addOn.run('showPlace', { tabId, a1: 'D3' })).toBe(true);
    expect(selected(opened)).toEqual({ inFront: tabId, tabId, row: 3, column: 4 });
    opened.host.close();
  });

  test('tells that a tab is gone', () => {
    const { host, spreadsheet, sheet, addOn } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const tabId = sheet('Criteria').getSheetId();
    spreadsheet.deleteSheet(sheet('Criteria'));
    expect(addOn.run('showPlace', { tabId, a1: 'D3' })).toBe(false);
    host.close();
  });

  test('tells that a row is gone', () => {
    const { host, sheet, addOn } = spreadsheetWith({ Accounts: ACCOUNTS });
    const tabId = sheet('Accounts').getSheetId();
    sheet('Accounts').deleteRows(4, sheet('Accounts').getMaxRows() - 3);
    expect(addOn.run('showPlace', { tabId, a1: 'A3' })).toBe(true);
    expect(addOn.run('showPlace', { tabId, a1: 'A4' })).toBe(false);
    host.close();
  });

  test.each([
    ['nothing', null],
    ['a text', 'A1'],
    ['a tab without a cell', { tabId: 0 }],
    ['a cell of a tab named otherwise', { tabId: 0, a1: 'Criteria!A1' }],
    ['a fraction of a tab', { tabId: 0.5, a1: 'A1' }],
    ['a column', { tabId: 0, a1: 'A:A' }],
    ['row 0', { tabId: 0, a1: 'A0' }],
  ])('goes nowhere for %s', (_what, link) => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const before = selected(opened);
    expect(opened.addOn.run('showPlace', link)).toBe(false);
    expect(selected(opened)).toEqual(before);
    opened.host.close();
  });
});
