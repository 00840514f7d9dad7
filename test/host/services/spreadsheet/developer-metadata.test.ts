import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('addDeveloperMetadata(key, value)', () => {
  test.each(['B2:D4', 'B6:D6', 'F2:F5', 'A1', '8:9'])('is refused on %s', (address) => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRange(address).addDeveloperMetadata('key', 'value'))).toBe(
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only ' +
        'be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  test('hands back what it was called on', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    expect(sheet.getRange('8:8').addDeveloperMetadata('row').getA1Notation()).toBe('8:8');
    expect(String(sheet.addDeveloperMetadata('tab'))).toBe('Sheet');
    expect(String(spreadsheet.addDeveloperMetadata('file'))).toBe('Spreadsheet');
  });

  test('shows it to the whole document unless told otherwise', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.addDeveloperMetadata('open', 'value');
    sheet.addDeveloperMetadata('hidden', 'value', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.addDeveloperMetadata('bare');
    const shown = sheet
      .getDeveloperMetadata()
      .map((one) => [one.getKey(), one.getValue(), String(one.getVisibility())]);
    expect(shown).toEqual([
      ['open', 'value', 'DOCUMENT'],
      ['hidden', 'value', 'PROJECT'],
      ['bare', null, 'DOCUMENT'],
    ]);
  });
});

describe('metadata of a row', () => {
  test('is found on the row, not on one of its cells', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('8:8').addDeveloperMetadata('row', 'r8');
    expect(sheet.getRange('8:8').getDeveloperMetadata()).toHaveLength(1);
    expect(sheet.getRange('C8').getDeveloperMetadata()).toEqual([]);
    expect(sheet.getRange('C8').createDeveloperMetadataFinder().find()).toEqual([]);
    expect(sheet.getRange('C8').createDeveloperMetadataFinder().onIntersectingLocations().find()).toHaveLength(1);
  });

  test('moves with the row and dies with it', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('8:8').addDeveloperMetadata('row', 'r8');
    sheet.insertRowsBefore(1, 2);
    const [metadata] = sheet.createDeveloperMetadataFinder().withKey('row').find();
    expect(metadata?.getLocation().getRow()?.getA1Notation()).toBe('10:10');
    sheet.deleteRow(10);
    expect(sheet.createDeveloperMetadataFinder().withKey('row').find()).toEqual([]);
  });
});

describe('metadata of a sheet', () => {
  test('leads back to the sheet after renaming and moving, and dies with it', () => {
    const { spreadsheet } = openSpreadsheet();
    const tab = spreadsheet.insertSheet('Criteria').addDeveloperMetadata('smallstart-abm.tab', 'criteria');
    tab.setName('Renamed');
    const find = () =>
      spreadsheet.createDeveloperMetadataFinder().withKey('smallstart-abm.tab').withValue('criteria').find();
    expect(find().map((one) => one.getLocation().getSheet()?.getName())).toEqual(['Renamed']);
    spreadsheet.deleteSheet(tab);
    expect(find()).toEqual([]);
  });
});

describe('finders', () => {
  test('look on their sheet, or everywhere', () => {
    const { sheet, spreadsheet, SpreadsheetApp } = openSpreadsheet();
    const other = spreadsheet.insertSheet('Other').addDeveloperMetadata('key', 'other');
    sheet.addDeveloperMetadata('key', 'first');
    sheet.getRange('B:B').addDeveloperMetadata('key', 'column');
    const values = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
      finder.find().map((one) => one.getValue());
    expect(values(spreadsheet.createDeveloperMetadataFinder().withKey('key'))).toEqual(['other', 'first', 'column']);
    expect(values(other.createDeveloperMetadataFinder())).toEqual(['other']);
    const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
    expect(values(sheet.createDeveloperMetadataFinder().withLocationType(COLUMN))).toEqual(['column']);
  });
});

describe('metadata itself', () => {
  test('can be changed, moved and removed', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    sheet.addDeveloperMetadata('key', 'value');
    const [metadata] = sheet.getDeveloperMetadata();
    metadata?.setKey('new key').setValue('new value');
    expect(sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()])).toEqual([
      ['new key', 'new value'],
    ]);
    expect(metadata?.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn()?.getA1Notation()).toBe('J:J');
    metadata?.moveToSpreadsheet();
    expect(metadata?.getLocation().getSpreadsheet()?.getId()).toBe(spreadsheet.getId());
    metadata?.remove();
    expect(spreadsheet.getDeveloperMetadata()).toEqual([]);
  });
});
