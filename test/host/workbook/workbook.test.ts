import { beforeEach, describe, expect, test } from 'vitest';
import { ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Change } from '../../../src/host/workbook/change.ts';
import type { GridRange } from '../../../src/host/workbook/grid-range.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

let workbook: Workbook;
let sheet: Tab;

beforeEach(() => {
  workbook = new Workbook({ timeZone: 'UTC' });
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
});

const range = (row: number, column: number, rows = 1, columns = 1, more: Partial<GridRange> = {}): GridRange => ({
  tabId: 0,
  row,
  column,
  rows,
  columns,
  ...more,
});
const lost = new ErrorValue('#REF!', 'Reference does not exist.');

describe('tabs', () => {
  test('come at the end or where they are told, named SheetN, with ids that never come again', () => {
    const second = workbook.addTab();
    const first = workbook.addTab({ name: 'First', index: 0 });
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['First', 'Sheet1', 'Sheet2']);
    workbook.removeTab(first);
    expect(workbook.addTab().id).not.toBe(first.id);
    expect(workbook.tab(second.id)).toBe(second);
    expect(workbook.tab(first.id)).toBeUndefined();
  });

  test('are found by their exact name', () => {
    expect(workbook.tabNamed('sheet1')).toBeUndefined();
    expect(workbook.tabNamed('Sheet1')).toBe(sheet);
  });

  test('move', () => {
    workbook.addTab({ name: 'Other' });
    workbook.moveTab(sheet, 1);
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['Other', 'Sheet1']);
    expect(sheet.index).toBe(1);
  });

  test('renamed, are followed by formulas', () => {
    const data = workbook.addTab({ name: 'Data' });
    data.enter(1, 1, [[5]]);
    sheet.enter(1, 1, [['=Data!A1+1']]);
    workbook.renameTab(data, "Team's data");
    expect(sheet.formula(1, 1)).toBe("='Team''s data'!A1+1");
    data.enter(1, 1, [[6]]);
    expect(sheet.value(1, 1)).toBe(7);
  });

  test('removed, leave #REF! in formulas and take their named ranges and metadata along', () => {
    const data = workbook.addTab({ name: 'Data' });
    workbook.setNamedRange('VALUES', range(1, 1, 2, 1, { tabId: data.id }));
    workbook.metadata.push({
      id: 1,
      key: 'k',
      value: null,
      visibility: 'DOCUMENT',
      locationType: 'SHEET',
      tabId: data.id,
      ranges: [],
    });
    sheet.enter(1, 1, [['=Data!A1+1', '=SUM(VALUES)']]);
    workbook.removeTab(data);
    expect(sheet.formula(1, 1)).toBe('=#REF!+1');
    expect(sheet.values(range(1, 1, 1, 2))).toEqual([[lost, lost]]);
    expect(workbook.namedRange('VALUES')?.ranges).toEqual([]);
    expect(workbook.metadata).toEqual([]);
  });

  test('added under a name that formulas already use, are found by them', () => {
    sheet.enter(1, 1, [['=Later!A1']]);
    expect(sheet.value(1, 1)).toEqual(lost);
    workbook.addTab({ name: 'Later' }).enter(1, 1, [['here']]);
    expect(sheet.value(1, 1)).toBe('here');
  });

  test('copied, take cells, formats, sizes, charts and rules along under a new name', () => {
    sheet.enter(1, 1, [[1, '=A1+1', '=Sheet1!A1']]);
    sheet.format(range(1, 1), { bold: true });
    sheet.columnTracks.setSize(1, 50);
    sheet.frozenRows = 1;
    sheet.conditionalFormats.push({
      ranges: [range(1, 1)],
      condition: { criteria: { type: 'CELL_EMPTY', values: [] }, style: {} },
    });
    const copy = workbook.copyTab(sheet);
    expect(copy.name).toBe('Copy of Sheet1');
    expect(workbook.copyTab(sheet).name).toBe('Copy of Sheet1 2');
    copy.enter(1, 1, [[10]]);
    expect(copy.values(range(1, 1, 1, 3))).toEqual([[10, 11, 1]]);
    expect(copy.cellFormat(1, 1)).toEqual({ bold: true });
    expect([copy.columnTracks.size(1), copy.frozenRows]).toEqual([50, 1]);
    expect(copy.conditionalFormats[0]?.ranges).toEqual([range(1, 1, 1, 1, { tabId: copy.id })]);
    expect(sheet.conditionalFormats[0]?.ranges).toEqual([range(1, 1)]);
  });
});

