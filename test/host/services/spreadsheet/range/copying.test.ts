import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

function openBlock() {
  const opened = openSpreadsheet();
  const block = opened.sheet.getRange('A1:B2').setValues([
    ['V1', 'V2'],
    ['V3', 'V4'],
  ]);
  block.setBackground('red').setNote('note');
  return { ...opened, block, values: (address: string) => opened.sheet.getRange(address).getValues() };
}

describe('copyTo(destination)', () => {
  test('copies all of a block onto a single cell', () => {
    const { sheet, block, values } = openBlock();
    expect(block.copyTo(sheet.getRange('G1'))).toBe(null);
    expect(values('G1:H2')).toEqual([
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
    expect([sheet.getRange('H2').getBackground(), sheet.getRange('H2').getNote()]).toEqual(['#ff0000', 'note']);
  });

  test('repeats the block as often as it fits in whole', () => {
    const { sheet, block, values } = openBlock();
    block.copyTo(sheet.getRange('J1:L4'));
    expect(values('J1:L4')).toEqual([
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
    ]);
    expect(sheet.getRange('L1').getBackground()).toBe('#ffffff');
  });

  test('moves relative references along', () => {
    const { sheet } = openBlock();
    sheet.getRange('C1').setFormula('=A1&$A$1').copyTo(sheet.getRange('D2:D3'));
    expect(sheet.getRange('D2:D3').getFormulas()).toEqual([['=B2&$A$1'], ['=B3&$A$1']]);
  });

  test('of blank cells empties the target', () => {
    const { sheet, block } = openBlock();
    sheet.getRange('Y1:Z2').copyTo(block);
    expect([block.isBlank(), block.getBackground()]).toEqual([true, '#ffffff']);
  });

  test('copies contents or formats alone', () => {
    const { sheet, block, values } = openBlock();
    sheet.getRange('C1').setFormula('=1+1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    expect([values('D1'), sheet.getRange('D1').getFormula()]).toEqual([[[2]], '']);
    sheet.getRange('D5').setValue('kept');
    block.copyTo(sheet.getRange('D5'), { formatOnly: true });
    expect([values('D5'), sheet.getRange('D5').getBackground()]).toEqual([[['kept']], '#ff0000']);
  });

  test('turns rows into columns', () => {
    const { sheet, block, values, SpreadsheetApp } = openBlock();
    block.copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
    expect(values('D1:E2')).toEqual([
      ['V1', 'V3'],
      ['V2', 'V4'],
    ]);
    expect(sheet.getRange('D1').getBackground()).toBe('#ffffff');
  });

  test('takes no text for a destination', () => {
    const { block } = openBlock();
    expect(thrownBy(() => block.copyTo('D1' as unknown as GoogleAppsScript.Spreadsheet.Range))).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });

  test('spreads conditional formats and validations', () => {
    const { sheet, SpreadsheetApp } = openBlock();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellEmpty()
      .setBold(true)
      .setRanges([sheet.getRange('A1')]);
    sheet.setConditionalFormatRules([rule.build()]);
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    sheet.getRange('A1').copyTo(sheet.getRange('C3'));
    const [copied] = sheet.getConditionalFormatRules();
    expect(copied?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'C3']);
    expect(sheet.getRange('C3').getDataValidation()).not.toBe(null);
  });
});

describe('copyValuesToRange and copyFormatToRange', () => {
  test('take columns before rows', () => {
    const { sheet, block, values } = openBlock();
    block.copyValuesToRange(sheet, 4, 5, 1, 2);
    block.copyFormatToRange(sheet.getSheetId(), 7, 8, 1, 2);
    expect([values('D1:E2')[1], sheet.getRange('D1').getBackground()]).toEqual([['V3', 'V4'], '#ffffff']);
    expect([values('G1'), sheet.getRange('G1').getBackground()]).toEqual([[['']], '#ff0000']);
  });
});

describe('moveTo(target)', () => {
  test('leaves untouched cells behind, where the two overlap too', () => {
    const { sheet, block, values } = openBlock();
    expect(block.moveTo(sheet.getRange('B1'))).toBe(null);
    expect(values('A1:C2')).toEqual([
      ['', 'V1', 'V2'],
      ['', 'V3', 'V4'],
    ]);
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('C2').getBackground()]).toEqual([
      '#ffffff',
      '#ff0000',
    ]);
  });
});

describe('formulas that refer to moved cells', () => {
  test('follow them, to other sheets too', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1:B3').setFormulas([['=A1*10'], ['=SUM(A1:A2)'], ['=SUM(A1:A3)']]);
    sheet.getRange('A1:A2').moveTo(sheet.getRange('D5'));
    expect(sheet.getRange('B1:B3').getFormulas().flat()).toEqual(['=D5*10', '=SUM(D5:D6)', '=SUM(A1:A3)']);
    const other = spreadsheet.insertSheet('Other');
    sheet.getRange('D5:D6').moveTo(other.getRange('A1'));
    expect(sheet.getRange('B1:B2').getFormulas().flat()).toEqual(['=Other!A1*10', '=SUM(Other!A1:A2)']);
    expect(sheet.getRange('B2').getValue()).toBe(3);
  });

  test('inside the moved block keep to it', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('A1:B1').setValues([[5, '=A1+C1']]);
    sheet.getRange('A1:B1').moveTo(sheet.getRange('A3'));
    expect(sheet.getRange('B3').getFormula()).toBe('=A3+C1');
  });
});

describe('making and closing gaps', () => {
  const grid = ['1', '2', '3', '4'].map((row) => ['A', 'B', 'C', 'D'].map((column) => column + row));

  test.each([
    ['deleteCells', 'B2:C3', 'COLUMNS', ['A2', 'D2', '', ''], ['A3', 'D3', '', '']],
    ['deleteCells', 'B2:C3', 'ROWS', ['A2', 'B4', 'C4', 'D2'], ['A3', '', '', 'D3']],
    ['insertCells', 'B2:C2', 'COLUMNS', ['A2', '', '', 'B2'], ['A3', 'B3', 'C3', 'D3']],
    ['insertCells', 'B2:B3', 'ROWS', ['A2', '', 'C2', 'D2'], ['A3', '', 'C3', 'D3']],
  ] as const)('%s of %s along %s', (method, address, dimension, second, third) => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1:D4').setValues(grid);
    sheet.getRange(address)[method](SpreadsheetApp.Dimension[dimension]);
    expect(sheet.getRange('A2:D3').getValues()).toEqual([second, third]);
  });
});

describe('a large block', () => {
  test('is copied and moved with its validations in a moment', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireDate().build();
    const block = sheet.getRange('A1:E400').setValue('x').setDataValidation(rule);
    block.copyTo(sheet.getRange('G501'));
    block.moveTo(sheet.getRange('M501'));
    expect(sheet.getRange('K900').getDataValidation()).not.toBe(null);
    expect(sheet.getRange('Q900').getDataValidation()).not.toBe(null);
    expect(
      sheet
        .getRange('A1:E400')
        .getDataValidations()
        .flat()
        .every((one) => one === null),
    ).toBe(true);
  }, 10_000);
});
