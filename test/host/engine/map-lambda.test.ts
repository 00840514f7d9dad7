import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomFunctionArgument } from '../../../src/host/engine/custom-functions.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

let workbook: Workbook;
let sheet: Tab;
let calls: CustomFunctionArgument[][];

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
  calls = [];
  workbook.useCustomFunctions({
    names: ['F', 'PAIR'],
    call: (name, args) => {
      calls.push([...args]);
      return name === 'PAIR' ? [[1, 2]] : [[`F${args.length}`]];
    },
  });
  sheet.enter(1, 1, [
    [1, 10, 'a'],
    [2, 20, 'b'],
    [3, 30, ''],
  ]);
});

const column = 7;
const shown = (rows: number, columns = 1): CellValue[][] => sheet.values({ row: 1, column, rows, columns });

/** Puts a formula beside the table and reads what it fills. */
function result(text: string, rows = 1, columns = 1): CellValue[][] {
  sheet.enterFormulas(1, column, [[text]]);
  return shown(rows, columns);
}

describe('MAP(array, …, LAMBDA(name, …, body))', () => {
  test.each<[string, CellValue[][]]>([
    ['=MAP(A1:A3,LAMBDA(x,x*2))', [[2], [4], [6]]],
    ['=map(A1:A3,lambda(Cell_1.x,CELL_1.X+cell_1.x))', [[2], [4], [6]]],
    [
      '=MAP(A1:B2,LAMBDA(x,-x))',
      [
        [-1, -10],
        [-2, -20],
      ],
    ],
    ['=MAP(A1:A3,B1:B3,LAMBDA(x,y,MAX(x,y)-x))', [[9], [18], [27]]],
    ['=MAP(A1,LAMBDA(x,x+1))', [[2]]],
    ['=MAP({1,2},LAMBDA(x,x&"!"))', [['1!', '2!']]],
    ['=MAP(UNIQUE(A1:A3);LAMBDA(x;x+1))', [[2], [3], [4]]],
    ['=MAP(C1:C3,LAMBDA(x,IF(ISBLANK(x),"none",UPPER(x))))', [['A'], ['B'], ['none']]],
    ['=MAP(A1:A3,LAMBDA(x,x+$B$1))', [[11], [12], [13]]],
    ['=MAP($A$2:$A$3,LAMBDA(x,ROW(x)))', [[2], [3]]],
    ['=MAP({1;0},LAMBDA(x,IFERROR(1/x,"no")))', [[1], ['no']]],
    ['=MAP(A1:A2,LAMBDA(x,SUM(MAP(B1:B2,LAMBDA(y,x*y)))))', [[30], [60]]],
    ['=MAP(A1:A2,LAMBDA(x,x&SUM(MAP(B1:B2,LAMBDA(x,x)))))', [['130'], ['230']]],
    ['=MAP(A1:A2,LAMBDA(x,x))', [[1], [2]]],
    ['=MAP(A2:A,LAMBDA(x,IF(x="",,x*2)))', [[4], [6], [null]]],
    ['=MAP(A3:A1,LAMBDA(x,x))', [[1], [2], [3]]],
  ])('%s is %j', (text, rows) => {
    expect(result(text, rows.length, rows[0]?.length)).toEqual(rows);
  });

  test.each<[string, CellValue]>([
    ['=SUM(MAP(A1:A3,LAMBDA(x,x*2)))', 12],
    ['=INDEX(MAP(A1:A3,LAMBDA(x,x*2)),2)', 4],
    ['=JOIN("-",MAP(A1:A3,LAMBDA(x,x*2)))', '2-4-6'],
  ])('is an array within a formula: %s is %j', (text, value) => {
    expect(result(text)).toEqual([[value]]);
  });

  test('computes again when an element changes, or another cell that the body refers to', () => {
    result('=MAP(A1:A3,LAMBDA(x,x*E1))');
    sheet.enter(1, 5, [[5]]);
    sheet.enter(2, 1, [[4]]);
    expect(shown(3)).toEqual([[5], [20], [15]]);
  });

  test('follows cells that move', () => {
    result('=MAP(A1:A3,LAMBDA(x,x*$B$1))');
    sheet.insertRows(1, 1);
    expect(sheet.values({ row: 2, column, rows: 3, columns: 1 })).toEqual([[10], [20], [30]]);
    expect(sheet.formula(2, column)).toBe('=MAP(A2:A4,LAMBDA(x,x*$B$2))');
  });

  test('has names that come before those of ranges', () => {
    workbook.setNamedRange('x', { tabId: 0, row: 1, column: 2, rows: 1, columns: 1 });
    expect(result('=MAP(A1:A2,LAMBDA(x,x))', 2)).toEqual([[1], [2]]);
    expect(result('=MAP(A1:A2,LAMBDA(y,x+y))', 2)).toEqual([[11], [12]]);
    expect(result('=SUM(MAP(A1:A2,LAMBDA(x,x)))+x')).toEqual([[13]]);
  });
});

