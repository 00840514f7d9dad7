import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('newColor()', () => {
  test('is of no type to begin with', () => {
    const builder = openSpreadsheet().SpreadsheetApp.newColor();
    expect(String(builder.getColorType())).toBe('UNSUPPORTED');
    expect(thrownBy(() => builder.asRgbColor())).toBe('Exception: Object is not of type RgbColor.');
    expect(thrownBy(() => builder.asThemeColor())).toBe('Exception: Object is not of type ThemeColor.');
  });

  test('of red, green and blue is no theme colour', () => {
    const color = openSpreadsheet().SpreadsheetApp.newColor().setRgbColor('#3366CC').build();
    const rgb = color.asRgbColor();
    expect([String(color), String(color.getColorType()), String(rgb)]).toEqual(['Color', 'RGB', 'RgbColor']);
    expect([rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue()]).toEqual(['#3366cc', 51, 102, 204]);
    expect(thrownBy(() => color.asThemeColor())).toBe('Exception: Object is not of type ThemeColor.');
  });

  test('of the theme has no red, green and blue', () => {
    const { SpreadsheetApp } = openSpreadsheet();
    const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    expect(color.asThemeColor().getThemeColorType()).toBe(SpreadsheetApp.ThemeColorType.ACCENT1);
    expect(thrownBy(() => color.asRgbColor())).toBe('Exception: Object is not of type RgbColor.');
  });
});

describe('enums', () => {
  test('compare by their place', () => {
    const { BLUE, GREEN, YELLOW } = openSpreadsheet().SpreadsheetApp.BandingTheme as unknown as Record<
      string,
      { compareTo(other: unknown): number }
    >;
    expect([GREEN?.compareTo(GREEN), GREEN?.compareTo(YELLOW), BLUE?.compareTo(YELLOW)]).toEqual([0, -1, 2]);
  });

  test('are written as their names', () => {
    const { SpreadsheetApp, Charts } = openSpreadsheet();
    expect(JSON.stringify({ a: SpreadsheetApp.ProtectionType.SHEET, b: Charts.ChartType.LINE })).toBe(
      '{"a":"SHEET","b":"LINE"}',
    );
    expect(String(SpreadsheetApp.DataValidationCriteria.DATE_AFTER)).toBe('DATE_AFTER');
  });
});
