import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from './open-spreadsheet.ts';

function openSamples() {
  const opened = openSpreadsheet();
  opened.sheet.getRange('A1:B3').setValues([
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé'],
    ['=SAMPLE()', '=SámpléB()'],
  ]);
  const find = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
    finder.findAll().map((range) => range.getA1Notation());
  return { ...opened, find };
}

describe('createTextFinder(text)', () => {
  test('looks at what shows, without regard to case', () => {
    const { sheet, spreadsheet, find } = openSamples();
    expect(find(sheet.createTextFinder('sample'))).toEqual(['A1', 'A2']);
    expect(find(spreadsheet.createTextFinder('sample'))).toEqual(['A1', 'A2']);
    expect(find(sheet.getRange('A3:B5').createTextFinder('sample'))).toEqual([]);
  });

  test('can be told to look at case, whole cells, formulas and past diacritics', () => {
    const { sheet, find } = openSamples();
    expect(find(sheet.createTextFinder('sample').ignoreDiacritics(true).matchCase(true).matchEntireCell(true))).toEqual(
      ['A1', 'B1', 'B2'],
    );
    expect(find(sheet.createTextFinder('sample').matchFormulaText(true))).toEqual(['A1', 'A2', 'A3']);
    expect(find(sheet.createTextFinder('^s.m').useRegularExpression(true))).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  test('counts what it replaces', () => {
    const { sheet } = openSamples();
    expect(sheet.createTextFinder('sample').replaceAllWith('test')).toBe(2);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['test'], ['testA']]);
  });

  test('goes from match to match', () => {
    const { sheet } = openSamples();
    const finder = sheet.createTextFinder('sample');
    expect([finder.findNext(), finder.findNext(), finder.findNext()].map((range) => range?.getA1Notation())).toEqual([
      'A1',
      'A2',
      undefined,
    ]);
  });
});