describe('rows and columns', () => {
  test('inserted and deleted, are followed by contents, formulas, formats, notes and sizes', () => {
    sheet.enter(1, 1, [
      ['a', 'b'],
      [1, 2],
      ['=SUM(A2:B2)', '=A2'],
    ]);
    sheet.format(range(2, 1), { bold: true });
    sheet.notes.set(2, 2, 'two');
    sheet.rowTracks.setSize(2, 50);
    sheet.insertRows(2, 2);
    expect([sheet.rows, sheet.formula(5, 1), sheet.value(5, 1)]).toEqual([1002, '=SUM(A4:B4)', 3]);
    expect([sheet.cellFormat(4, 1), sheet.notes.get(4, 2), sheet.rowTracks.size(4)]).toEqual([
      { bold: true },
      'two',
      50,
    ]);
    sheet.insertColumns(2, 1);
    expect([sheet.columns, sheet.formula(5, 1), sheet.formula(5, 3)]).toEqual([27, '=SUM(A4:C4)', '=A4']);
    sheet.deleteColumns(1, 1);
    expect([sheet.columns, sheet.formula(5, 2), sheet.value(5, 2)]).toEqual([26, '=#REF!', lost]);
    sheet.deleteRows(1, 3);
    expect([sheet.rows, sheet.lastRow]).toEqual([999, 2]);
  });

  test('are followed by formulas of other tabs and by named ranges', () => {
    const other = workbook.addTab({ name: 'Other' });
    sheet.enter(2, 1, [[1], [2]]);
    workbook.setNamedRange('BOTH', range(2, 1, 2, 1));
    other.enter(1, 1, [['=SUM(Sheet1!A2:A3)', '=SUM(BOTH)', '=A2']]);
    sheet.insertRows(3, 1);
    sheet.enter(3, 1, [[10]]);
    expect(other.formulas(range(1, 1, 1, 3))).toEqual([['=SUM(Sheet1!A2:A4)', '=SUM(BOTH)', '=A2']]);
    expect(other.values(range(1, 1, 1, 2))).toEqual([[13, 13]]);
    expect(workbook.namedRange('both')?.ranges).toEqual([range(2, 1, 3, 1)]);
    sheet.deleteRows(2, 3);
    expect(workbook.namedRange('BOTH')?.ranges).toEqual([]);
    expect(other.value(1, 2)).toEqual(lost);
  });

  test('appended, are taken in by open ranges', () => {
    sheet.enter(1, 1, [[1, '=SUM(A:A)', '=ROWS(A2:A)']]);
    workbook.setNamedRange('COLUMN_A', range(1, 1, 1000, 1, { wholeColumns: true }));
    sheet.enter(1, 4, [['=ROWS(COLUMN_A)']]);
    sheet.insertRows(1001, 2);
    sheet.enter(1002, 1, [[5]]);
    expect(sheet.values(range(1, 2, 1, 3))).toEqual([[6, 1001, 1002]]);
    expect(sheet.formula(1, 2)).toBe('=SUM(A:A)');
  });

  test('inserted, look like the neighbour on the side that is asked for', () => {
    sheet.format(range(1, 1), { bold: true });
    sheet.format(range(2, 1), { italic: true });
    sheet.insertRows(2, 1, 'after');
    sheet.insertRows(2, 1, 'before');
    expect([1, 2, 3, 4].map((row) => sheet.cellFormat(row, 1))).toEqual([
      { bold: true },
      { bold: true },
      { italic: true },
      { italic: true },
    ]);
  });

  test('moved, are followed by references', () => {
    sheet.enter(1, 1, [['a'], ['b'], ['c'], ['=A1', '=SUM(A1:A3)']]);
    sheet.moveRows(1, 1, 4);
    expect(sheet.values(range(1, 1, 4, 1))).toEqual([['b'], ['c'], ['a'], ['a']]);
    expect(sheet.formula(4, 1)).toBe('=A3');
    sheet.moveColumns(1, 1, 3);
    expect(sheet.values(range(1, 2, 4, 1))).toEqual([['b'], ['c'], ['a'], ['a']]);
    expect(sheet.formula(4, 2)).toBe('=B3');
    expect([sheet.rows, sheet.columns]).toEqual([1000, 26]);
  });

  test('moved, look as they did and not like those that they came to stand beside', () => {
    sheet.format(range(1, 1), { bold: true });
    sheet.format(range(5, 1), { italic: true });
    sheet.moveRows(4, 2, 2);
    expect([1, 2, 3, 4].map((row) => sheet.cellFormat(row, 1))).toEqual([{ bold: true }, {}, { italic: true }, {}]);
  });

  test('in the frozen part change its size', () => {
    sheet.frozenRows = 2;
    sheet.insertRows(2, 3);
    expect(sheet.frozenRows).toBe(5);
    sheet.deleteRows(4, 4);
    expect(sheet.frozenRows).toBe(3);
  });

  test('are followed by what is kept beside the cells', () => {
    const rule = { criteria: { type: 'CUSTOM_FORMULA', values: ['=$A2>1'] }, style: {} };
    sheet.conditionalFormats = [{ ranges: [range(2, 1, 5, 1), range(1, 3)], condition: rule }];
    sheet.validations = [
      {
        ranges: [range(2, 1, 5, 1)],
        criteria: { type: 'VALUE_IN_RANGE', values: [range(9, 1, 3, 1)] },
        allowInvalid: true,
        helpText: null,
      },
    ];
    sheet.filter = {
      ranges: [range(1, 1, 5, 3)],
      criteria: new Map([[2, { criteria: null, hiddenValues: ['x'], visibleValues: [] }]]),
      sorted: null,
    };
    sheet.merges = [{ row: 8, column: 1, rows: 1, columns: 2 }];
    workbook.metadata = [
      {
        id: 1,
        key: 'row',
        value: null,
        visibility: 'DOCUMENT',
        locationType: 'ROW',
        ranges: [range(8, 1, 1, 26, { wholeRows: true })],
      },
    ];
    sheet.insertRows(1, 1);
    sheet.insertColumns(2, 1);
    const [format] = sheet.conditionalFormats;
    expect(format?.ranges).toEqual([range(3, 1, 5, 1), range(2, 4)]);
    expect(format?.condition).toMatchObject({ criteria: { values: ['=$A3>1'] } });
    expect(sheet.validations[0]).toMatchObject({
      ranges: [range(3, 1, 5, 1)],
      criteria: { values: [range(10, 1, 3, 1)] },
    });
    expect(sheet.filter?.ranges).toEqual([range(2, 1, 5, 4)]);
    expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([3]);
    expect(sheet.merges).toMatchObject([{ row: 9, column: 1, rows: 1, columns: 3 }]);
    expect(workbook.metadata[0]?.ranges).toEqual([range(9, 1, 1, 27, { wholeRows: true })]);
    sheet.deleteRows(2, 8);
    expect([sheet.conditionalFormats, sheet.validations, sheet.filter, sheet.merges, workbook.metadata]).toEqual([
      [],
      [],
      null,
      [],
      [],
    ]);
  });
});

