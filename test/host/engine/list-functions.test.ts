import { beforeEach, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

let sheet: Tab;

beforeEach(() => {
  const workbook = new Workbook();
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
  sheet.enter(1, 1, [
    [30, 'a'],
    [20, ''],
    [30, 'b'],
    ['x', true],
    [10, '=NA()'],
  ]);
});

function result(text: string, columns = 1): CellValue[] {
  sheet.enterFormulas(1, 5, [[text]]);
  return sheet.values({ row: 1, column: 5, rows: 1, columns })[0] ?? [];
}

describe('JOIN(delimiter, value_or_array, …)', () => {
  test.each([
    ['=JOIN("-",A1:A3)', '30-20-30'],
    ['=JOIN(", ",B1:B3,"z",2.5,TRUE)', 'a, , b, z, 2.5, TRUE'],
    ['=JOIN("",A1:B1)', '30a'],
    ['=JOIN("-","one")', 'one'],
  ])('%s is %s', (text, joined) => {
    expect(result(text)).toEqual([joined]);
  });

  test('hands an error on', () => {
    expect(result('=JOIN("-",B4:B5)')).toMatchObject([{ text: '#N/A' }]);
    expect(result('=JOIN("-")')).toMatchObject([{ text: '#N/A' }]);
  });
});

describe('SPLIT(text, delimiter, split_by_each, remove_empty_text)', () => {
  test.each<[string, CellValue[]]>([
    ['=SPLIT("1,2.5,-3,x",",")', [1, 2.5, -3, 'x']],
    ['=SPLIT("a, b;c",",;")', ['a', ' b', 'c']],
    ['=SPLIT("a, b;c",", ",FALSE)', ['a', 'b;c', null]],
    ['=SPLIT("a,,b",",")', ['a', 'b', null]],
    ['=SPLIT("a,,b",",",TRUE,FALSE)', ['a', '', 'b']],
    ['=SPLIT("2026-11-21|1e3|5%","|")', ['2026-11-21', '1e3', '5%']],
    ['=SPLIT(A1,0)', [3, null]],
  ])('%s is %j', (text, pieces) => {
    expect(result(text, pieces.length)).toEqual(pieces);
  });

  test.each([
    ['=SPLIT("",",")', 'Function SPLIT parameter 1 value should be non-empty.'],
    ['=SPLIT("a","")', 'Function SPLIT parameter 2 value should be non-empty.'],
  ])('%s is an error that says so', (text, note) => {
    expect(result(text)).toMatchObject([{ text: '#VALUE!', note }]);
  });
});

describe('RANK(value, data, is_ascending)', () => {
  test.each([
    ['=RANK(A1,A1:A5)', 1],
    ['=RANK(A3,A1:A5)', 1],
    ['=RANK(A2,A1:A5)', 3],
    ['=RANK(10,$A$1:$A$5,FALSE)', 4],
    ['=RANK(10,A1:A5,1)', 1],
    ['=RANK(30,A1:A5,TRUE)', 3],
    ['=SUM(MAP(A1:A3,LAMBDA(score,RANK(score,A1:A5))))', 5],
  ])('%s is %i', (text, rank) => {
    expect(result(text)).toEqual([rank]);
  });

  test('has no rank for a number that is not among the others, nor for a text', () => {
    expect(result('=RANK(5,A1:A5)')).toMatchObject([{ text: '#N/A', note: 'RANK has no valid input data.' }]);
    expect(result('=RANK(A4,A1:A5)')).toMatchObject([{ text: '#VALUE!' }]);
  });
});
