import { expect, test } from 'vitest';
import { History } from '../../../src/host/history/history.ts';
import { png } from '../image-files.ts';
import { evaluate, makePlatform } from '../script.ts';
import { dump } from './dump.ts';

const script = `
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet('Ranking');
  sheet.getRange('A1:B3').setValues([['Company', 'Score'], ['Asahi', 80], ['Blue', 95]]);
  sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#eeeeee').setNote('header');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 200);
  sheet.getRange('A2:B3').sort({ column: 2, ascending: false });
  sheet.getRange('C1:D1').merge();
  sheet.getRange('E1:E3').insertCheckboxes();
  sheet.getRange('E1').copyTo(sheet.getRange('F1:F2'));
  sheet.getRange('B2:B3').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build());
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(90).setBold(true).setRanges([sheet.getRange('B2:B3')]).build()]);
  sheet.getRange('A1:B3').createFilter().sort(2, true);
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build());
  const blob = Utilities.newBlob(Utilities.base64Decode('${png(4, 3).toString('base64')}'), 'image/png', 'map');
  sheet.insertImage(blob, 3, 5).setAltTextTitle('Map').setWidth(80);
  sheet.addDeveloperMetadata('smallstart-abm.tab', 'ranking');
  sheet.getRange('A1:B1').protect().setDescription('header');
  sheet.getRange('A1:B3').applyRowBanding();
  spreadsheet.setNamedRange('RANKING', sheet.getRange('A1:B3'));
  const first = spreadsheet.getSheetByName('Sheet1');
  first.getRange('A1').setFormula('=SUM(Ranking!B:B)');
  first.insertRowBefore(1);
  first.setTabColor('red');
  spreadsheet.setActiveSheet(first);
  first.getRange('A2').getValue();
`;

test('a run of a script is one step, whatever it does', () => {
  const platform = makePlatform();
  const { workbook } = platform;
  workbook.tabs[0]?.enter(1, 1, [['typed']]);
  const history = new History(workbook);
  const before = dump(workbook);
  expect(history.step(() => evaluate(platform, script))).toBe(175);
  const after = dump(workbook);
  expect([history.undo(), history.canUndo]).toEqual([true, false]);
  expect(dump(workbook)).toEqual(before);
  expect([history.redo(), history.canRedo]).toEqual([true, false]);
  expect(dump(workbook)).toEqual(after);
});

test('what a script changed on a tab without telling of the tab is taken back, too', () => {
  const platform = makePlatform();
  const { workbook } = platform;
  evaluate(
    platform,
    `SpreadsheetApp.getActiveSheet().getRange('A1:B3').setValues([['a', 'b'], [2, 1], [1, 2]]).createFilter()`,
  );
  const history = new History(workbook);
  const before = dump(workbook);
  history.step(() => evaluate(platform, `SpreadsheetApp.getActiveSheet().getFilter().sort(1, true)`));
  history.step(() => evaluate(platform, `SpreadsheetApp.getActiveSheet().getRange('D1:D3').insertCheckboxes()`));
  const after = dump(workbook);
  expect([history.undo(), history.undo(), history.canUndo]).toEqual([true, true, false]);
  expect(dump(workbook)).toEqual(before);
  expect([history.redo(), history.redo()]).toEqual([true, true]);
  expect(dump(workbook)).toEqual(after);
});
