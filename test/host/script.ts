import vm from 'node:vm';
import { Clock } from '../../src/host/execution/clock.ts';
import type { ExecutionOptions } from '../../src/host/execution/execution.ts';
import { Platform } from '../../src/host/execution/platform.ts';
import { Project, type ProjectFile } from '../../src/host/execution/project.ts';
import { ScriptRun } from '../../src/host/execution/script-run.ts';
import { Workbook } from '../../src/host/workbook/workbook.ts';

/** A platform without an add-on, on an empty spreadsheet, in English, at noon of 2026-11-21 in Greenwich. */
export function makePlatform(): Platform {
  const clock = new Clock(() => new Date('2026-11-21T12:00:00Z'));
  return new Platform(clock, new Workbook({ now: () => clock.now() }), 'en');
}

/** Files as the loader takes them, by name. */
export function makeProject(files: Readonly<Record<string, string>>): Project {
  return new Project(Object.entries(files).map(([name, source]): ProjectFile => ({ name, source })));
}

/**
 * What statements come to in a fresh execution, as a copy for Node. An error comes as `Name: message`, which no statement of ours
 * gives otherwise.
 */
export function evaluate(platform: Platform, source: string, options: ExecutionOptions = { entry: 'menu' }): unknown {
  const run = new ScriptRun(platform, platform.project ?? new Project([]), options);
  try {
    return run.finish(() => run.gate.border.toHost(run.realm.evaluate(new vm.Script(source))));
  } catch (error) {
    return String(error);
  }
}
