import { gif } from '../image-files.ts';
import { openSession } from './open-session.ts';

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
export function openFilledSession() {
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
