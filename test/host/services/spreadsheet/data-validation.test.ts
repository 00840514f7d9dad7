import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('a new data validation builder', () => {
  test('has no criteria and allows what is invalid', () => {
    const builder = openSpreadsheet().SpreadsheetApp.newDataValidation();
    expect([
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], null, true]);
    expect(String(builder)).toBe('DataValidationBuilder');
  });
});

describe('criteria', () => {
  test('of a list are texts with a dropdown', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const values = [9, false, 'z'] as unknown as string[];
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(values).build();
    expect(String(rule.getCriteriaType())).toBe('VALUE_IN_LIST');
    expect(rule.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
  });

  test('of a range hand the range back', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:C4'), false).build();
    const [range, dropdown] = rule.getCriteriaValues();
    expect([range.getA1Notation(), dropdown]).toEqual(['A2:C4', false]);
  });

  test('of dates take dates only', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newDataValidation();
    const date = new Date('2026-11-21T00:00:00Z');
    expect(builder.requireDateAfter(date).build().getCriteriaValues()).toEqual([date]);
    expect(thrownBy(() => builder.requireDateAfter('=I1' as unknown as GoogleAppsScript.Base.Date))).toBe(
      "Exception: The parameters (String) don't match the method signature for " +
        'SpreadsheetApp.DataValidationBuilder.requireDateAfter.',
    );
  });

  test('are not those of another family', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const wrong = SpreadsheetApp.BooleanCriteria
      .CELL_EMPTY as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
    expect(thrownBy(() => SpreadsheetApp.newDataValidation().withCriteria(wrong, []))).toMatch(
      /^Exception: The parameters \(SpreadsheetApp\.BooleanCriteria,.*\) don't match the method signature/,
    );
  });

  test('of a checkbox are its values', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newDataValidation();
    expect(builder.requireCheckbox().getCriteriaValues()).toEqual([]);
    expect(builder.requireCheckbox('yes', 'no').getCriteriaValues()).toEqual(['yes', 'no']);
  });

  test('given by name are those of the method', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const { NUMBER_BETWEEN } = SpreadsheetApp.DataValidationCriteria;
    const rule = SpreadsheetApp.newDataValidation().withCriteria(NUMBER_BETWEEN, [1, 5]).build();
    expect([rule.getCriteriaType(), rule.getCriteriaValues()]).toEqual([NUMBER_BETWEEN, [1, 5]]);
  });
});

describe('getDataValidations()', () => {
  test('has the size of the range, with nulls', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireDate().build();
    sheet.getRange('B1:B2').setDataValidation(rule);
    const types = sheet
      .getRange('A1:B2')
      .getDataValidations()
      .map((row) => row.map((one) => one && String(one.getCriteriaType())));
    expect(types).toEqual([
      [null, 'DATE_IS_VALID_DATE'],
      [null, 'DATE_IS_VALID_DATE'],
    ]);
    expect(sheet.getRange('A1').getDataValidation()).toBe(null);
  });

  test('reads back what was set cell by cell', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newDataValidation();
    const rules = [[builder.requireNumberEqualTo(1).build(), null, builder.requireNumberEqualTo(3).build()]];
    const range = sheet.getRange('A1:C1').setDataValidations(rules);
    expect(
      range
        .getDataValidations()
        .flat()
        .map((rule) => rule?.getCriteriaValues()),
    ).toEqual([[1], undefined, [3]]);
  });
});

describe('setDataValidation(null)', () => {
  test('takes rules away, from a part of a range too', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1:C3').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    sheet.getRange('B2').setDataValidation(null);
    expect(sheet.getRange('A1:C3').getDataValidations().flat().filter(Boolean)).toHaveLength(8);
    expect(sheet.getRange('B2').getDataValidation()).toBe(null);
  });
});

describe('a rule that refuses', () => {
  test('throws with the next flush, and leaves the cell as it was', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    const range = sheet.getRange('F1').setDataValidation(rule).setValue(3);
    SpreadsheetApp.flush();
    range.setValue(9);
    expect(thrownBy(() => SpreadsheetApp.flush())).toBe(
      'Exception: The data you entered in cell F1 violates the data validation rules set on this cell.',
    );
    expect(range.getValue()).toBe(3);
  });

  test.each([
    ['requireTextContains', ['lead'], 'A LEADER', 'follower'],
    ['requireTextIsEmail', [], 'a@example.com', 'a at example.com'],
    ['requireTextIsUrl', [], 'https://example.com', 'example'],
    ['requireValueInList', [['yes', 'no', '?']], 'yes', 'maybe'],
    ['requireNumberGreaterThanOrEqualTo', [5], 5, 4.9],
    ['requireFormulaSatisfied', ['=LEN(A1)<3'], 'ab', 'abc'],
    ['requireDate', [], new Date('2026-11-21T00:00:00Z'), 'tomorrow'],
    [
      'requireDateOnOrBefore',
      [new Date('2026-11-21T00:00:00Z')],
      new Date('2026-11-21T05:00:00Z'),
      new Date('2026-11-22T05:00:00Z'),
    ],
    ['requireCheckbox', [], true, 'on'],
  ])('%s(%j) takes %s and not %s', (method, args, right, wrong) => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false) as unknown as Record<
      string,
      (...values: unknown[]) => GoogleAppsScript.Spreadsheet.DataValidationBuilder
    >;
    const cell = sheet.getRange('A1').setDataValidation(builder[method]?.(...args).build() ?? null);
    expect(cell.setValue(right).isBlank()).toBe(false);
    cell.setValue(wrong);
    expect(thrownBy(() => cell.getValue())).toMatch(/cell A1 violates the data validation rules/);
  });

  test('holds cells to the values of a range', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('D1:D2').setValues([['A'], ['B']]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false);
    const cell = sheet.getRange('A1').setDataValidation(rule.build()).setValue('B');
    expect(cell.getValue()).toBe('B');
    cell.setValue('C');
    expect(thrownBy(() => cell.getValue())).toMatch(/violates/);
  });

  test('lets a cell be emptied', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue(2);
    expect(cell.setValue('').isBlank()).toBe(true);
  });

  test('moves with its cell, and its source with its own', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.insertRowBefore(1);
    const moved = sheet.getRange('A2').getDataValidation();
    expect(moved?.getCriteriaValues()[0].getA1Notation()).toBe('D2:D3');
  });
});

describe('checkboxes', () => {
  test('start unchecked, and are checked and unchecked', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:B1').insertCheckboxes();
    expect([range.isChecked(), range.getValues()]).toEqual([false, [[false, false]]]);
    expect(range.check().isChecked()).toBe(true);
    sheet.getRange('A1').uncheck();
    expect(range.isChecked()).toBe(null);
    expect(sheet.getRange('A1:C1').isChecked()).toBe(null);
  });

  test('may have values of their own', () => {
    const { sheet } = openSpreadsheet();
    const cell = sheet.getRange('A1').insertCheckboxes('YES', 'NO');
    expect(cell.check().getValue()).toBe('YES');
    expect(cell.uncheck().getValue()).toBe('NO');
  });

  test('go with their values', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A1:B1').insertCheckboxes().check();
    range.removeCheckboxes();
    expect(range.getValues()).toEqual([['', '']]);
    expect(range.getDataValidation()).toBe(null);
  });

  test('are not there in cells without them', () => {
    const { sheet } = openSpreadsheet();
    const cell = sheet.getRange('A1').setValue('text');
    expect(cell.check().getValue()).toBe('text');
    expect(cell.isChecked()).toBe(null);
  });
});
