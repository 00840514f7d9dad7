import vm from 'node:vm';
import { catalogue, globalServices } from '../services/catalogue.ts';
import { consoleObject } from '../services/logger/console.ts';
import { ServiceException } from '../services/service.ts';
import { Execution, type ExecutionOptions, timeIsUp } from './execution.ts';
import { Gate } from './gate.ts';
import { losingRejections } from './lost-rejections.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import { isTimeout, ScriptRealm } from './realm.ts';
import { inTimeZone } from './time-zone.ts';

const namesOfTheLanguage = new Set<string>([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'),
]);
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A function of the script, ready to be called. */
export type ScriptFunction = (...args: unknown[]) => unknown;

/** A script in its own fresh world, with the services as its globals. */
export class ScriptRun {
  readonly realm: ScriptRealm;
  readonly execution: Execution;
  readonly gate: Gate;

  constructor(
    readonly platform: Platform,
    private readonly project: Project,
    options: ExecutionOptions,
  ) {
    this.realm = new ScriptRealm(platform.clock);
    this.execution = new Execution(platform, this.realm, options);
    this.gate = new Gate(catalogue, this.realm, this.execution);
    for (const name of globalServices) this.realm.define(name, this.gate.service(name));
    this.realm.define('console', consoleObject(this.realm, platform));
  }

  /**
   * Runs the top level of the script, then `body`, in the script's time zone and within its time limit; then sends what is still
   * buffered. Throws what the script throws, or else what a late write throws.
   */
  finish<Result>(body: (run: this) => Result): Result {
    try {
      const result = this.start(body);
      this.gate.guard(() => this.execution.flush());
      return result;
    } finally {
      this.execution.end();
    }
  }

  /** As `finish`, but the execution stays alive: its writes stay buffered, its locks held. */
  start<Result>(body: (run: this) => Result): Result {
    const { execution, platform, realm } = this;
    const run = () => {
      realm.evaluate(this.project.script);
      return body(this);
    };
    try {
      const enter = () => realm.enter(run, execution.timeLimit);
      const isSynchronous = execution.entry === 'custom function' && !this.project.hasPromises;
      const result = inTimeZone(platform.scriptTimeZone, isSynchronous ? enter : () => losingRejections(enter));
      return this.gate.guard(() => {
        execution.spend(0);
        return result;
      });
    } catch (error) {
      if (!isTimeout(error) && !execution.isOver) throw error;
      execution.stop();
      return this.gate.guard(() => {
        throw new ServiceException(timeIsUp);
      });
    }
  }

  get spreadsheetApp(): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
    return this.gate.service('SpreadsheetApp') as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  }

  /** A function that the script declares at its top level, or keeps in a top-level variable. */
  topLevelFunction(name: string): ScriptFunction | undefined {
    const value = this.topLevelValue(name);
    return typeof value === 'function' ? (value as ScriptFunction) : undefined;
  }

  /** As menus and triggers find their functions: at the top level, or by the path of a method (`menu.item1`). */
  functionAt(path: string): ScriptFunction | undefined {
    const [first = '', ...names] = path.split('.');
    let owner: unknown;
    let value = this.topLevelValue(first);
    for (const name of names) {
      owner = value;
      value = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
    }
    if (typeof value !== 'function') return undefined;
    const found = value as ScriptFunction;
    return (...args) => Reflect.apply(found, owner, args);
  }

  private topLevelValue(name: string): unknown {
    const isPlatforms = namesOfTheLanguage.has(name) || globalServices.includes(name);
    if (!identifier.test(name) || (isPlatforms && !this.project.functions.has(name))) return undefined;
    try {
      return this.realm.evaluate(new vm.Script(`typeof ${name} === 'undefined' ? undefined : ${name}`));
    } catch {
      return undefined;
    }
  }
}
