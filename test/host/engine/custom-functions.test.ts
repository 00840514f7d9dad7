import { beforeEach, describe, expect, test } from 'vitest';
import { type CustomFunctionArgument, isRows } from '../../../src/host/engine/custom-functions.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

type Body = (...args: CustomFunctionArgument[]) => CellValue[][] | ErrorValue;

let workbook: Workbook;
let sheet: Tab;
let calls: CustomFunctionArgument[][];

beforeEach(() => {
  workbook = new Workbook({ timeZone: 'Asia/Tokyo', now: () => new Date('2026-11-21T00:00:00Z') });
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
  calls = [];
});

/** Makes functions known and records what they are called with. */
function define(bodies: Record<string, Body>): void {
  workbook.useCustomFunctions({
    names: Object.keys(bodies),
    call: (name, args) => {
      calls.push([...args]);
      return bodies[name]?.(...args) ?? [['']];
    },
  });
}

function formula(row: number, column: number, text: string): CellValue {
  sheet.enterFormulas(row, column, [[text]]);
  return sheet.value(row, column);
}

const one: Body = () => [[1]];
const pair: Body = () => [
  [1, 'a'],
  [2, 'b'],
];

describe('a custom function is handed', () => {
  const argumentsOf = (text: string): CustomFunctionArgument[] | undefined => {
    define({ F: one });
    formula(20, 20, text);
    return calls.at(-1);
  };

  beforeEach(() => {
    sheet.enter(1, 1, [[1, 'x', true, '12%', '$4.20', '2026-11-21', '=1/0', '="7"']]);
  });

  test('a single cell as its value', () => {
    expect(argumentsOf('=F(A1,B1,C1,D1,E1,F1)')).toEqual([1, 'x', true, 0.12, 4.2, new DateSerial(46_347)]);
  });

  test('a range as its rows, a range of one cell as its value', () => {
    expect(argumentsOf('=F(A1:B2,A1:A1)')).toEqual([
      [
        [1, 'x'],
        [null, null],
      ],
      1,
    ]);
  });

  test('a blank cell and an empty slot as null, a slot left out at the end not at all', () => {
    expect(argumentsOf('=F(A9,,2)')).toEqual([null, null, 2]);
    expect(argumentsOf('=F()')).toEqual([]);
  });

  test('an error with its text', () => {
    expect(argumentsOf('=F(G1)')).toEqual([new ErrorValue('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')]);
  });

  test('a whole column with every row of the grid, an open range down to the last', () => {
    const [column, rest, rows] = argumentsOf('=F(A:A,A2:A,1:2)') ?? [];
    expect(column).toHaveLength(1000);
    expect(rest).toHaveLength(999);
    expect(rows).toMatchObject({ length: 2, 0: { length: 26 } });
  });

  test('a number as a date where its cell is formatted so, and a date as a number where it is not', () => {
    sheet.format({ row: 1, column: 1, rows: 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
    sheet.format({ row: 1, column: 6, rows: 1, columns: 1 }, { numberFormat: '0' });
    expect(argumentsOf('=F(A1,F1,A1:A2)')).toEqual([new DateSerial(1), 46_347, [[new DateSerial(1)], [null]]]);
  });

  test('what a formula computes to as a date, where that is one', () => {
    sheet.enter(2, 1, [['=F1+1', '=DATE(2026,1,2)']]);
    expect(argumentsOf('=F(A2,B2,F1-F1)')).toEqual([new DateSerial(46_348), new DateSerial(46_024), 0]);
  });

  test('literals, computed values, arrays and the results of other calls', () => {
    expect(argumentsOf('=F("a",1+1,TRUE,{1,2;3,4},F(5))')).toEqual([
      'a',
      2,
      true,
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ]);
  });

  test('a named range as the range', () => {
    workbook.setNamedRange('My_range', { tabId: 0, row: 1, column: 1, rows: 1, columns: 2 });
    expect(argumentsOf('=F(my_RANGE)')).toEqual([[[1, 'x']]]);
  });

  test('cells of other tabs', () => {
    workbook.addTab({ name: "It's" }).enter(1, 1, [['there']]);
    expect(argumentsOf("=F('It''s'!A1)")).toEqual(['there']);
  });
});

describe('an error as an argument', () => {
  test('becomes the result where errors short-circuit, unless it is one of a range', () => {
    workbook.errorArguments = 'short-circuit';
    define({ F: one });
    sheet.enter(1, 1, [['=NA()']]);
    expect(formula(2, 1, '=F(A1)')).toMatchObject({ text: '#N/A' });
    expect(calls).toHaveLength(0);
    expect(formula(2, 2, '=F(A1:B1)')).toBe(1);
  });
});

describe('a reference to what is not there', () => {
  test.each([
    ['=F(Nowhere!A1:B2)', '#REF!'],
    ['=F(1,#REF!)', '#REF!'],
    ['=F(NO_SUCH_NAME)', '#NAME?'],
  ])('is the result of %s, without a call', (text, error) => {
    define({ F: one });
    expect(formula(1, 1, text)).toMatchObject({ text: error });
    expect(calls).toEqual([]);
  });
});

describe('ARRAYFORMULA(F(A1:A5))', () => {
  test('calls the function once, with the array', () => {
    define({ COUNTED: (x = null) => [[isRows(x)]] });
    expect(formula(1, 3, '=ARRAYFORMULA(COUNTED(A1:A5))')).toBe(true);
    expect(calls).toHaveLength(1);
  });
});

describe('what changes by itself as an argument', () => {
  test.each(['=F(NOW())', '=F(A1,RAND()+1)', '=F(TODAY())', '=F(B1)', '=F(C1)', '=F(A1:C1)'])(
    '%s keeps loading',
    (text) => {
      define({ F: one });
      sheet.enter(1, 1, [[1, '=NOW()', '=B1+1']]);
      expect(formula(2, 1, text)).toBe('Loading...');
      expect(calls).toHaveLength(0);
    },
  );

  test('a formula that also calls NOW elsewhere does not', () => {
    define({ F: one });
    expect(formula(2, 1, '=IF(NOW()>0,F(A1),0)')).toBe(1);
  });
});

describe('a result', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['a text that starts with =', '=A1', '=A1', '=A1'],
    ['a boolean', true, true, 'TRUE'],
    ['null', null, '', ''],
    ['NaN', Number.NaN, new ErrorValue('#NUM!', 'Result was not a number.'), '#NUM!'],
    ['a date', new DateSerial(46_347), new DateSerial(46_347), '11/21/2026'],
    [
      'an error',
      new ErrorValue('#ERROR!', 'Error: no (line 3).'),
      new ErrorValue('#ERROR!', 'Error: no (line 3).'),
      '#ERROR!',
    ],
  ])('of %s', (_, result, value, display) => {
    define({ F: () => [[result]] });
    expect(formula(1, 1, '=F()')).toEqual(value);
    expect(sheet.displayText(1, 1)).toBe(display);
    expect(sheet.isBlank({ row: 1, column: 1, rows: 1, columns: 1 })).toBe(false);
  });

  test('of more than 50,000 characters is an error', () => {
    define({ F: () => [['x'.repeat(50_000)]], G: () => [['x'.repeat(50_001)]] });
    expect(formula(1, 1, '=LEN(F())')).toBe(50_000);
    expect(formula(1, 2, '=G()')).toMatchObject({ text: '#ERROR!' });
  });
});

