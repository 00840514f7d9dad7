import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('insertSheet', () => {
  test('puts a tab behind the active one, or at an index from 0, and brings it to the front', () => {
    const { spreadsheet } = openSpreadsheet();
    spreadsheet.insertSheet('s1');
    spreadsheet.insertSheet('s2');
    spreadsheet.insertSheet('s3', 1);
    spreadsheet.insertSheet('s4', 0);
    expect(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getIndex()])).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('s4');
  });

  test('names a tab by the first free number', () => {
    const { spreadsheet } = openSpreadsheet();
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet2');
  });

  test('copies a template', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    sheet.getRange('A1').setValue('x');
    const copy = spreadsheet.insertSheet('From template', { template: sheet });
    expect(copy.getRange('A1').getValue()).toBe('x');
    expect(copy.getName()).toBe('From template');
  });

  test.each([
    ['sheet1', 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ])('refuses the name %s', (name, message) => {
    const { spreadsheet } = openSpreadsheet();
    expect(thrownBy(() => spreadsheet.insertSheet(name))).toBe(`Exception: ${message}`);
  });

  test('refuses an empty name', () => {
    const { spreadsheet } = openSpreadsheet();
    expect(thrownBy(() => spreadsheet.insertSheet(''))).toMatch(/^Exception: /);
  });
});

describe('the name of a sheet', () => {
  test('may contain what Excel does not allow, and is found by exactly that name', () => {
    const { spreadsheet } = openSpreadsheet();
    const sheet = spreadsheet.insertSheet("It's 50/50: [new]?");
    sheet.getRange('A1').setValue(7);
    expect(spreadsheet.getSheetByName("It's 50/50: [new]?")?.getSheetId()).toBe(sheet.getSheetId());
    expect(spreadsheet.getRange("'It''s 50/50: [new]?'!A1").getValue()).toBe(7);
  });

  test('can change in letter case alone', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.setName('SHEET1').getName()).toBe('SHEET1');
  });

  test('cannot become that of another', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.insertSheet('Data');
    expect(thrownBy(() => sheet.setName('data'))).toBe(
      'Exception: A sheet with the name "data" already exists. Please enter another name.',
    );
  });

  test('leads to null where no sheet has it', () => {
    const { spreadsheet } = openSpreadsheet();
    expect(spreadsheet.getSheetByName('none')).toBe(null);
  });
});

describe('removing and hiding', () => {
  test('the last sheet stays', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    expect(thrownBy(() => spreadsheet.deleteSheet(sheet))).toBe(
      "Exception: You can't remove all the sheets in a document.",
    );
  });

  test('the last visible sheet stays, and stays visible', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    const other = spreadsheet.insertSheet('Other').hideSheet();
    expect(other.isSheetHidden()).toBe(true);
    expect(thrownBy(() => spreadsheet.deleteSheet(sheet))).toBe(
      "Exception: You can't remove all the visible sheets in a document.",
    );
    expect(thrownBy(() => sheet.hideSheet())).toMatch(/^Exception: /);
    expect(spreadsheet.deleteSheet(other)).toBe(null);
  });
});

describe('moving and copying', () => {
  test('the active sheet moves to a place from 1', () => {
    const { spreadsheet } = openSpreadsheet();
    spreadsheet.insertSheet('Last');
    expect(spreadsheet.moveActiveSheet(1)).toBe(null);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Last', 'Sheet1']);
  });

  test('a copy stands last and is called after its original', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.insertSheet('Last');
    const copy = sheet.copyTo(spreadsheet);
    expect([copy.getName(), copy.getIndex()]).toEqual(['Copy of Sheet1', 3]);
  });

  test('the duplicate of the active sheet is the active sheet', () => {
    const { spreadsheet } = openSpreadsheet();
    const copy = spreadsheet.duplicateActiveSheet();
    expect(copy.getName()).toBe('Copy of Sheet1');
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(copy.getSheetId());
  });
});

describe('a sheet that another execution adds', () => {
  function withForeignTab() {
    const opened = openSpreadsheet();
    opened.spreadsheet.getSheets();
    opened.host.testing.inSecondExecution((services) =>
      services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('T'),
    );
    return opened;
  }

  test('does not show through a handle that has listed its sheets, but its name is taken', () => {
    const { spreadsheet } = withForeignTab();
    expect(spreadsheet.getSheetByName('T')).toBe(null);
    expect(spreadsheet.getNumSheets()).toBe(1);
    expect(thrownBy(() => spreadsheet.insertSheet('T'))).toMatch(/already exists/);
  });

  test('shows once the spreadsheet is asked for again', () => {
    const { SpreadsheetApp } = withForeignTab();
    expect(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('T')?.getName()).toBe('T');
  });

  test('does not hide those that this execution adds itself', () => {
    const { spreadsheet, SpreadsheetApp } = withForeignTab();
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Own');
    expect(spreadsheet.getSheetByName('Own')?.getName()).toBe('Own');
  });
});

