import { describe, expect, test, vi } from 'vitest';
import type { Call } from '../../../../src/host/page/frame/call-queue.ts';
import { makeRunner } from '../../../../src/host/page/frame/runner.ts';

/** A runner, what it handed on, and a form that it can be given. */
function tried() {
  const calls: Call[] = [];
  const form = new Map([['name', 'Aoi']]);
  const run = makeRunner(
    ['readOverview', 'first', 'second', 'broken', 'save'],
    (call) => calls.push(call),
    (value) => (value === form ? Object.fromEntries(form) : undefined),
  );
  return { calls, form, run };
}

describe('google.script.run', () => {
  test('calls a function of the script, and gives back nothing', () => {
    const { calls, run } = tried();
    expect(run.readOverview?.('a', 1, [true, null], { b: undefined })).toBeUndefined();
    expect(calls.map(({ name, args }) => [name, args])).toEqual([
      ['readOverview', ['a', 1, [true, null], { b: null }]],
    ]);
  });

  test('gives another runner with each handler, and leaves the first as it was', () => {
    const { calls, run } = tried();
    const heard: unknown[] = [];
    const listening = run.withSuccessHandler((value, mine) => heard.push([value, mine]));
    listening.withUserObject('mine').first?.();
    run.second?.();
    for (const { answered } of calls) answered({ status: 'success', value: 5 });
    expect(heard).toEqual([[5, 'mine']]);
  });

  test('gives a failure to its handler as an error with the message alone', () => {
    const { calls, run } = tried();
    const heard: unknown[] = [];
    run.withFailureHandler((error) => heard.push(error)).broken?.();
    calls[0]?.answered({ status: 'failure', message: 'It broke' });
    calls[0]?.answered({ status: 'not callable', message: 'google.script.run.broken is not a function' });
    expect(heard).toEqual([new Error('It broke'), new Error('google.script.run.broken is not a function')]);
  });

  test('writes a failure that nobody handles to the console', () => {
    const { calls, run } = tried();
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    run.broken?.();
    calls[0]?.answered({ status: 'failure', message: 'It broke' });
    expect(written.mock.calls).toEqual([[new Error('It broke')]]);
    written.mockRestore();
  });

  test.each([
    [[new Date(0)], 0],
    [['a', () => 1], 1],
    [[['a', new Map()]], 1],
    [[{ when: /x/ }], 'when'],
    [[Promise.resolve()], 0],
    [[new Number(1)], 0],
    [[new Uint8Array(2)], 0],
    [[new ArrayBuffer(2)], 0],
    [[new Blob([])], 0],
  ] as const)('refuses %j, naming the place', (args, place) => {
    const { calls, run } = tried();
    expect(() => run.save?.(...args)).toThrow(`Failed due to illegal value in property: ${place}`);
    expect(calls).toEqual([]);
  });

  test('refuses what is nested more than 100 levels deep', () => {
    const { calls, run } = tried();
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    run.save?.(nested(100));
    expect(() => run.save?.(nested(101))).toThrow('Failed due to illegal value in property: 0');
    expect(calls).toHaveLength(1);
  });

  test('sends a form by its fields where it is the only argument, and refuses it beside others', () => {
    const { calls, form, run } = tried();
    run.save?.(form);
    expect(calls[0]?.args).toEqual([{ name: 'Aoi' }]);
    expect(() => run.save?.('a', form)).toThrow('Failed due to illegal value in property: 1');
  });

  test('has no other methods, so that a call of one fails where it stands', () => {
    const { run } = tried();
    expect(() => (run as unknown as { missing(): void }).missing()).toThrow('run.missing is not a function');
  });
});