describe('a custom function in a LAMBDA', () => {
  test('is called for each element, with its value', () => {
    expect(result('=MAP(A1:A3,LAMBDA(x,F(x,"k",B1:B2)))', 3)).toEqual([['F3'], ['F3'], ['F3']]);
    const range = [[10], [20]];
    expect(calls).toEqual([
      [1, 'k', range],
      [2, 'k', range],
      [3, 'k', range],
    ]);
  });

  test('is called for each element, also for equal ones, but not again when another changes', () => {
    sheet.enter(1, 1, [[1], [1]]);
    result('=MAP(A1:A3,LAMBDA(x,F(x)))', 3);
    expect(calls).toEqual([[1], [1], [3]]);
    sheet.enter(3, 1, [[4]]);
    shown(3);
    expect(calls).toEqual([[1], [1], [3], [4]]);
  });

  test('is called again for the element that changed', () => {
    result('=MAP(A1:A3,LAMBDA(x,F(x)))', 3);
    calls = [];
    sheet.enter(2, 1, [[20]]);
    shown(3);
    expect(calls).toEqual([[20]]);
  });

  test('is handed a date where the cell shows one, a blank as null, an error as an error', () => {
    sheet.enter(1, 1, [['2026-11-21'], [''], ['=NA()']]);
    result('=MAP(A1:A3,LAMBDA(x,F(x)))', 3);
    expect(calls).toEqual([[new DateSerial(46_347)], [null], [new ErrorValue('#N/A', expect.any(String))]]);
  });

  test('keeps loading for what changes by itself', () => {
    sheet.enter(1, 1, [[1], ['=NOW()']]);
    expect(result('=MAP(A1:A2,LAMBDA(x,F(x)))', 2)).toEqual([['F1'], ['Loading...']]);
    expect(result('=MAP({1;2}*RAND(),LAMBDA(x,F(x)))')).toEqual([['Loading...']]);
  });
});

describe('what MAP and LAMBDA refuse', () => {
  test.each([
    ['=MAP(A1:A3)', '#N/A', 'Argument must be a LAMBDA.'],
    ['=MAP(LAMBDA(1))', '#N/A', 'Wrong number of arguments to MAP.'],
    ['=MAP(A1:A3,5)', '#N/A', 'Argument must be a LAMBDA.'],
    ['=MAP(A1:A3,LAMBDA(x,y,x))', '#N/A', 'Wrong number of arguments to LAMBDA. Expected 2, but got 1.'],
    ['=MAP(A1:A3,B1:B2,LAMBDA(x,y,x))', '#N/A', 'Array arguments to MAP are of different size.'],
    ['=MAP(A1:A3,LAMBDA(x,PAIR()))', '#N/A', 'Single values expected. Nested array results are not supported.'],
    ['=MAP(A1:A3,LAMBDA(x1,x1))', '#NAME?', 'Argument 1 of function LAMBDA is not a valid name.'],
    ['=MAP(A1:A3,LAMBDA("x",1))', '#NAME?', 'Argument 1 of function LAMBDA is not a valid name.'],
    ['=LAMBDA(x,x+1)', '#N/A', 'LAMBDA is not called with values.'],
    ['=LAMBDA(x,x+1)(5)', '#ERROR!', 'Formula parse error.'],
    ['=MAP(A1:A2,LAMBDA(x,z))', '#NAME?', "Unknown range name: 'z'."],
    ['=x', '#NAME?', "Unknown range name: 'x'."],
    ['=BYROW(A1:B2,LAMBDA(x,SUM(x)))', '#NAME?', "Unknown function: 'BYROW'."],
  ])('%s shows %s', (text, error, note) => {
    expect(result(text)).toEqual([[expect.objectContaining({ text: error, note })]]);
  });
});
