import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

function openNumbered() {
  const opened = openSpreadsheet();
  opened.sheet.getRange('A1:B3').setValues([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  return opened;
}

describe('a new sheet', () => {
  test('is 1000 rows by 26 columns, of 21 and 100 pixels', () => {
    const { sheet } = openSpreadsheet();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect([sheet.getRowHeight(1), sheet.getColumnWidth(1)]).toEqual([21, 100]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(String(sheet.getType())).toBe('GRID');
  });
});

describe('getLastRow()', () => {
  test('counts formulas that give an empty text, not formats', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('A9').setBackground('red');
    sheet.getRange('A5').setFormula('=""');
    expect(sheet.getLastRow()).toBe(5);
  });
});

describe('methods without a result', () => {
  test('give null', () => {
    const { sheet } = openNumbered();
    const chart = sheet.newChart().addRange(sheet.getRange('A1:B3')).build();
    expect([
      sheet.insertRows(1, 2),
      sheet.deleteRows(1, 2),
      sheet.insertColumns(1),
      sheet.deleteColumns(1, 1),
      sheet.hideRows(1),
      sheet.hideColumns(1, 2),
      sheet.moveColumns(sheet.getRange('A:A'), 3),
      sheet.setFrozenRows(1),
      sheet.setFrozenColumns(1),
      sheet.insertChart(chart),
      sheet.setConditionalFormatRules([]),
      sheet.clearConditionalFormatRules(),
    ]).toEqual(Array.from({ length: 12 }, () => null));
  });

  test('are not those that give the sheet', () => {
    const { sheet } = openNumbered();
    const results = [
      sheet.insertRowBefore(1),
      sheet.insertRowsAfter(1, 2),
      sheet.insertColumnAfter(1),
      sheet.deleteRow(1),
      sheet.deleteColumn(1),
      sheet.setName('Renamed'),
      sheet.setTabColor('red'),
      sheet.setHiddenGridlines(true),
      sheet.autoResizeColumns(1, 2),
      sheet.autoResizeRows(1, 2),
      sheet.addDeveloperMetadata('key'),
      sheet.appendRow([1]),
      sheet.showSheet(),
      sheet.clear(),
    ];
    expect(results.map(String)).toEqual(results.map(() => 'Sheet'));
  });
});

describe('rows and columns', () => {
  test('come before or behind a place', () => {
    const { sheet } = openNumbered();
    sheet.insertRowAfter(1).insertRowsBefore(1, 2);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['', '', 'a', '', 'b', 'c']);
    expect(sheet.getMaxRows()).toBe(1003);
  });

  test('move', () => {
    const { sheet } = openNumbered();
    sheet.moveRows(sheet.getRange('A1:A2'), 4);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['c', 'a', 'b']);
  });

  test('are hidden and shown', () => {
    const { sheet } = openNumbered();
    sheet.hideRows(2, 2);
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    sheet.unhideRow(sheet.getRange('A2'));
    expect(sheet.isRowHiddenByUser(2)).toBe(false);
  });

  test.each([
    ['deleteRows', 1001, 1, 'Those rows are out of bounds.'],
    ['deleteRows', 1000, 2, 'Those rows are out of bounds.'],
    ['deleteColumns', 27, 1, 'Those columns are out of bounds.'],
    ['insertRowsAfter', 1001, 1, 'Those rows are out of bounds.'],
    ['insertColumnsBefore', 0, 1, 'Those columns are out of bounds.'],
    ['hideRows', 1000, 2, 'Those rows are out of bounds.'],
    ['setColumnWidth', 27, 50, 'Those columns are out of bounds.'],
    ['autoResizeColumns', 26, 2, 'Those columns are out of bounds.'],
    ['autoResizeRows', 1000, 2, 'Those rows are out of bounds.'],
    ['deleteRows', 1, 1000, 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['deleteColumns', 1, 26, 'Sorry, it is not possible to delete all non-frozen columns.'],
  ] as const)('%s(%i, %i) is refused', (method, position, count, message) => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet[method](position, count))).toBe(`Exception: ${message}`);
  });

  test('that are frozen stay when the others are to be deleted', () => {
    const { sheet } = openSpreadsheet();
    sheet.setFrozenRows(1);
    expect(thrownBy(() => sheet.deleteRows(2, 999))).toBe(
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    );
    sheet.deleteRows(2, 998);
    expect(sheet.getMaxRows()).toBe(2);
  });

  test('find no room beyond ten million cells', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.insertRowsAfter(1, 400_000))).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('appendRow(values)', () => {
  test('writes behind the last row with content, and reads formulas', () => {
    const { sheet } = openNumbered();
    sheet.appendRow(['d', '=B3*2']);
    expect(sheet.getRange('A4:B4').getValues()).toEqual([['d', 6]]);
  });

  test('takes no empty list', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.appendRow([]))).toMatch(
      /don't match the method signature for SpreadsheetApp.Sheet.appendRow/,
    );
  });

  test('does not extend a full grid', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['more']);
    expect(thrownBy(() => SpreadsheetApp.flush())).toBe('Exception: Those rows are out of bounds.');
  });
});

describe('sort(column)', () => {
  test('sorts the header row too unless it is frozen', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('A1:A3').setValues([['Name'], ['b'], ['a']]);
    sheet.sort(1);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['a', 'b', 'Name']);
    sheet.getRange('A1:A3').setValues([['Name'], ['b'], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['Name', 'a', 'b']);
  });
});

describe('clearing a sheet', () => {
  test('clear() leaves notes and validations; each part has a method of its own', () => {
    const { sheet, SpreadsheetApp } = openNumbered();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    const cell = sheet.getRange('A1').setNote('note').setDataValidation(rule).setBackground('red');
    sheet.clear();
    expect([cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null]).toEqual([
      '',
      '#ffffff',
      'note',
      true,
    ]);
    sheet.clearNotes();
    expect(cell.getNote()).toBe('');
  });

  test('clearContents() leaves formats, clearFormats() leaves contents', () => {
    const { sheet } = openNumbered();
    const cell = sheet.getRange('A1').setBackground('red');
    sheet.clearContents();
    expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#ff0000']);
    cell.setValue('again');
    sheet.clearFormats();
    expect([cell.getValue(), cell.getBackground()]).toEqual(['again', '#ffffff']);
  });
});

describe('a sheet that is deleted', () => {
  test('is not found any more by those who still hold it', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.insertSheet('Other');
    const range = sheet.getRange('A1');
    spreadsheet.deleteSheet(sheet);
    expect(thrownBy(() => range.getValue())).toBe('Exception: Sheet 0 not found');
  });
});
