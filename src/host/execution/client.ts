import { sentValues } from '../protocol/sent-values.ts';
import { receivedValue } from './client-values.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import { messageOf } from './script-error.ts';
import { ScriptRun } from './script-run.ts';
import { settling } from './settling.ts';

/** What a call from a page came to. */
export type ClientResult =
  | { readonly status: 'success'; readonly value: unknown }
  | { readonly status: 'failure'; readonly message: string }
  | { readonly status: 'not callable'; readonly message: string };

/** Whether pages can call a function of this name. */
export function isCallableFromPage(name: string): boolean {
  return !name.endsWith('_');
}

/** Calls a function of the script as `google.script.run` does from a page: by value, in an execution of its own, with full rights. */
export function callFromPage(
  platform: Platform,
  project: Project,
  name: string,
  args: readonly unknown[],
): ClientResult {
  const run = new ScriptRun(platform, project, { entry: 'browser' });
  try {
    const sent = sentValues(args);
    const result = run.finish(() => {
      const call = isCallableFromPage(name) ? run.topLevelFunction(name) : undefined;
      return call && settling(call(...sent.map((value) => run.gate.border.toScript(value))), run.realm);
    });
    if (!result) return { status: 'not callable', message: `google.script.run.${name} is not a function` };
    return { status: 'success', value: receivedValue(result(), run.gate.border) };
  } catch (error) {
    return { status: 'failure', message: messageOf(error) };
  }
}
