import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

/** Getters that scripts use though the published types have dropped them. */
interface OlderRange {
  getFontColor(): string;
  getFontColors(): string[][];
  getBackgroundColor(): string;
}

describe('an untouched cell', () => {
  test('reports the defaults of the platform', () => {
    const range = openSpreadsheet().sheet.getRange('A1');
    expect(range.getBackground()).toBe('#ffffff');
    expect((range as unknown as OlderRange).getFontColor()).toBe('#000000');
    expect(range.getFontSize()).toBe(10);
    expect(range.getFontWeight()).toBe('normal');
    expect(range.getFontStyle()).toBe('normal');
    expect(range.getFontLine()).toBe('none');
    expect(range.getFontFamily()).toBe('Arial');
    expect(range.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif');
    expect(range.getVerticalAlignment()).toBe('bottom');
    expect(range.getWrap()).toBe(true);
    expect(String(range.getWrapStrategy())).toBe('OVERFLOW');
    expect(range.getNumberFormat()).toBe('0.###############');
    expect(range.getTextRotation().getDegrees()).toBe(0);
    expect(range.getNote()).toBe('');
  });
});

describe('getHorizontalAlignment()', () => {
  test.each([
    [null, 'general'],
    ['text', 'general-left'],
    [5, 'general-right'],
    [new Date('2026-11-21T00:00:00Z'), 'general-right'],
    [true, 'general-center'],
    ['=1/0', 'general-center'],
  ])('of an unaligned cell with %s is %s', (value, alignment) => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setValue(value).getHorizontalAlignment()).toBe(alignment);
  });

  test('is the alignment that was set', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setHorizontalAlignment('center');
    expect(range.getHorizontalAlignment()).toBe('center');
    expect(range.setHorizontalAlignment('normal').getHorizontalAlignment()).toBe('general');
  });

  test('does not change with a word that is none', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setHorizontalAlignment('right');
    range.setHorizontalAlignment('diagonal' as 'left');
    expect(range.getHorizontalAlignment()).toBe('right');
  });
});

describe('setBackground(color)', () => {
  test.each([
    ['LIGHTCORAL', '#f08080'],
    ['#ABCDEF', '#abcdef'],
    ['#fff', '#ffffff'],
    ['rgb(255, 0, 10)', '#ff000a'],
    ['no such colour', '#ff0000'],
    [null, '#ffffff'],
  ])('turns red by %s into %s', (color, background) => {
    const range = openSpreadsheet().sheet.getRange('A1').setBackground('red');
    expect(range.setBackground(color).getBackground()).toBe(background);
  });

  test('takes colour objects, of the theme too', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    const range = sheet.getRange('A1').setBackgroundObject(accent);
    expect(range.getBackground()).toBe('#4285f4');
    expect(String(range.getBackgroundObject().asThemeColor().getThemeColorType())).toBe('ACCENT1');
  });
});

describe('plural setters', () => {
  test('give each cell its own and read back as they were given', () => {
    const range = openSpreadsheet().sheet.getRange('A1:B2');
    const weights: GoogleAppsScript.Spreadsheet.FontWeight[][] = [
      ['bold', 'normal'],
      ['normal', 'bold'],
    ];
    expect(range.setFontWeights(weights).getFontWeights()).toEqual(weights);
    expect(
      range
        .setBackgrounds([
          ['red', null],
          ['#00f', 'lime'],
        ])
        .getBackgrounds(),
    ).toEqual([
      ['#ff0000', '#ffffff'],
      ['#0000ff', '#00ff00'],
    ]);
  });

  test('name the number of rows like setValues', () => {
    const range = openSpreadsheet().sheet.getRange('A1:B2');
    expect(thrownBy(() => range.setFontSizes([[1, 2]]))).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });
});

describe('wrapping', () => {
  test('is off once overflowing was chosen, though an untouched cell says it is on', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const range = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
    expect(range.getWrap()).toBe(false);
    expect(range.clearFormat().getWrap()).toBe(true);
  });

  test('is overflowing when it is switched off', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setWrap(false);
    expect(String(range.getWrapStrategy())).toBe('OVERFLOW');
  });
});

describe('setNumberFormat(format)', () => {
  test('keeps the pattern letter by letter', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setNumberFormat('$#.##0.00');
    expect(range.getNumberFormat()).toBe('$#.##0.00');
  });

  test('goes back to automatic with "general"', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general');
    expect(range.getNumberFormat()).toBe('0.###############');
  });
});

describe('setFontLine(line)', () => {
  test.each(['underline', 'line-through', 'none'] as const)('sets %s', (line) => {
    const range = openSpreadsheet().sheet.getRange('A1').setFontLine('underline').setFontLine(line);
    expect(range.getFontLine()).toBe(line);
  });
});

describe('setTextDirection(direction)', () => {
  test('is open until it is set', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const { RIGHT_TO_LEFT } = SpreadsheetApp.TextDirection;
    const range = sheet.getRange('A1:B1');
    sheet.getRange('B1').setTextDirection(RIGHT_TO_LEFT);
    expect(range.getTextDirections()).toEqual([[null, RIGHT_TO_LEFT]]);
    expect(range.setTextDirection(null).getTextDirections()).toEqual([[null, null]]);
  });
});

describe('setShowHyperlink(show)', () => {
  test('takes no null', () => {
    const range = openSpreadsheet().sheet.getRange('A1');
    expect(thrownBy(() => range.setShowHyperlink(null as unknown as boolean))).toBe(
      "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setShowHyperlink.",
    );
  });
});

describe('notes', () => {
  test('print whole numbers with a decimal', () => {
    const range = openSpreadsheet().sheet.getRange('A1:C1');
    expect(range.setNotes([[25 as unknown as string, 'note', null]]).getNotes()).toEqual([['25.0', 'note', '']]);
  });

  test('go with clearNote()', () => {
    const range = openSpreadsheet().sheet.getRange('A1').setNote('note');
    expect(range.clearNote().getNote()).toBe('');
  });
});

describe('clear()', () => {
  test('takes contents and looks, and leaves number formats, notes and validations', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    const range = sheet.getRange('A1').setValue(5).setBackground('red').setNumberFormat('yyyy-mm-dd');
    range.setNote('note').setDataValidation(rule).clear();
    expect(range.isBlank()).toBe(true);
    expect(range.getBackground()).toBe('#ffffff');
    expect(range.getNumberFormat()).toBe('yyyy-mm-dd');
    expect(range.getNote()).toBe('note');
    expect(range.getDataValidation()).not.toBe(null);
    expect(range.setValue(46347).getValue()).toBeInstanceOf(Date);
  });

  test.each([
    [{ contentsOnly: true }, ['', '#ff0000', 'note', true]],
    [{ formatOnly: true }, [5, '#ffffff', 'note', true]],
    [{ commentsOnly: true }, [5, '#ff0000', '', true]],
    [{ validationsOnly: true }, [5, '#ff0000', 'note', false]],
    [{ commentsOnly: true, contentsOnly: true }, ['', '#ff0000', '', true]],
  ])('takes only what %j names', (options, left) => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    const range = sheet.getRange('A1').setValue(5).setBackground('red').setNote('note').setDataValidation(rule);
    range.clear(options);
    expect([range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null]).toEqual(
      left,
    );
  });
});
