import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Clock } from '../../../src/host/execution/clock.ts';
import { isTimeout, ScriptRealm } from '../../../src/host/execution/realm.ts';
import { evaluate, makePlatform } from '../script.ts';

const absent =
  `AbortController AbortSignal Blob CompressionStream Crypto CryptoKey DOMException Event EventTarget File FormData
  Headers Request Response ReadableStream WritableStream TransformStream SubtleCrypto TextEncoder TextDecoder URL URLSearchParams
  atob btoa crypto fetch navigator performance queueMicrotask setTimeout clearTimeout setInterval clearInterval structuredClone
  window process require module global Buffer`.split(/\s+/);

describe('the world of a script', () => {
  test.each(absent)('lacks %s', (name) => {
    expect(evaluate(makePlatform(), name)).toBe(`ReferenceError: ${name} is not defined`);
  });

  test.each(['console', 'Logger', 'Promise', 'Intl', 'WebAssembly'])('has %s', (name) => {
    expect(evaluate(makePlatform(), `typeof ${name} === 'undefined'`)).toBe(false);
  });

  test('has WebAssembly without its streaming half', () => {
    const source =
      '[typeof WebAssembly.compile, typeof WebAssembly.compileStreaming, typeof WebAssembly.instantiateStreaming]';
    expect(evaluate(makePlatform(), source)).toEqual(['function', 'undefined', 'undefined']);
  });

  test('gives no way to the world of Node', () => {
    const source =
      "LockService.getScriptLock.constructor('return typeof process')() + Utilities.constructor.constructor('return typeof process')()";
    expect(evaluate(makePlatform(), source)).toBe('undefinedundefined');
  });

  test('goes by the clock of the host', () => {
    const source =
      '[Date.now(), +new Date(), new Date() instanceof Date, new Date().constructor === Date, new Date(5).getTime()]';
    const noon = Date.UTC(2026, 10, 21, 12);
    expect(evaluate(makePlatform(), source)).toEqual([noon, noon, true, true, 5]);
  });

  test("shows times in the script's zone, which is not the one of this computer", () => {
    const platform = makePlatform();
    platform.scriptTimeZone = 'Asia/Tokyo';
    expect(evaluate(platform, '[new Date().getHours(), new Date(2026, 0, 1).toISOString()]')).toEqual([
      21,
      '2025-12-31T15:00:00.000Z',
    ]);
    platform.scriptTimeZone = 'America/New_York';
    expect(evaluate(platform, 'new Date().getHours()')).toBe(7);
  });

  test('is new for each execution', () => {
    const platform = makePlatform();
    evaluate(platform, 'var kept = 1; Array.prototype.extra = 2');
    expect(evaluate(platform, 'typeof kept + [].extra')).toBe('undefinedundefined');
  });
});

describe('entering the world of a script', () => {
  test('lets its microtasks run out', () => {
    const realm = new ScriptRealm(new Clock());
    realm.enter(
      () =>
        realm.evaluate(
          new vm.Script('var steps = []; (async () => { await null; steps.push(1); await null; steps.push(2); })()'),
        ),
      1000,
    );
    expect(realm.evaluate(new vm.Script('steps.join()'))).toBe('1,2');
  });

  test('ends at the time limit, and no catch or finally of the script runs', () => {
    const realm = new ScriptRealm(new Clock());
    const endless = new vm.Script(
      "var seen = ''; try { for (;;); } catch (e) { seen += 'catch'; } finally { seen += 'finally'; }",
    );
    let thrown: unknown;
    try {
      realm.enter(() => realm.evaluate(endless), 50);
    } catch (error) {
      thrown = error;
    }
    expect(isTimeout(thrown)).toBe(true);
    expect(realm.evaluate(new vm.Script('seen'))).toBe('');
  });

  test('throws what the script throws', () => {
    const realm = new ScriptRealm(new Clock());
    expect(() => realm.enter(() => realm.evaluate(new vm.Script("throw 'as it is'")), 1000)).toThrow('as it is');
  });
});
