import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('shiftRowGroupDepth(delta)', () => {
  test('nests groups, no deeper than eight', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 2, 1, 0]);
    expect(sheet.getRowGroup(3, 1)?.getRange().getA1Notation()).toBe('2:5');
    expect(sheet.getRowGroup(3, 2)?.getRange().getA1Notation()).toBe('3:4');
    sheet.getRange('A2:A5').shiftRowGroupDepth(20).shiftRowGroupDepth(-1);
    expect(sheet.getRowGroupDepth(2)).toBe(7);
  });

  test('is undone with a negative delta', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('C1:E1').shiftColumnGroupDepth(2).shiftColumnGroupDepth(-10);
    expect(sheet.getColumnGroupDepth(3)).toBe(0);
  });
});

describe('getRowGroup(row, depth)', () => {
  test('throws where there is none', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRowGroup(1, 1))).toMatch(/^Exception: /);
  });
});

describe('a group', () => {
  test('hides its rows when it is collapsed', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('2:3').shiftRowGroupDepth(1);
    const group = sheet.getRowGroup(2, 1)?.collapse();
    expect([group?.isCollapsed(), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4)]).toEqual([true, true, false]);
    sheet.expandAllRowGroups();
    expect(group?.isCollapsed()).toBe(false);
    expect(group?.getControlIndex()).toBe(1);
    group?.remove();
    expect(sheet.getRowGroupDepth(2)).toBe(0);
  });

  test('takes in rows that are inserted inside it', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('2:3').shiftRowGroupDepth(1);
    sheet.insertRowAfter(2).insertRowBefore(1);
    expect(sheet.getRowGroup(4, 1)?.getRange().getA1Notation()).toBe('3:5');
  });
});
