import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

describe('sort(spec)', () => {
  test('puts numbers before texts before booleans, and blank cells last', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:A6').setValues([['b'], [true], [''], [2], ['A'], [1]]);
    expect(range.sort(1).getValues().flat()).toEqual([1, 2, 'A', 'b', true, '']);
    expect(range.sort({ column: 1, ascending: false }).getValues().flat()).toEqual([true, 'b', 'A', 2, 1, '']);
  });

  test('counts columns from the edge of the sheet and takes several', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('B2:C4').setValues([
      [1, 'x'],
      [2, 'y'],
      [2, 'x'],
    ]);
    range.sort([3, { column: 2, ascending: false }]);
    expect(range.getValues()).toEqual([
      [2, 'x'],
      [1, 'x'],
      [2, 'y'],
    ]);
    expect(thrownBy(() => range.sort(1).getValues())).toMatch(/^Exception: /);
  });

  test('takes formats and notes along', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:A2').setValues([[2], [1]]);
    sheet.getRange('A1').setBackground('red').setNote('two');
    range.sort(1);
    expect([range.getBackgrounds(), range.getNotes()]).toEqual([
      [['#ffffff'], ['#ff0000']],
      [[''], ['two']],
    ]);
  });
});

describe('removeDuplicates()', () => {
  test('keeps the first of each, whatever the letter case, and gives the range that is left', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:B4').setValues([
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['FOO', 'bar'],
      ['bar', 'bar'],
    ]);
    const left = range.removeDuplicates();
    expect(left.getA1Notation()).toBe('A1:B3');
    expect(range.getValues()).toEqual([
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['bar', 'bar'],
      ['', ''],
    ]);
  });

  test('compares only the columns that are named', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('C1:D3').setValues([
      [1, 'x'],
      [2, 'x'],
      [3, 'y'],
    ]);
    expect(range.removeDuplicates([4]).getValues()).toEqual([
      [1, 'x'],
      [3, 'y'],
    ]);
  });
});

describe('trimWhitespace()', () => {
  test('does not turn what is left into a formula', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:A3').setValues([['  two   spaces '], ['   =SUM(1,2)'], [5]]);
    expect(range.trimWhitespace().getValues()).toEqual([['two spaces'], ['=SUM(1,2)'], [5]]);
    expect(sheet.getRange('A2').getFormula()).toBe('');
  });
});

describe('merging', () => {
  test('keeps what the first cell holds', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(range.merge().getValues()).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((merge) => merge.getA1Notation()),
    ).toEqual(['A1:B2']);
  });

  test.each([
    ['mergeAcross', ['D1:F1', 'D2:F2']],
    ['mergeVertically', ['D1:D2', 'E1:E2', 'F1:F2']],
  ] as const)('%s() makes strips', (method, strips) => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('D1:F2')[method]();
    expect(range.getMergedRanges().map((merge) => merge.getA1Notation())).toEqual(strips);
    expect(range.breakApart().isPartOfMerge()).toBe(false);
  });

  test('is not broken apart by halves', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1').breakApart();
    expect(thrownBy(() => sheet.getRange('A1').getValue())).toMatch(/You must select all cells in a merged range/);
  });
});

describe('setBorder(…)', () => {
  test('takes a style and a colour', () => {
    const { host, sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1:B1').setBorder(true, null, null, null, true, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
    SpreadsheetApp.flush();
    const line = { color: { rgb: '#ff0000' }, style: 'dashed' };
    expect(host.workbook.tab(0)?.cellFormat(1, 1).borders).toEqual({ top: line, right: line });
    expect(host.workbook.tab(0)?.cellFormat(1, 2).borders).toEqual({ top: line, left: line });
  });

  test('takes lines away with false and leaves them with null', () => {
    const { host, sheet, SpreadsheetApp } = openSpreadsheet();
    const cell = sheet.getRange('A1').setBorder(true, true, true, true, null, null);
    cell.setBorder(false, null, false, null, null, null);
    SpreadsheetApp.flush();
    expect(Object.keys(host.workbook.tab(0)?.cellFormat(1, 1).borders ?? {}).sort()).toEqual(['left', 'right']);
  });
});

describe('a list of ranges', () => {
  test('passes on what it is told and can be chained', () => {
    const { sheet } = openSpreadsheet();
    const list = sheet.getRangeList(['A1', 'c3:d4']).setValue('x').setBackground('blue').setFontWeight('bold');
    expect(list.getRanges().map((range) => [range.getA1Notation(), range.getValue(), range.getBackground()])).toEqual([
      ['A1', 'x', '#0000ff'],
      ['C3:D4', 'x', '#0000ff'],
    ]);
    expect(
      list
        .clear({ contentsOnly: true })
        .getRanges()
        .every((range) => range.isBlank()),
    ).toBe(true);
    expect(String(list)).toBe('RangeList');
  });
});
