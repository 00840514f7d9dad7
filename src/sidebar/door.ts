import type { CellLink, Overview } from '../actions/overview.ts';
import type { readOverview as readOverviewAction } from '../actions/read-overview.ts';
import type { showPlace as showPlaceAction } from '../actions/sidebar.ts';

/** The functions of the script that this page calls, by their names there. */
interface ScriptFunctions {
  readonly readOverview: typeof readOverviewAction;
  readonly showPlace: typeof showPlaceAction;
}

/** What the platform puts into the page. */
interface Runner extends Readonly<Record<keyof ScriptFunctions, (...args: readonly unknown[]) => void>> {
  withSuccessHandler<Value>(handle: (value: Value) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks for all that the sidebar shows. Rejects where the platform fails. */
export const readOverview = (): Promise<Overview> => ask('readOverview');

/** Goes to a cell, and tells whether it is still there. Rejects where the platform fails. */
export const showPlace = (link: CellLink): Promise<boolean> => ask('showPlace', link);

function ask<Name extends keyof ScriptFunctions>(
  name: Name,
  ...args: Parameters<ScriptFunctions[Name]>
): Promise<ReturnType<ScriptFunctions[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args);
  });
}
