import { sentValues } from '../protocol/sent-values.ts';
import { authModes } from '../services/script/script-classes.ts';
import type { AuthMode } from './authorisation.ts';
import { type ClientResult, callFromPage } from './client.ts';
import { receivedValue } from './client-values.ts';
import { ProjectFunctions } from './custom-functions.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import { scriptErrorForNode } from './script-error.ts';
import { ScriptRun } from './script-run.ts';
import { settling } from './settling.ts';

export type Trigger = 'onOpen' | 'onInstall' | 'onEdit';

/** What a person typed into a cell. */
export interface Edit {
  /** With its tab: `Sheet1!B2`. */
  readonly address: string;
  /** As texts; left out where the cell is, or was, blank. */
  readonly values: { readonly value?: string; readonly oldValue?: string };
}

/** A loaded add-on: the ways in which the platform calls its functions. */
export class AddOn {
  /** Its functions as cells call them. */
  readonly functions: ProjectFunctions;

  constructor(
    private readonly platform: Platform,
    private readonly project: Project,
  ) {
    this.functions = new ProjectFunctions(platform, project);
  }

  /**
   * Calls a function as its menu item does, or by a name that only menus can reach (`menu.item1`, `hidden_`). Arguments and result
   * are copies, as between a page and the script.
   * @throws Error what the function throws; `Script function not found: NAME`.
   */
  run(name: string, ...args: readonly unknown[]): unknown {
    const run = new ScriptRun(this.platform, this.project, { entry: 'menu' });
    try {
      const sent = sentValues(args);
      const result = run.finish(() => {
        const call = run.functionAt(name);
        if (!call) throw new Error(`Script function not found: ${name}`);
        return settling(call(...sent.map((value) => run.gate.border.toScript(value))), run.realm);
      });
      return receivedValue(result(), run.gate.border);
    } catch (error) {
      throw scriptErrorForNode(error);
    }
  }

  /** Calls a function as `google.script.run` does from the sidebar. Never throws. */
  callFromPage(name: string, args: readonly unknown[]): ClientResult {
    return callFromPage(this.platform, this.project, name, args);
  }

  /**
   * Lets a simple trigger go off, with the rights given or its usual ones. Nothing happens where the add-on has no function of that
   * name.
   * @throws Error what the function throws, which on the platform only a log would tell.
   */
  fire(
    trigger: Trigger,
    authMode: AuthMode = trigger === 'onInstall' ? 'FULL' : 'LIMITED',
    edit: Edit | null = null,
  ): void {
    if (!this.project.functions.has(trigger)) return;
    const run = new ScriptRun(this.platform, this.project, { entry: 'simple trigger', authMode });
    try {
      run.finish(() => {
        const event = run.gate.border.toScript({ authMode: authModes[authMode] }) as Record<string, unknown>;
        if (authMode !== 'NONE') Object.assign(event, documentOf(run, edit));
        run.topLevelFunction(trigger)?.(event);
      });
    } catch (error) {
      throw scriptErrorForNode(error);
    }
  }

  /** Tells the add-on of what a person typed. What its `onEdit` throws goes to the log, as on the platform. */
  edited(edit: Edit): void {
    try {
      this.fire('onEdit', 'LIMITED', edit);
    } catch (error) {
      this.platform.log.push({ level: 'error', text: String(error) });
    }
  }
}

/** What a trigger is told of the spreadsheet: which it is, and what was edited. */
function documentOf(run: ScriptRun, edit: Edit | null): object {
  const source = run.spreadsheetApp.getActiveSpreadsheet();
  return edit ? { source, range: source.getRange(edit.address), ...edit.values } : { source };
}