describe('within a formula', () => {
  beforeEach(() =>
    define({ PAIR: pair, FAILS: () => new ErrorValue('#ERROR!', 'no'), HALF: () => [[1], [new ErrorValue('#N/A')]] }),
  );

  test.each<[string, CellValue]>([
    ['=SUM(PAIR())', 3],
    ['=INDEX(PAIR(),2,2)', 'b'],
    ['=IFERROR(FAILS(),"x")', 'x'],
    ['=COUNTA(PAIR())', 4],
    ['=pair()', 1],
  ])('%s is %j', (text, value) => {
    expect(formula(1, 1, text)).toBe(value);
  });

  test('IFERROR hands an array on, its errors replaced', () => {
    formula(1, 1, '=IFERROR(HALF(),"none")');
    expect(sheet.values({ row: 1, column: 1, rows: 2, columns: 1 })).toEqual([[1], ['none']]);
  });

  test('IF hands an array on', () => {
    formula(1, 1, '=IF(TRUE,PAIR(),0)');
    expect(sheet.value(2, 2)).toBe('b');
  });
});

describe('a function is called again', () => {
  beforeEach(() => {
    define({ F: (x = null) => [[isRows(x) ? x.length : x]], PAIR: pair });
    sheet.enter(1, 1, [[1], [2], [3]]);
    formula(1, 5, '=F(A1)');
    formula(2, 5, '=F(A1:A2)');
    calls = [];
  });

  test('when an argument changes, and only where it is one', () => {
    sheet.enter(2, 1, [[20]]);
    sheet.value(2, 5);
    expect(calls).toEqual([[[[1], [20]]]]);
  });

  test('not when something else changes, nor when an argument is written anew with the same value', () => {
    sheet.enter(3, 1, [[30]]);
    sheet.enter(1, 1, [[1]]);
    sheet.insertRows(2, 1);
    sheet.deleteRows(2, 1);
    sheet.values({ row: 1, column: 5, rows: 2, columns: 1 });
    expect(calls).toEqual([]);
  });

  test('when a formula that feeds it computes something else, on another tab too', () => {
    const other = workbook.addTab();
    other.enterFormulas(1, 1, [['=Sheet1!A1*2']]);
    formula(3, 5, `=F(${other.name}!A1)`);
    calls = [];
    sheet.enter(1, 1, [[5]]);
    expect(sheet.value(3, 5)).toBe(10);
  });

  test('when it is told to', () => {
    workbook.recalculateCustomFunctions();
    sheet.value(1, 5);
    expect(calls).toHaveLength(2);
  });

  test('when its formula is written and its arguments are new', () => {
    formula(1, 5, '=F(A2)');
    expect(calls).toEqual([[2]]);
  });

  test('when other functions come to be known by the name', () => {
    define({ F: () => [['new']] });
    expect(sheet.value(1, 5)).toBe('new');
  });
});

describe('a name that is no function', () => {
  test('shows #NAME? and says which, until there is one', () => {
    expect(formula(1, 1, '=abmscore(1)')).toEqual(new ErrorValue('#NAME?', "Unknown function: 'ABMSCORE'."));
    define({ ABMSCORE: one });
    expect(sheet.value(1, 1)).toBe(1);
    workbook.useCustomFunctions(null);
    expect(sheet.value(1, 1)).toMatchObject({ text: '#NAME?' });
  });

  test('cannot hide a function of the spreadsheet', () => {
    define({ SUM: () => [['mine']] });
    expect(formula(1, 1, '=SUM(1,2)')).toBe(3);
  });
});
