import type { CellPlace, CustomFunctionArgument, CustomFunctions } from '../engine/custom-functions.ts';
import { type CellValue, ErrorValue } from '../workbook/cell-value.ts';
import { argumentOf, rowsOf } from './custom-function-values.ts';
import { timeIsUp } from './execution.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import { isError, lineOf, messageOf } from './script-error.ts';
import { ScriptRun } from './script-run.ts';
import { settling } from './settling.ts';

/** The functions of an add-on that can be typed into cells. Each call runs in an execution of its own. */
export class ProjectFunctions implements CustomFunctions {
  readonly names: readonly string[];
  /** How often each was called, by its name in upper case. */
  readonly calls = new Map<string, number>();
  private readonly declared: ReadonlyMap<string, string>;

  constructor(
    private readonly platform: Platform,
    private readonly project: Project,
  ) {
    const callable = [...project.functions].filter((name) => !name.endsWith('_'));
    this.declared = new Map(callable.map((name) => [name.toUpperCase(), name]));
    this.names = [...this.declared.keys()];
  }

  call(
    name: string,
    args: readonly CustomFunctionArgument[],
    place: CellPlace,
  ): readonly (readonly CellValue[])[] | ErrorValue {
    const { platform, project } = this;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const run = new ScriptRun(platform, project, { entry: 'custom function', place });
    try {
      const result = run.finish(() => {
        const call = run.topLevelFunction(this.declared.get(name) ?? name);
        if (!call) throw new Error(`Script function not found: ${name}`);
        return settling(call(...args.map((arg) => argumentOf(arg, run.realm, platform))), run.realm);
      });
      return rowsOf(result(), platform.workbook);
    } catch (error) {
      return new ErrorValue('#ERROR!', noteOf(error));
    }
  }
}

/** What hovering over the cell shows: `Error: message (line 3).` */
function noteOf(error: unknown): string {
  const message = messageOf(error);
  if (message === timeIsUp) return `${timeIsUp} (line 0).`;
  const name = isError(error) ? error.name : 'Error';
  const line = lineOf(error);
  return line === undefined ? `${name}: ${message}` : `${name}: ${message} (line ${line}).`;
}
