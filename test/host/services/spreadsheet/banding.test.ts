import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('applyRowBanding()', () => {
  test('is light grey with a header and without a footer', () => {
    const { sheet } = openSpreadsheet();
    const banding = sheet.getRange('A1:D10').applyRowBanding();
    expect([
      banding.getHeaderRowColor(),
      banding.getFirstRowColor(),
      banding.getSecondRowColor(),
      banding.getFooterRowColor(),
    ]).toEqual(['#bdbdbd', '#ffffff', '#f3f3f3', null]);
    expect(banding.getFirstColumnColor()).toBe(null);
    expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['A1:D10']);
  });

  test('takes a theme', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const banding = sheet.getRange('A1:D10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, false, true);
    expect([banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()]).toEqual([
      null,
      '#e0f7fa',
      '#a2e8f1',
    ]);
  });
});

describe('the colours of a banding', () => {
  test('can be changed, but the first and second not taken away', () => {
    const banding = openSpreadsheet().sheet.getRange('A1:D10').applyRowBanding();
    expect(banding.setHeaderRowColor('Red').getHeaderRowColor()).toBe('#ff0000');
    expect(banding.setHeaderRowColor(null).getHeaderRowColor()).toBe(null);
    expect(thrownBy(() => banding.setFirstRowColor(null))).toBe('Exception: First row color should not be null.');
    expect(thrownBy(() => banding.setSecondRowColor(null))).toBe('Exception: Second row color should not be null.');
  });

  test('of a copy are its own', () => {
    const { sheet } = openSpreadsheet();
    const banding = sheet.getRange('A1:B5').applyColumnBanding();
    const copy = banding.copyTo(sheet.getRange('G1:K10')).setFirstColumnColor('#00ff00');
    expect([copy.getFirstColumnColor(), banding.getFirstColumnColor()]).toEqual(['#00ff00', '#ffffff']);
    banding.remove();
    expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['G1:K10']);
  });
});
