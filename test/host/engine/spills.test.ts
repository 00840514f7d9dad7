import { beforeEach, describe, expect, test } from 'vitest';
import { isRows } from '../../../src/host/engine/custom-functions.ts';
import { type CellValue, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

let workbook: Workbook;
let sheet: Tab;
let table: CellValue[][];

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
  table = [
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ];
  workbook.useCustomFunctions({
    names: ['TABLE', 'COUNT_UP'],
    call: (name, args) =>
      name === 'TABLE' ? table : Array.from({ length: Number(args[0]) }, (_, place) => [place + 1]),
  });
});

const values = (row: number, column: number, rows: number, columns: number) =>
  sheet.values({ row, column, rows, columns });
const blocked = (cell: string) =>
  new ErrorValue('#REF!', `Array result was not expanded because it would overwrite data in ${cell}.`);

describe('an array', () => {
  test('fills the cells right of and below its formula', () => {
    sheet.enter(2, 2, [['=TABLE()']]);
    expect(values(2, 2, 3, 2)).toEqual(table);
    expect(sheet.formulas({ row: 2, column: 2, rows: 2, columns: 2 })).toEqual([
      ['=TABLE()', ''],
      ['', ''],
    ]);
    expect(sheet.isBlank({ row: 4, column: 3, rows: 1, columns: 1 })).toBe(false);
    expect(sheet.spillAnchor(4, 3)).toMatchObject({ row: 2, column: 2 });
    expect(sheet.spillArea(2, 2)).toEqual({ row: 2, column: 2, rows: 3, columns: 2 });
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([4, 3]);
  });

  test.each([
    ['=ARRAYFORMULA(A1:A3*2)', [[6], [2], [4]]],
    ['=TRANSPOSE(A1:A3)', [[3, 1, 2]]],
    ['=SORT(A1:A3)', [[1], [2], [3]]],
    ['=SORT(A1:A3,1,FALSE)', [[3], [2], [1]]],
    ['=FILTER(A1:A3,A1:A3>1)', [[3], [2]]],
    ['=FILTER(A1:B3,A1:A3>1,B1:B3<>"c")', [[3, 'a']]],
    [
      '=SORT(A1:B3,2,FALSE,1,TRUE)',
      [
        [2, 'c'],
        [1, 'b'],
        [3, 'a'],
      ],
    ],
    ['=UNIQUE({1;1;2})', [[1], [2]]],
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['={A1:A2;5}', [[3], [1], [5]]],
  ])('%s spills too', (formula, expected) => {
    sheet.enter(1, 1, [
      [3, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    sheet.enterFormulas(1, 5, [[formula]]);
    expect(values(1, 5, expected.length, expected[0]?.length ?? 0)).toEqual(expected);
  });

  test('a bare range shows the value of the own row instead', () => {
    sheet.enter(1, 1, [[3], [1], [2]]);
    sheet.enterFormulas(2, 5, [['=A1:A3']]);
    expect(values(2, 5, 2, 1)).toEqual([[1], [null]]);
  });
});

describe('formulas that refer to spilled cells', () => {
  test('compute with them, and again when they change', () => {
    sheet.enter(1, 1, [[3], ['=COUNT_UP(A1)']]);
    sheet.enter(1, 3, [['=SUM(A2:A10)'], ['=A4*10'], ['=COUNT_UP(A3)']]);
    expect(values(1, 3, 4, 1)).toEqual([[6], [30], [1], [2]]);
    sheet.enter(1, 1, [[2]]);
    expect(values(1, 3, 4, 1)).toEqual([[3], [0], [1], [2]]);
  });

  test('follow through several spills, across tabs', () => {
    const other = workbook.addTab({ name: 'Other' });
    sheet.enter(1, 1, [[2], ['=COUNT_UP(A1)']]);
    other.enter(1, 1, [['=COUNT_UP(Sheet1!A3)']]);
    sheet.enter(1, 5, [['=COUNT_UP(Other!A2)']]);
    expect(values(1, 5, 3, 1)).toEqual([[1], [2], [null]]);
  });
});

describe('something in the way', () => {
  test('makes the formula #REF! and names the first such cell, row by row', () => {
    sheet.enter(3, 1, [['busy']]);
    sheet.enter(2, 2, [['busy']]);
    sheet.enter(1, 1, [['=TABLE()']]);
    expect(sheet.value(1, 1)).toEqual(blocked('B2'));
    expect(values(1, 2, 2, 1)).toEqual([[null], ['busy']]);
  });

  test('typed into a spilled cell takes all of it back, and gone lets it come again', () => {
    sheet.enter(1, 1, [['=TABLE()']]);
    sheet.enter(3, 1, [['busy']]);
    expect(values(1, 1, 3, 2)).toEqual([
      [blocked('A3'), null],
      [null, null],
      ['busy', null],
    ]);
    sheet.clear({ row: 3, column: 1, rows: 1, columns: 1 });
    expect(values(1, 1, 3, 2)).toEqual(table);
  });

  test('may be a formula that gives an empty text, or another spill', () => {
    sheet.enter(2, 1, [['=""']]);
    sheet.enter(1, 1, [['=TABLE()']]);
    expect(sheet.value(1, 1)).toEqual(blocked('A2'));
    sheet.enter(2, 1, [[null]]);
    sheet.enter(3, 3, [['=COUNT_UP(1)']]);
    sheet.enter(1, 3, [['=COUNT_UP(3)']]);
    expect(sheet.value(1, 3)).toEqual(blocked('C3'));
    sheet.enter(3, 3, [[null]]);
    expect(values(1, 3, 3, 1)).toEqual([[1], [2], [3]]);
    sheet.enter(3, 1, [['x']]);
    expect(sheet.value(1, 1)).toEqual(blocked('A3'));
  });

  test('goes when the spill that was there shrinks', () => {
    sheet.enter(1, 1, [
      [3, null],
      ['=COUNT_UP(A1)', null],
    ]);
    sheet.enter(4, 2, [[1]]);
    sheet.enter(3, 2, [['=COUNT_UP(1)']]);
    sheet.enter(4, 1, [['x']]);
    sheet.enter(1, 1, [[2]]);
    expect(values(2, 1, 3, 1)).toEqual([[1], [2], ['x']]);
  });

  test('a formula cleared from a spilled cell is no obstacle', () => {
    sheet.enter(1, 1, [['=TABLE()']]);
    sheet.clear({ row: 2, column: 1, rows: 2, columns: 2 });
    expect(values(1, 1, 3, 2)).toEqual(table);
  });
});

describe('a spill', () => {
  test('that shrinks empties what it no longer fills', () => {
    sheet.enter(1, 1, [[3], ['=COUNT_UP(A1)']]);
    expect(values(2, 1, 3, 1)).toEqual([[1], [2], [3]]);
    sheet.enter(1, 1, [[1]]);
    expect(values(2, 1, 3, 1)).toEqual([[1], [null], [null]]);
    expect(sheet.lastRow).toBe(2);
  });

  test.each(['=TABLE(', '=A1:A3 5', '=1'])('goes when %s takes the place of its formula', (formula) => {
    sheet.enter(1, 1, [['=TABLE()']]);
    values(1, 1, 3, 2);
    sheet.enterFormulas(1, 1, [[formula]]);
    expect(values(1, 1, 3, 2).flat().slice(1)).toEqual([null, null, null, null, null]);
  });

  test('stays where its formula is written again', () => {
    sheet.enter(1, 1, [['=TABLE()']]);
    values(1, 1, 3, 2);
    sheet.enter(1, 1, [['=TABLE()']]);
    expect(values(1, 1, 3, 2)).toEqual(table);
  });

  test('goes with its formula', () => {
    sheet.enter(1, 1, [['=TABLE()']]);
    sheet.enter(1, 1, [['plain']]);
    expect(values(1, 1, 3, 2)).toEqual([
      ['plain', null],
      [null, null],
      [null, null],
    ]);
  });

  test('goes with its formula even when rows come before anybody looks', () => {
    sheet.enter(1, 1, [['=TABLE()']]);
    values(1, 1, 3, 2);
    sheet.clear({ row: 1, column: 1, rows: 1, columns: 1 });
    sheet.insertRows(1, 1);
    expect(sheet.lastRow).toBe(0);
  });

  test('moves with its formula when rows are inserted above, and closes again over rows inserted within', () => {
    sheet.enter(1, 1, [['=TABLE()', null, '=SUM(A1:A3)']]);
    sheet.insertRows(1, 1);
    sheet.insertRows(3, 2);
    expect(values(2, 1, 3, 2)).toEqual(table);
    expect(values(5, 1, 1, 2)).toEqual([[null, null]]);
    expect(sheet.value(2, 3)).toBe(6);
  });

  test('makes the grid grow at its edge', () => {
    workbook.setNamedRange('WHOLE', { tabId: 0, row: 1, column: 3, rows: 1000, columns: 1, wholeColumns: true });
    sheet.enter(1, 1, [['=ROWS(WHOLE)']]);
    sheet.enter(999, 26, [['=TABLE()']]);
    expect(values(999, 26, 1, 1)).toEqual([[1]]);
    expect([sheet.rows, sheet.columns]).toEqual([1001, 27]);
    expect(sheet.value(1001, 27)).toBe('c');
    expect(sheet.value(1, 1)).toBe(1001);
    expect(workbook.namedRange('WHOLE')?.ranges[0]?.rows).toBe(1001);
  });

  test('that depends on its own cells is circular', () => {
    sheet.enter(1, 1, [['=COUNT_UP(SUM(A2:A9)+2)']]);
    expect(sheet.value(1, 1)).toMatchObject({ text: '#REF!' });
    sheet.enter(1, 1, [['=COUNT_UP(2)']]);
    expect(values(1, 1, 2, 1)).toEqual([[1], [2]]);
  });

  test('of 10,000 rows follows each edit by a single call of its function', () => {
    sheet.insertRows(1001, 9000);
    sheet.enter(
      1,
      1,
      Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 12 }, (_, column) => row * column)),
    );
    let calls = 0;
    workbook.useCustomFunctions({
      names: ['SUMS'],
      call: (_, [rows = null]) => {
        calls += 1;
        return isRows(rows) ? rows.map((row) => [row.reduce<number>((sum, cell) => sum + Number(cell), 0)]) : [];
      },
    });
    sheet.enter(1, 14, [['=SUMS(A1:L10000)']]);
    expect([sheet.value(2, 14), sheet.value(10_000, 14), calls]).toEqual([66, 659_934, 1]);
    sheet.enter(2, 1, [[5]]);
    expect([sheet.value(2, 14), sheet.value(10_000, 14), calls]).toEqual([71, 659_934, 2]);
  });
});