describe('named ranges', () => {
  test('are known whatever the letter case, replaced, renamed in formulas, and gone when removed', () => {
    sheet.enter(1, 1, [[1], [2]]);
    workbook.setNamedRange('Total', range(1, 1));
    sheet.enter(1, 3, [['=TOTAL*10']]);
    expect(sheet.value(1, 3)).toBe(10);
    const named = workbook.setNamedRange('total', range(2, 1));
    expect(workbook.namedRanges).toEqual([named]);
    expect(sheet.value(1, 3)).toBe(20);
    workbook.renameNamedRange(named, 'Summe');
    expect([sheet.formula(1, 3), sheet.value(1, 3)]).toEqual(['=Summe*10', 20]);
    workbook.removeNamedRange(named);
    expect(sheet.value(1, 3)).toEqual(new ErrorValue('#NAME?', "Unknown range name: 'Summe'."));
  });
});

describe('evaluate(formula)', () => {
  test('computes without a cell and leaves nothing behind', () => {
    sheet.enter(1, 1, [[1], [2]]);
    expect(workbook.evaluate('=A1+1')).toEqual([[2]]);
    expect(workbook.evaluate('={A1:A2}')).toEqual([[1], [2]]);
    expect(workbook.evaluate('=A1', workbook.addTab())).toEqual([[null]]);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([2, 1]);
  });
});

describe('onChange(listener)', () => {
  let changes: Change[];

  beforeEach(() => {
    changes = [];
    sheet.enter(1, 1, [[1, '=A1+1']]);
    workbook.onChange((change) => changes.push(change));
  });

  test('is told the cells that were written and those that were recalculated', () => {
    sheet.enter(1, 1, [[2]]);
    expect(changes).toEqual([{ ranges: expect.arrayContaining([range(1, 1), range(1, 2)]), tabs: [] }]);
  });

  test('is told once about a batch', () => {
    workbook.batch(() => {
      sheet.enter(5, 1, [[1]]);
      sheet.format(range(6, 1), { bold: true });
      workbook.changed({ ranges: [], tabs: [0] });
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ ranges: expect.arrayContaining([range(5, 1), range(6, 1)]), tabs: [0] });
  });

  test('is told of as many cells as are written one by one in a batch', () => {
    sheet.growTo(150_000, 2);
    changes.splice(0);
    workbook.batch(() => {
      for (let row = 1; row <= 150_000; row += 1) sheet.type(row, 2, 'x');
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.ranges.at(-1)).toMatchObject({ row: 150_000, column: 2 });
  });

  test('is told of blank cells that a result takes in', () => {
    workbook.useCustomFunctions({ names: ['BLANKS'], call: () => [[null, null, null]] });
    changes.splice(0);
    sheet.type(5, 1, '=BLANKS()');
    expect(changes).toMatchObject([{ ranges: expect.arrayContaining([{ ...range(5, 1), columns: 3 }]) }]);
  });

  test('is not told any more once it is ended', () => {
    const told: Change[] = [];
    const end = workbook.onChange((change) => told.push(change));
    end();
    sheet.enter(1, 1, [[3]]);
    expect(told).toEqual([]);
  });
});