describe('what a spreadsheet passes on to its active sheet', () => {
  test('gives the sheet, where it can be chained', () => {
    const { spreadsheet } = openSpreadsheet();
    expect(String(spreadsheet.insertRowAfter(1))).toBe('Sheet');
    expect(String(spreadsheet.appendRow([1, 2]))).toBe('Sheet');
    expect([spreadsheet.getLastRow(), spreadsheet.getLastColumn()]).toEqual([1, 2]);
    expect(spreadsheet.deleteRows(5, 2)).toBe(null);
  });
});

describe('named ranges', () => {
  test.each(['AB12', 'R1C1', '1st', 'two words', 'true', 'FALSE', 'a-b', '', 'x'.repeat(251)])(
    'cannot be called %j',
    (name) => {
      const { sheet, spreadsheet } = openSpreadsheet();
      expect(thrownBy(() => spreadsheet.setNamedRange(name, sheet.getRange('A1')))).toBe(
        'Exception: The name given to this range is invalid.',
      );
    },
  );

  test('are replaced by one of the same name, and removed', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    expect(spreadsheet.setNamedRange('ABM_CRITERIA', sheet.getRange('A1:B2'))).toBe(null);
    spreadsheet.setNamedRange('ABM_CRITERIA', sheet.getRange('C1:D2'));
    expect(spreadsheet.getNamedRanges().map((named) => named.getRange().getA1Notation())).toEqual(['C1:D2']);
    expect(spreadsheet.removeNamedRange('ABM_CRITERIA')).toBe(null);
    expect(spreadsheet.getRangeByName('ABM_CRITERIA')).toBe(null);
    expect(spreadsheet.removeNamedRange('ABM_CRITERIA')).toBe(null);
  });

  test('are renamed and moved through themselves', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.setNamedRange('one', sheet.getRange('A1'));
    const [named] = spreadsheet.getNamedRanges();
    named?.setName('two').setRange(sheet.getRange('B2'));
    expect(spreadsheet.getRangeByName('two')?.getA1Notation()).toBe('B2');
    named?.remove();
    expect(sheet.getNamedRanges()).toEqual([]);
  });

  test('follow their cells', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.setNamedRange('here', sheet.getRange('A2:B3'));
    sheet.insertRowBefore(1);
    expect(spreadsheet.getRangeByName('here')?.getA1Notation()).toBe('A3:B4');
  });

  test('are left out when their sheet is gone', () => {
    const { spreadsheet } = openSpreadsheet();
    const other = spreadsheet.insertSheet('Other');
    spreadsheet.setNamedRange('there', other.getRange('A1'));
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.getNamedRanges()).toEqual([]);
    expect(spreadsheet.getRangeByName('there')).toBe(null);
  });
});

describe('the selection', () => {
  test('is A1 of the first sheet to begin with', () => {
    const { spreadsheet, SpreadsheetApp } = openSpreadsheet();
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('A1');
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('Sheet1');
  });

  test('is what was selected last, wherever that is', () => {
    const { sheet, spreadsheet, SpreadsheetApp } = openSpreadsheet();
    spreadsheet.insertSheet('Other');
    sheet.getRange('B2:C3').activate();
    expect(SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(SpreadsheetApp.getCurrentCell().getA1Notation()).toBe('B2');
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    sheet.getRangeList(['A1', 'D4']).activate();
    expect(
      spreadsheet
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1', 'D4']);
  });
});

describe('toast(message, title, seconds)', () => {
  test('stays for five seconds unless told otherwise', () => {
    const { host, spreadsheet } = openSpreadsheet();
    expect(spreadsheet.toast('Done')).toBe(null);
    spreadsheet.toast('Ranking', 'ABM', -1);
    expect(host.editor.toasts).toEqual([
      { message: 'Done', title: '', seconds: 5 },
      { message: 'Ranking', title: 'ABM', seconds: -1 },
    ]);
  });
});

describe('other spreadsheets', () => {
  test('need a scope of their own', () => {
    const { host, spreadsheet, SpreadsheetApp } = openSpreadsheet();
    host.testing.setManifestScopes(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    expect(thrownBy(() => SpreadsheetApp.openById('x'))).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.openById. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(thrownBy(() => spreadsheet.copy('x'))).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.Spreadsheet.copy. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  test('are missing, and cannot be made', () => {
    const { spreadsheet, SpreadsheetApp } = openSpreadsheet();
    expect(thrownBy(() => spreadsheet.copy('x'))).toBe('Error: not implemented: Spreadsheet.copy');
    expect(thrownBy(() => SpreadsheetApp.create('x'))).toBe('Error: not implemented: SpreadsheetApp.create');
    expect(thrownBy(() => SpreadsheetApp.openById('x'))).toBe(
      "Exception: Document x is missing (perhaps it was deleted, or you don't have read access?)",
    );
    expect(SpreadsheetApp.openByUrl(spreadsheet.getUrl()).getId()).toBe(spreadsheet.getId());
  });
});

describe('what is not there', () => {
  test('throws its name', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getSlicers())).toBe('Error: not implemented: Sheet.getSlicers');
  });
});
