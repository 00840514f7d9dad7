import { inspect } from 'node:util';
import vm from 'node:vm';
import { callFromPage } from '../../src/host/execution/client.ts';
import { Clock } from '../../src/host/execution/clock.ts';
import { ProjectFunctions } from '../../src/host/execution/custom-functions.ts';
import { Execution, type ExecutionOptions } from '../../src/host/execution/execution.ts';
import { Platform } from '../../src/host/execution/platform.ts';
import { declaredFunctions, Project, type ProjectFile } from '../../src/host/execution/project.ts';
import { ScriptRun } from '../../src/host/execution/script-run.ts';
import { settling } from '../../src/host/execution/settling.ts';
import { inTimeZone } from '../../src/host/execution/time-zone.ts';
import { Workbook } from '../../src/host/workbook/workbook.ts';
import { FormulaCells } from './formula-cells.ts';

/** A promise of the platform: after `given`, `call` comes to a `result` or an `error` of which `expect` is true. */
export interface ConformanceCase {
  readonly id: string;
  readonly area: string;
  readonly given: string;
  readonly call: string;
  readonly expect: string;
  readonly source: string;
  readonly confidence: string;
}

interface Verdict {
  readonly kept: unknown;
  /** For whoever looks for the reason. */
  readonly seen: string;
}

type ScriptCallback = (event?: unknown) => unknown;

/**
 * One case in the making: a fresh spreadsheet `ss` with one tab `sheet`, a fresh script, and the helpers that cases are written
 * with. The functions that `given` declares are the add-on.
 */
class CaseRun {
  private readonly platform: Platform;
  private readonly run: ScriptRun;
  private readonly cells: FormulaCells;
  private project = new Project([]);
  private firstExecution: Execution | undefined;

  constructor() {
    const clock = new Clock();
    this.platform = new Platform(clock, new Workbook({ now: () => clock.now() }), 'en');
    this.platform.scriptTimeZone = this.platform.workbook.timeZone;
    this.run = new ScriptRun(this.platform, this.project, { entry: 'menu' });
    this.cells = new FormulaCells(this.platform.workbook);
  }

  /** What `expect` comes to. */
  verdict(conformanceCase: ConformanceCase): Verdict {
    const { realm } = this.run;
    const seen: { result?: unknown; error?: unknown } = {};
    try {
      const result = this.run.start(() => {
        this.prepare(conformanceCase.given);
        return settling(realm.evaluate(new vm.Script(conformanceCase.call)), realm);
      });
      seen.result = result();
    } catch (error) {
      seen.error = error;
    }
    realm.define('result', seen.result);
    realm.define('error', seen.error);
    const expected = new vm.Script(`(${conformanceCase.expect})`);
    const kept = inTimeZone(this.platform.scriptTimeZone, () => realm.evaluate(expected));
    return { kept, seen: shown(seen) };
  }

  private prepare(given: string): void {
    const { run } = this;
    const spreadsheet = run.spreadsheetApp.getActiveSpreadsheet();
    run.realm.define('ss', spreadsheet);
    run.realm.define('sheet', spreadsheet.getSheets()[0]);
    this.defineHelpers();
    this.use(new Project([{ name: 'given.gs', source: [...declaredFunctions(given).values()].join(' ') }]));
    run.realm.evaluate(new vm.Script(given));
  }

  private use(project: Project): void {
    this.project = project;
    this.platform.project = project;
    this.cells.use(new ProjectFunctions(this.platform, project));
  }

  private defineHelpers(): void {
    const { realm } = this.run;
    realm.define('attempt', realm.compile(['run'], 'try { run(); } catch (error) { return error; }'));
    this.helper('customFunction', ([name, args = []]) => this.cells.compute(null, String(name), args as unknown[]));
    this.helper('customFunctionAt', ([cell, name, args = []]) =>
      this.cells.compute(String(cell), String(name), args as unknown[]),
    );
    this.helper('customFunctionFormula', ([formula]) => this.cells.computeFormula(null, String(formula)));
    this.helper('setManifestScopes', ([scopes]) => {
      this.platform.manifestScopes = Array.from(scopes as string[]);
    });
    this.helper('loadProject', ([files]) => {
      const project = new Project(this.run.gate.border.toHost(files) as ProjectFile[]);
      if (project.manifest.timeZone || project.manifest.oauthScopes) this.platform.install(project);
      this.use(project);
      this.run.realm.evaluate(this.project.script);
    });
    this.callback('inAuthMode', (run, mode) => {
      const authMode = String(mode) as NonNullable<ExecutionOptions['authMode']>;
      const entry =
        authMode === 'CUSTOM_FUNCTION' ? 'custom function' : authMode === 'FULL' ? 'menu' : 'simple trigger';
      return this.inExecution({ entry, authMode }, () => run({ authMode: mode }));
    });
    this.callback('inTimeTrigger', (run) => this.inExecution({ entry: 'time trigger' }, run));
    this.callback('inExecution2', (run) => this.inExecution({ entry: 'menu' }, run));
    this.callback('holdInExecution1', (run) => {
      this.firstExecution ??= new Execution(this.platform, realm, { entry: 'menu' });
      return this.run.gate.during(this.firstExecution, run);
    });
    this.defineObjects();
  }

  /** `client`, the sidebar; `ui`, what a person sees around the cells. */
  private defineObjects(): void {
    const { gate, realm } = this.run;
    const client = realm.object();
    client.run = this.outside('run', ([name, args = []]) =>
      callFromPage(this.platform, this.project, String(name), args as unknown[]),
    );
    realm.define('client', client);
    const ui = realm.object();
    for (const name of ['menus', 'sidebar', 'dialog', 'toasts', 'questions'] as const) {
      const get = realm.method(name, () => gate.border.toScript(this.platform.editor[name]));
      Object.defineProperty(ui, name, { get });
    }
    realm.define('ui', ui);
  }

  private helper(name: string, run: (args: unknown[]) => unknown): void {
    this.run.realm.define(name, this.outside(name, run));
  }

  /** A function for the script that runs outside it, after its buffered writes. */
  private outside(name: string, run: (args: unknown[]) => unknown): unknown {
    const { execution, gate, realm } = this.run;
    return realm.method(name, (_self, args) =>
      gate.guard(() => {
        execution.flush();
        return gate.border.toScript(run(args));
      }),
    );
  }

  /** Makes a global function whose last argument is a function of the script. */
  private callback(name: string, run: (callback: ScriptCallback, first: unknown) => unknown): void {
    const { realm } = this.run;
    realm.define(
      name,
      realm.method(name, (_self, args) => run(args.at(-1) as ScriptCallback, args[0])),
    );
  }

  /** Lets a function of the script run as another execution, which overlaps the script's own. */
  private inExecution(options: ExecutionOptions, run: ScriptCallback): unknown {
    const { gate, realm } = this.run;
    const other = new Execution(this.platform, realm, options);
    try {
      const result = gate.during(other, run);
      gate.guard(() => other.flush());
      return result;
    } finally {
      other.end();
    }
  }
}

/** Runs a case and says what came of it: true as `kept` is a promise kept. */
export function verdictOn(conformanceCase: ConformanceCase): Verdict {
  return new CaseRun().verdict(conformanceCase);
}

function shown({ result, error }: { readonly result?: unknown; readonly error?: unknown }): string {
  return error === undefined ? `result: ${inspect(result)}` : `error: ${error}`;
}
