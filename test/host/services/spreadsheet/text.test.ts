import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from './open-spreadsheet.ts';

describe('newRichTextValue()', () => {
  test('splits into runs at every change of look or link, plain gaps too', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('Bold Italic Link')
      .setTextStyle(0, 4, bold)
      .setTextStyle(5, 11, italic)
      .setLinkUrl(12, 16, 'https://example.com')
      .build();
    expect(
      value.getRuns().map((run) => [run.getStartIndex(), run.getEndIndex(), run.getText(), run.getLinkUrl()]),
    ).toEqual([
      [0, 4, 'Bold', null],
      [4, 5, ' ', null],
      [5, 11, 'Italic', null],
      [11, 12, ' ', null],
      [12, 16, 'Link', 'https://example.com'],
    ]);
    expect(value.getLinkUrl()).toBe(null);
    expect(value.getLinkUrl(12, 16)).toBe('https://example.com');
    expect(value.getTextStyle(0, 4).isBold()).toBe(true);
  });

  test('of one link has that link', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const value = SpreadsheetApp.newRichTextValue().setText('Open').setLinkUrl('#gid=0&range=A1').build();
    expect(value.getLinkUrl()).toBe('#gid=0&range=A1');
    expect(value.getRuns()).toHaveLength(1);
  });
});

describe('setRichTextValue(value)', () => {
  test.each(['=1+1', '+2', '12', '2026-11-21'])('writes %s as a text', (text) => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const cell = sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
    expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
  });

  test('comes back with the looks that the cell adds', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const red = SpreadsheetApp.newTextStyle().setForegroundColor('red').build();
    const value = SpreadsheetApp.newRichTextValue().setText('Red rest').setTextStyle(0, 3, red).build();
    const [first, second] = sheet.getRange('A1').setRichTextValue(value).getRichTextValue()?.getRuns() ?? [];
    expect([first?.getTextStyle().getForegroundColor(), first?.getTextStyle().isItalic()]).toEqual(['#ff0000', false]);
    expect([second?.getTextStyle().getForegroundColor(), second?.getTextStyle().getFontSize()]).toEqual([
      '#000000',
      10,
    ]);
  });

  test('is forgotten when something else is written', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const value = SpreadsheetApp.newRichTextValue().setText('Link').setLinkUrl('https://example.com').build();
    const cell = sheet.getRange('A1').setRichTextValue(value).setValue('plain');
    expect(cell.getRichTextValue()?.getLinkUrl()).toBe(null);
  });
});

describe('getRichTextValue()', () => {
  test('of a plain text has one run', () => {
    const { sheet } = openSpreadsheet();
    const value = sheet.getRange('A1').setValue('plain').getRichTextValue();
    expect([value?.getText(), value?.getRuns().length]).toEqual(['plain', 1]);
  });

  test('of a number is null', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBe(null);
  });
});

describe('newTextStyle()', () => {
  test('leaves open what was not set', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const style = SpreadsheetApp.newTextStyle().setFontSize(12).setBold(true).setUnderline(false).build();
    expect([style.getFontSize(), style.isBold(), style.isUnderline(), style.isItalic()]).toEqual([
      12,
      true,
      false,
      null,
    ]);
    expect([style.getForegroundColor(), style.getForegroundColorObject()]).toEqual([null, null]);
  });

  test('dresses cells and is read from them complete', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const style = SpreadsheetApp.newTextStyle().setFontFamily('helvetica').setForegroundColor('#00FF00').build();
    const range = sheet.getRange('A1:B1').setFontSize(20).setTextStyle(style);
    const read = range.getTextStyles()[0]?.[1];
    expect([read?.getFontFamily(), read?.getForegroundColor(), read?.getFontSize(), read?.isBold()]).toEqual([
      'helvetica',
      '#00ff00',
      20,
      false,
    ]);
  });

  test('names the theme colour that it was given', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
    const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(accent).build();
    expect(style.getForegroundColor()).toBe('ACCENT4');
  });
});
