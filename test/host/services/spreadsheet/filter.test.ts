import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

function openFiltered() {
  const opened = openSpreadsheet();
  const range = opened.sheet.getRange('A1:C4').setValues([
    ['Name', 'Score', 'Tier'],
    ['a', 10, 'C'],
    ['b', 30, 'A'],
    ['c', 20, 'B'],
  ]);
  return { ...opened, range, filter: range.createFilter() };
}

describe('createFilter()', () => {
  test('makes the one filter of its sheet', () => {
    const { sheet } = openFiltered();
    expect(sheet.getRange('F1').getFilter()?.getRange().getA1Notation()).toBe('A1:C4');
    expect(thrownBy(() => sheet.getRange('A1:B2').createFilter())).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
  });

  test('can be made again once it was removed', () => {
    const { sheet, filter } = openFiltered();
    filter.remove();
    expect(sheet.getFilter()).toBe(null);
    expect(sheet.getRange('A1:B2').createFilter().getRange().getA1Notation()).toBe('A1:B2');
  });
});

describe('filter criteria', () => {
  test('hide the rows that they do not let through, never the header', () => {
    const { sheet, filter, SpreadsheetApp } = openFiltered();
    const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build();
    filter.setColumnFilterCriteria(2, criteria);
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, false]);
    expect(filter.getColumnFilterCriteria(2)?.getCriteriaValues()).toEqual([15]);
    filter.removeColumnFilterCriteria(2);
    expect(filter.getColumnFilterCriteria(2)).toBe(null);
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
  });

  test('may name the values to hide', () => {
    const { sheet, filter, SpreadsheetApp } = openFiltered();
    filter.setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().setHiddenValues(['A', 'B']).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, true]);
  });

  test('keep filtered rows from being cleared, where that is asked for', () => {
    const { range, filter, SpreadsheetApp } = openFiltered();
    filter.setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().setVisibleValues(['A']).build());
    range.clear({ contentsOnly: true, skipFilteredRows: true });
    expect(range.getValues().map((row) => row[0])).toEqual(['', 'a', '', 'c']);
  });
});

describe('sort(column, ascending)', () => {
  test('leaves the header where it is', () => {
    const { range, filter } = openFiltered();
    filter.sort(2, false);
    expect(range.getValues().map((row) => row[0])).toEqual(['Name', 'b', 'c', 'a']);
  });
});
