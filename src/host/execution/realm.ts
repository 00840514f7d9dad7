import vm from 'node:vm';
import type { Clock } from './clock.ts';
import { isError } from './script-error.ts';

/** How to make things that belong to one world of JavaScript, with its own `Array`, `Date` and `Error`. */
export interface Realm {
  readonly array: () => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly date: (milliseconds: number) => Date;
  readonly error: (message: string) => Error;
  /** A function of this world that hands its `this` and its arguments, an array of this world, to `call`. */
  readonly method: (name: string, call: (self: unknown, args: unknown[]) => unknown) => (...args: unknown[]) => unknown;
  /** A sloppy function of the global scope, as `new Function` makes them. */
  readonly compile: (parameters: readonly string[], body: string) => (...args: unknown[]) => unknown;
}

const realmSource = new vm.Script(`'use strict'; (({ Date: Instant }) => ({
  array: () => [],
  object: () => ({}),
  date: (milliseconds) => new Instant(milliseconds),
  error: (message) => new Error(message),
  method: (name, call) => ({ [name](...args) { return call(this, args); } })[name],
  compile: (parameters, body) => new Function(...parameters, body),
}))(globalThis)`);

/** A script's world has the time of the host, and no more of WebAssembly than the platform has. */
const scriptWorld = new vm.Script(`'use strict'; (now) => {
  const Instant = Date;
  Date = new Proxy(Instant, {
    apply: () => new Instant(now()).toString(),
    // Functions make dates by the thousand, most of them of one number; only classes made from Date need more.
    construct: (target, args, newTarget) => {
      if (newTarget === Date && args.length === 1) return new Instant(args[0]);
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
    },
  });
  Instant.prototype.constructor = Date;
  Instant.now = { now: () => now() }.now;
  delete globalThis.console;
  delete WebAssembly.compileStreaming;
  delete WebAssembly.instantiateStreaming;
}`);

const callOnce = new vm.Script(`'use strict'; {
  const call = globalThis['the call'];
  delete globalThis['the call'];
  call();
}`);

/** The world of Node itself, for scripts that use the services from there. */
export function nodeRealm(): Realm {
  return realmSource.runInThisContext() as Realm;
}

/** A fresh world: the built-ins of the language and nothing of Node. */
export class ScriptRealm implements Realm {
  readonly array: Realm['array'];
  readonly object: Realm['object'];
  readonly date: Realm['date'];
  readonly error: Realm['error'];
  readonly method: Realm['method'];
  readonly compile: Realm['compile'];
  private readonly context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });

  constructor(clock: Clock) {
    const realm = realmSource.runInContext(this.context) as Realm;
    this.array = realm.array;
    this.object = realm.object;
    this.date = realm.date;
    this.error = realm.error;
    this.method = realm.method;
    this.compile = realm.compile;
    scriptWorld.runInContext(this.context)(() => clock.now().getTime());
  }

  /** Makes a global of the script. Like the platform's own, it can be overwritten and does not show in a list of globals. */
  define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, { value, writable: true, configurable: true, enumerable: false });
  }

  /** Evaluates a script at the top level. */
  evaluate(script: vm.Script): unknown {
    return script.runInContext(this.context);
  }

  /**
   * Calls back inside this world and lets its microtasks run out.
   * @throws Error with the code ERR_SCRIPT_EXECUTION_TIMEOUT when that takes longer than the limit; the script cannot catch it.
   */
  enter<Result>(call: () => Result, milliseconds: number): Result {
    const results: Result[] = [];
    this.define('the call', () => results.push(call()));
    callOnce.runInContext(this.context, { timeout: milliseconds });
    return results[0] as Result;
  }
}

/** Whether an error is the end that `enter` puts to a run. */
export function isTimeout(error: unknown): boolean {
  return isError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
