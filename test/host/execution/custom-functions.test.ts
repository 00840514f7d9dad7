import { describe, expect, test } from 'vitest';
import { ProjectFunctions } from '../../../src/host/execution/custom-functions.ts';
import type { Platform } from '../../../src/host/execution/platform.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import { makePlatform, makeProject } from '../script.ts';

const place = { tabId: 0, row: 1, column: 1 };

/** Calls the one function of a script as a cell does. */
function call(
  source: string,
  args: readonly (CellValue | readonly (readonly CellValue[])[])[] = [],
  platform = makePlatform(),
) {
  const functions = new ProjectFunctions(platform, makeProject({ 'code.gs': source }));
  return functions.call(functions.names[0] ?? '', args, place);
}

/** What arrives in a custom function, as JSON. */
function seen(argument: CellValue | readonly (readonly CellValue[])[], platform: Platform = makePlatform()) {
  return call(
    'function SEE(x) { return x instanceof Date ? "Date " + x.toISOString() : JSON.stringify(x) + typeof x; }',
    [argument],
    platform,
  );
}

describe('an argument', () => {
  test.each<[CellValue | readonly (readonly CellValue[])[], string]>([
    [0.1, '0.1number'],
    ['text', '"text"string'],
    [true, 'trueboolean'],
    [null, '""string'],
    ['', '""string'],
    [new ErrorValue('#N/A'), '"#N/A"string'],
    [
      [
        [1, null],
        ['', new ErrorValue('#DIV/0!')],
      ],
      '[[1,""],["","#DIV/0!"]]object',
    ],
  ])('%j arrives as %s', (argument, text) => {
    expect(seen(argument)).toEqual([[text]]);
  });

  test("that is a date arrives as a date of the script's own world, the instant of the spreadsheet's zone", () => {
    const platform = makePlatform();
    platform.workbook.timeZone = 'Asia/Tokyo';
    platform.scriptTimeZone = 'America/New_York';
    expect(seen(new DateSerial(46023), platform)).toEqual([['Date 2025-12-31T15:00:00.000Z']]);
    expect(call('function F(rows) { return rows[0][0] instanceof Date; }', [[[new DateSerial(1)]]], platform)).toEqual([
      [true],
    ]);
  });

  test('that is a lone blank cell arrives as undefined where a test wants that', () => {
    const platform = makePlatform();
    platform.blankArgument = undefined;
    expect(seen(null, platform)).toEqual([['undefinedundefined']]);
  });

  test('that is left out is undefined', () => {
    expect(call('function F(a, b) { return typeof b + arguments.length; }', [1])).toEqual([['undefined1']]);
  });
});

describe('a result', () => {
  test.each([
    ['1.5', [[1.5]]],
    ['"=A1"', [['=A1']]],
    ['false', [[false]]],
    ['null', [[null]]],
    ['undefined', [[null]]],
    ['""', [[null]]],
    ['[]', [[null]]],
    ['[[]]', [[null]]],
    ['[1, "a"]', [[1, 'a']]],
    ['[[1], [2]]', [[1], [2]]],
    [
      '[[1, 2], [3]]',
      [
        [1, 2],
        [3, null],
      ],
    ],
    [
      '[[1, 2], 3]',
      [
        [1, 2],
        [3, null],
      ],
    ],
    ['Promise.resolve([1, 2])', [[1, 2]]],
  ])('%s fills cells', (expression, rows) => {
    expect(call(`function F() { return ${expression}; }`)).toEqual(rows);
  });

  test("that is a date is a day of the spreadsheet's zone", () => {
    const platform = makePlatform();
    platform.workbook.timeZone = 'Asia/Tokyo';
    expect(call('function F() { return new Date("2025-12-31T15:00:00Z"); }', [], platform)).toEqual([
      [new DateSerial(46023)],
    ]);
  });

  test.each([
    ['NaN', '#NUM!'],
    ['1 / 0', '#NUM!'],
    ['new Date(NaN)', '#NUM!'],
    ['{ a: 1 }', '#ERROR!'],
    ['function () {}', '#ERROR!'],
    ['Symbol()', '#ERROR!'],
    ['10n', '#ERROR!'],
    ['LockService', '#ERROR!'],
  ])('%s is an error in its cell alone', (expression, text) => {
    expect(call(`function F() { return [1, ${expression}]; }`)).toMatchObject([[1, { text }]]);
  });
});

describe('a function that fails', () => {
  test.each([
    ['\n throw new Error("No weight.");', 'Error: No weight. (line 2).'],
    ['null.x', "TypeError: Cannot read properties of null (reading 'x') (line 1)."],
    ['throw "just text";', 'Error: just text'],
    [
      '\n\n Utilities.formatDate();',
      "Exception: The parameters () don't match the method signature for Utilities.formatDate. (line 3).",
    ],
    ['return Promise.reject(new Error("later"));', 'Error: later (line 1).'],
    ['f(); function f() { f(); }', 'RangeError: Maximum call stack size exceeded (line 1).'],
  ])('with %j shows #ERROR! and says: %s', (body, note) => {
    expect(call(`function F() {${body}}`)).toEqual(new ErrorValue('#ERROR!', note));
  });

  test('because the top level of the script fails says so', () => {
    expect(call('function F() { return 1; } throw new Error("top");')).toEqual(
      new ErrorValue('#ERROR!', 'Error: top (line 1).'),
    );
  });

  test('to return within 30 seconds is stopped', () => {
    expect(call('function F() { Utilities.sleep(30000); return 1; }')).toEqual([[1]]);
    const note = 'Exceeded maximum execution time (line 0).';
    expect(call('function F() { try { Utilities.sleep(30001); } catch (e) { return 1; } }')).toEqual(
      new ErrorValue('#ERROR!', note),
    );
  });

  test('to return at all is stopped', () => {
    const platform = makePlatform();
    platform.timeLimits.set('custom function', 50);
    expect(call('function F() { for (;;); }', [], platform)).toEqual(
      new ErrorValue('#ERROR!', 'Exceeded maximum execution time (line 0).'),
    );
  });
});

describe('functions in cells', () => {
  const source = `
    function Score(x) { return x; }
    function hidden_() { return 1; }
    var ASSIGNED = function () { return 1; };
    const ARROW = () => 1;
  `;

  test('are those declared at the top level, but for names that end with an underscore', () => {
    expect(new ProjectFunctions(makePlatform(), makeProject({ 'code.gs': source })).names).toEqual(['SCORE']);
  });

  test('run in an execution of their own each', () => {
    const functions = new ProjectFunctions(
      makePlatform(),
      makeProject({ 'code.gs': 'var count = 0; function NEXT() { return ++count; }' }),
    );
    functions.call('NEXT', [], place);
    expect(functions.call('NEXT', [], place)).toEqual([[1]]);
    expect(functions.calls.get('NEXT')).toBe(2);
  });

  test('may use what a stub at the top level gets later, as some bundlers write it', () => {
    expect(call('function F() {} (function () { globalThis.F = () => 7; })();')).toEqual([[7]]);
  });

  test('compute in a workbook, alone and within formulas', () => {
    const platform = makePlatform();
    const project = makeProject({
      'code.gs': 'function TWICE(x) { return Array.isArray(x) ? x.map((r) => r.map((c) => c * 2)) : x * 2; }',
    });
    platform.workbook.useCustomFunctions(new ProjectFunctions(platform, project));
    expect(platform.workbook.evaluate('=twice(21)')).toEqual([[42]]);
    expect(platform.workbook.evaluate('=SUM(TWICE({1,2;3,4}))')).toEqual([[20]]);
  });
});
