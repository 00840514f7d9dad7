import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('building a conditional format rule', () => {
  test('needs a range', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000');
    expect(thrownBy(() => builder.build())).toBe('Exception: Ranges must have at least one range.');
  });

  test('keeps colours as texts and as objects alike', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const blue = SpreadsheetApp.newColor().setRgbColor('#0000ff').build();
    const builder = SpreadsheetApp.newConditionalFormatRule() as unknown as {
      setBackgroundObject(color: unknown): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
    };
    const rule = builder
      .setBackgroundObject(blue)
      .setFontColor('White')
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    const condition = rule.getBooleanCondition();
    expect([condition?.getBackground(), condition?.getFontColor()]).toEqual(['#0000ff', '#ffffff']);
  });

  test.each([
    ['whenCellNotEmpty', [], 'CELL_NOT_EMPTY'],
    ['whenNumberNotBetween', [1, 2], 'NUMBER_NOT_BETWEEN'],
    ['whenTextStartsWith', ['a'], 'TEXT_STARTS_WITH'],
    ['whenFormulaSatisfied', ['=A1>1'], 'CUSTOM_FORMULA'],
    ['whenDateAfter', [new Date('2026-11-21T00:00:00Z')], 'DATE_AFTER'],
  ])('%s(%j) has the criteria %s', (method, args, type) => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newConditionalFormatRule() as unknown as Record<
      string,
      (...values: unknown[]) => GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
    >;
    const condition = builder[method]?.(...args)
      .setRanges([sheet.getRange('A1')])
      .build()
      .getBooleanCondition();
    expect([String(condition?.getCriteriaType()), condition?.getCriteriaValues()]).toEqual([type, args]);
  });

  test('takes relative dates', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const builder = SpreadsheetApp.newConditionalFormatRule().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY);
    const condition = builder
      .setRanges([sheet.getRange('A1')])
      .build()
      .getBooleanCondition();
    expect(String(condition?.getCriteriaType())).toBe('DATE_EQUAL_TO_RELATIVE');
    expect(condition?.getCriteriaValues()).toEqual([SpreadsheetApp.RelativeDate.TODAY]);
  });

  test('makes a gradient whose ends are the least and the greatest value', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const { InterpolationType } = SpreadsheetApp;
    const builder = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#00FF00');
    builder.setGradientMidpointWithValue('yellow', InterpolationType.PERCENTILE, '50').setGradientMaxpoint('red');
    const gradient = builder
      .setRanges([sheet.getRange('A1:A9')])
      .build()
      .getGradientCondition();
    expect([gradient?.getMinColor(), gradient?.getMinType()]).toEqual(['#00ff00', InterpolationType.MIN]);
    expect([gradient?.getMidColor(), gradient?.getMidValue()]).toEqual(['#ffff00', '50']);
    expect([gradient?.getMaxColor(), gradient?.getMaxType()]).toEqual(['#ff0000', InterpolationType.MAX]);
  });

  test('from a copy keeps what is not changed', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50).setBold(true);
    const copy = rule
      .setRanges([sheet.getRange('A1:B10')])
      .build()
      .copy()
      .whenCellEmpty()
      .build();
    expect(String(copy.getBooleanCondition()?.getCriteriaType())).toBe('CELL_EMPTY');
    expect(copy.getBooleanCondition()?.getBold()).toBe(true);
    expect(copy.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B10']);
  });
});

describe('setConditionalFormatRules(rules)', () => {
  function ruleOn(address: string, formula = '=TRUE') {
    const opened = openSpreadsheet();
    const builder = opened.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
    return {
      ...opened,
      rule: builder
        .setBackground('red')
        .setRanges([opened.sheet.getRange(address)])
        .build(),
    };
  }

  test('replaces all rules of the sheet', () => {
    const { sheet, rule } = ruleOn('A1');
    sheet.setConditionalFormatRules([rule, rule]);
    sheet.setConditionalFormatRules([rule]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('takes no rule for another sheet, nor one whose formula refers to one', () => {
    const { spreadsheet, rule } = ruleOn('A1');
    const other = spreadsheet.insertSheet('Other');
    const message = 'Exception: Conditional format rule cannot reference a different sheet.';
    expect(thrownBy(() => other.setConditionalFormatRules([rule]))).toBe(message);
    const reaching = ruleOn('A1', '=Other!A1>1');
    expect(thrownBy(() => reaching.sheet.setConditionalFormatRules([reaching.rule]))).toBe(message);
    const indirect = ruleOn('A1', '=INDIRECT("Other!A1")>1');
    expect(indirect.sheet.setConditionalFormatRules([indirect.rule])).toBe(null);
  });

  test('lets rules follow their cells', () => {
    const { sheet, rule } = ruleOn('B2:B3');
    sheet.setConditionalFormatRules([rule]);
    sheet.insertColumnBefore(1);
    const [kept] = sheet.getConditionalFormatRules();
    expect(kept?.getRanges().map((range) => range.getA1Notation())).toEqual(['C2:C3']);
  });
});
