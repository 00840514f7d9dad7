import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestName } from '../../../src/host/protocol/requests.ts';
import { dump } from '../history/dump.ts';
import { gif } from '../image-files.ts';
import { openSession, openWindow } from './open-session.ts';
import { type Choice, kinds, moves } from './random-requests.ts';
import { ShownWindow } from './shown-window.ts';

const script = `
  function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell * 2)) : value * 2; }
  function LIST(count) { return Array.from({ length: Math.min(25, Number(count) || 1) }, (_, row) => [row, 'item ' + row]); }
  function write() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B3:C4').setValues([[1, '=LIST(B3)'], ['x', 4]]).setBackground('#ff0000').setNote('by the script');
    SpreadsheetApp.flush();
    sheet.getRange('A1').setValue(sheet.getRange('B2').getDisplayValue());
  }
  function arrange() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowAfter(2);
    sheet.hideColumns(3);
    sheet.getRange('A2:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(2).build());
    sheet.setTabColor('#00ff00');
  }
  function plan() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const name = 'Plan ' + spreadsheet.getSheets().length;
    if (spreadsheet.getSheetByName(name) || spreadsheet.getSheets().length > 5) return;
    const sheet = spreadsheet.insertSheet(name);
    sheet.getRange('A1:B2').setValues([[1, 2], [3, '=SUM(A1:A2)']]).applyRowBanding();
    spreadsheet.setNamedRange('PLAN', sheet.getRange('A1:A2'));
    throw new Error('not done');
  }
`;

/** Two tabs with something of everything, of which nothing can be undone. */
function openFilledSession() {
  return openSession({
    script,
    arrange: ({ services: { SpreadsheetApp, Charts, Utilities }, workbook }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other tab');
      for (const tab of workbook.tabs) {
        tab.deleteRows(21, 980);
        tab.deleteColumns(13, 14);
      }
      sheet.getRange('A1:D4').setValues([
        ['Name', 'Size', 'Day', 'Sum'],
        ['b', 3, '2026-01-31', '=SUM(B2:B)'],
        ['a', 1, '2026-02-28', "='Other tab'!B2"],
        ['c', '12%', 'Monday', '=LIST(B2)'],
      ]);
      other.getRange('A1:B3').setValues([
        [1, '=Sheet1!B2'],
        [2, '=SUM(SIZES)'],
        [3, '=DOUBLE(A1:A3)'],
      ]);
      SpreadsheetApp.getActiveSpreadsheet().setNamedRange('SIZES', sheet.getRange('B2:B4'));
      const rule = () => SpreadsheetApp.newConditionalFormatRule();
      sheet.setConditionalFormatRules([
        rule()
          .setRanges([sheet.getRange('A2:A8')])
          .whenFormulaSatisfied('=$B2>2')
          .setBold(true)
          .build(),
        rule()
          .setRanges([sheet.getRange('B2:B9')])
          .setGradientMinpoint('#ffffff')
          .setGradientMaxpoint('#00ff00')
          .build(),
      ]);
      const validation = () => SpreadsheetApp.newDataValidation();
      sheet.getRange('E2:E5').setDataValidation(validation().requireValueInRange(other.getRange('A1:A3')).build());
      sheet.getRange('F2:F3').insertCheckboxes();
      other.getRange('C1:C4').setDataValidation(validation().requireNumberLessThan(5).setAllowInvalid(false).build());
      sheet.getRange('A1:D6').createFilter();
      const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B4'));
      sheet.insertChart(chart.setPosition(8, 2, 0, 0).setOption('title', 'Sizes').build());
      sheet.insertImage(Utilities.newBlob(Utilities.base64Decode(gif.toString('base64')), 'image/gif'), 2, 9);
      other.getRange('D2:E3').merge();
      other.getRange('A1:B9').applyRowBanding();
      SpreadsheetApp.flush();
    },
  });
}

type Filled = ReturnType<typeof openFilledSession>;

function tabIdOf(choice: Choice, { workbook }: Filled): number {
  return workbook.tabs[choice.tabId % workbook.tabs.length]?.id ?? 0;
}

/** A grid that grew for a result that was refused stays as it is. */
function contentsOf({ workbook }: Filled) {
  return dump(workbook).tabs.map(({ contents, formats, notes, richTexts }) => ({
    contents,
    formats,
    notes,
    richTexts,
  }));
}

function carryOut(kind: string, chosen: Choice, window: ShownWindow, filled: Filled): void {
  const given = { ...chosen, tabId: tabIdOf(chosen, filled) };
  if (kind === 'look') {
    window.look(given.tabId, [given.area, { row: 1, column: 1, rows: 12, columns: 8 }, given.other]);
    return;
  }
  const asked = kinds[kind]?.(given);
  if (!asked) throw new Error(`There is no ${kind}`);
  const before = contentsOf(filled);
  const [request, sent] = asked;
  const answer = window.ask<RequestName>(request, sent);
  if (answer && 'problem' in answer && kind !== 'run') expect(contentsOf(filled)).toEqual(before);
}

/** What a window that comes now is shown of the same cells. */
function expectToBeUpToDate(windows: readonly ShownWindow[], { session }: Filled): void {
  for (const window of windows) {
    const fresh = new ShownWindow(openWindow(session));
    if (window.tabId !== null && fresh.hasTab(window.tabId)) fresh.look(window.tabId, window.areas);
    expect(window.shown()).toEqual(fresh.shown());
    fresh.close();
  }
}

test('windows show, by what they were told of edits, what a new window is shown, whatever was undone and redone', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const filled = openFilledSession();
      const windows = [
        new ShownWindow(openWindow(filled.session)),
        new ShownWindow(openWindow(filled.session)),
      ] as const;
      const [one, two] = windows;
      one.look(0, [{ row: 1, column: 1, rows: 20, columns: 12 }]);
      two.look(1, [
        { row: 1, column: 1, rows: 2, columns: 12 },
        { row: 4, column: 2, rows: 10, columns: 5 },
      ]);
      const start = dump(filled.workbook);
      for (const [isFirst, [kind, chosen]] of list) {
        carryOut(kind, chosen, isFirst ? one : two, filled);
        expectToBeUpToDate(windows, filled);
      }
      while (one.status.canRedo) one.ask('redo', null);
      const end = dump(filled.workbook);
      while (two.status.canUndo) two.ask('undo', null);
      expect(dump(filled.workbook)).toEqual(start);
      expectToBeUpToDate(windows, filled);
      while (one.status.canRedo) one.ask('redo', null);
      expect(dump(filled.workbook)).toEqual(end);
      expectToBeUpToDate(windows, filled);
    }),
    { numRuns: 25 },
  );
});
