import { describe, expect, test } from 'vitest';
import type { Platform } from '../../../../src/host/execution/platform.ts';
import { evaluate, makePlatform } from '../../script.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';

describe('protect()', () => {
  test('of a range makes another one each time, of a sheet gives the one that it has', () => {
    const { sheet, spreadsheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    sheet.protect().setDescription('whole');
    expect(sheet.protect().getDescription()).toBe('whole');
    expect(spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toHaveLength(2);
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  });
});

describe('a new protection', () => {
  test('leaves the person who made it their rights', () => {
    const protection = openSpreadsheet().sheet.getRange('A1').protect();
    expect([protection.canEdit(), protection.canDomainEdit(), protection.isWarningOnly()]).toEqual([
      true,
      false,
      false,
    ]);
    expect(protection.getEditors()).toEqual([]);
  });

  test('follows its cells and is gone when it is removed', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    const protection = sheet.getRange('B2:C3').protect();
    sheet.insertRowBefore(1);
    expect(protection.getRange().getA1Notation()).toBe('B3:C4');
    protection.remove();
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
  });

  test('of a sheet covers all of it and has no notation', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.protect().getRange();
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual(['', 1000, 26]);
  });

  test('takes the range of a name', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.setNamedRange('here', sheet.getRange('C3:F7'));
    const protection = sheet.getRange('A1').protect().setRangeName('here');
    expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['here', 'C3:F7']);
  });
});

describe('somebody without rights', () => {
  const message =
    'Exception: You are trying to edit a protected cell or object. ' +
    'Please contact the spreadsheet owner to remove protection if you need to edit.';

  function protectedPlatform(script: string): Platform {
    const platform = makePlatform();
    evaluate(platform, `var sheet = SpreadsheetApp.getActiveSheet(); ${script}`);
    platform.userEmail = 'colleague@example.com';
    return platform;
  }

  const writing = (address: string) =>
    `SpreadsheetApp.getActiveSheet().getRange('${address}').setValue(1); SpreadsheetApp.flush(); 'written'`;

  test.each([
    ["sheet.getRange('A1:B2').protect()", 'B2', message],
    ["sheet.getRange('A1:B2').protect()", 'C3', 'written'],
    ["sheet.getRange('A1:B2').protect().setWarningOnly(true)", 'A1', 'written'],
    ["sheet.getRange('A1:B2').protect().addEditor('colleague@example.com')", 'A1', 'written'],
    ['sheet.protect()', 'C3', message],
    ["sheet.protect().setUnprotectedRanges([sheet.getRange('C1:C9')])", 'C3', 'written'],
  ])('after %s writing %s: %s', (script, address, outcome) => {
    expect(evaluate(protectedPlatform(script), writing(address))).toBe(outcome);
  });

  test('can ask before', () => {
    const platform = protectedPlatform("sheet.getRange('A1:B2').protect()");
    expect(evaluate(platform, "SpreadsheetApp.getActiveSheet().getRange('A1').canEdit()")).toBe(false);
    expect(evaluate(platform, "SpreadsheetApp.getActiveSheet().getRange('D1').canEdit()")).toBe(true);
  });
});
