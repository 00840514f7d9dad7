import { describe, expect, test } from 'vitest';
import { type ClientResult, callFromPage } from '../../../src/host/execution/client.ts';
import { makePlatform, makeProject } from '../script.ts';

function call(source: string, name: string, args: readonly unknown[] = []): ClientResult {
  return callFromPage(makePlatform(), makeProject({ 'code.gs': source }), name, args);
}

/** What the page receives of an expression that a function of the script returns. */
function received(expression: string): ClientResult {
  return call(`function give() { return ${expression}; }`, 'give');
}

describe('what a page may send', () => {
  const echo = 'function echo() { return JSON.stringify([].slice.call(arguments)); }';

  test('is numbers, texts, booleans, null, and arrays and plain objects of these', () => {
    const args = [1, 'a', true, null, [1, ['b']], { c: { d: 2 } }];
    expect(call(echo, 'echo', args)).toEqual({ status: 'success', value: JSON.stringify(args) });
  });

  test('includes undefined, which arrives as null', () => {
    expect(call(echo, 'echo', [undefined, [undefined]])).toEqual({ status: 'success', value: '[null,[null]]' });
  });

  test.each([
    ['a date', new Date()],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a set', new Set()],
    ['a regular expression', /x/],
    ['a promise', Promise.resolve()],
    ['a boxed number', Object(1)],
    ['bytes', new Uint8Array(1)],
    ['a buffer', new ArrayBuffer(1)],
  ])('does not include %s', (_what, value) => {
    expect(call(echo, 'echo', [1, value])).toEqual({
      status: 'failure',
      message: 'Failed due to illegal value in property: 1',
    });
  });

  test('is looked through to the bottom, and the innermost place is named', () => {
    expect(call(echo, 'echo', [{ list: [0, 1, new Date()] }])).toEqual({
      status: 'failure',
      message: 'Failed due to illegal value in property: 2',
    });
    expect(call(echo, 'echo', [[{ due: new Date() }]])).toEqual({
      status: 'failure',
      message: 'Failed due to illegal value in property: due',
    });
  });
});

describe('what a page receives', () => {
  test.each([
    ['undefined', null],
    ['null', null],
    ['"text"', 'text'],
    ['[1, [2, "b"], { c: true }]', [1, [2, 'b'], { c: true }]],
    ['new Map([[1, 2]])', {}],
    ['new Set([1])', {}],
    ['/x/g', {}],
    ['new Number(1)', {}],
    ['new String("ab")', { 0: 'a', 1: 'b' }],
    ['new Int8Array([5, 6])', { 0: 5, 1: 6 }],
    ['function f() { return 1; }', 'function f() { return 1; }'],
    ['Promise.resolve(7)', 7],
    ['(async () => { await null; return 8; })()', 8],
    ['new Promise(() => {})', null],
    ['Utilities.newBlob("x").getBytes()', [120]],
  ])('for %s is %j', (expression, value) => {
    expect(received(expression)).toEqual({ status: 'success', value });
  });

  test.each(['new Date()', '{ a: 1, due: new Date() }', '[[new Date()]]', 'LockService', '[Utilities]'])(
    'is nothing at all for %s, without an error',
    (expression) => {
      expect(received(expression)).toEqual({ status: 'success', value: null });
    },
  );

  test('does not change with a rejected promise that nobody waits for', async () => {
    const reported: unknown[] = [];
    const report = (reason: unknown) => reported.push(reason);
    process.on('unhandledRejection', report);
    const source = `function give() {
      Promise.reject(new Error('lost'));
      (async () => { await null; throw new Error('lost too'); })();
      return 1;
    }`;
    expect(call(source, 'give')).toEqual({ status: 'success', value: 1 });
    await new Promise(setImmediate);
    process.off('unhandledRejection', report);
    expect(reported).toEqual([]);
  });

  test('is a server error for a buffer of bytes', () => {
    expect(received('new Uint8Array(1)')).toEqual({
      status: 'failure',
      message: "We're sorry, a server error occurred. Please wait a bit and try again.",
    });
  });

  test('is a copy', () => {
    const source = 'var kept = [1]; function give() { return kept; }';
    expect(call(source, 'give')).toEqual({ status: 'success', value: [1] });
  });

  test('of an error is its message alone', () => {
    expect(call('function fail() { throw new RangeError("too far"); }', 'fail')).toEqual({
      status: 'failure',
      message: 'too far',
    });
  });
});

describe('what a page can call', () => {
  const source = `
    function declared() { return 'called'; }
    var assigned = function () { return 'called'; };
    const arrow = () => 'called';
    const object = { method: () => 'called' };
    function hidden_() { return 'called'; }
  `;

  test.each(['declared', 'assigned', 'arrow'])('includes %s at the top level', (name) => {
    expect(call(source, name)).toEqual({ status: 'success', value: 'called' });
  });

  test.each(['hidden_', 'object.method', 'missing', 'eval', 'parseInt', 'toString', 'SpreadsheetApp', 'a b', ''])(
    'does not include %j',
    (name) => {
      expect(call(source, name)).toEqual({
        status: 'not callable',
        message: `google.script.run.${name} is not a function`,
      });
    },
  );

  test('starts anew with each call', () => {
    const platform = makePlatform();
    const project = makeProject({ 'code.gs': 'var count = 0; function next() { return ++count; }' });
    callFromPage(platform, project, 'next', []);
    expect(callFromPage(platform, project, 'next', [])).toEqual({ status: 'success', value: 1 });
  });
});
