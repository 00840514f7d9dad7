import type { AuthMode } from './execution/authorisation.ts';
import type { Entry } from './execution/execution.ts';
import { NodeRun } from './execution/node-run.ts';
import type { Platform } from './execution/platform.ts';
import type { ConsoleEntry } from './services/logger/console.ts';
import type { Services } from './services/services.ts';
import type { Answer } from './services/ui/editor.ts';

/** What tests can switch and look at, beyond what a person or a script could. */
export class Testing {
  constructor(private readonly platform: Platform) {}

  /** What scripts said to `console` and `Logger`. */
  get log(): readonly ConsoleEntry[] {
    return this.platform.log;
  }

  /** Prepares answers for the next alerts and prompts. */
  answer(...answers: readonly Answer[]): void {
    this.platform.editor.answers.push(...answers);
  }

  /** Lets service errors speak another language, as they do for most people. */
  translateMessages(on = true): void {
    this.platform.translatesMessages = on;
  }

  /** Milliseconds that an entry may take. */
  limitTime(entry: Entry, milliseconds: number): void {
    this.platform.timeLimits.set(entry, milliseconds);
  }

  /** Milliseconds of virtual time that each service call takes from now on. */
  setCallCost(milliseconds: number): void {
    this.platform.callCost = milliseconds;
  }

  /** Moves the clock of services, stores and scripts forward. */
  passTime(milliseconds: number): void {
    this.platform.clock.advance(milliseconds);
  }

  /** What a custom function gets for an error in a cell: its text, or no call at all. */
  setErrorArguments(mode: 'text' | 'short-circuit'): void {
    this.platform.workbook.errorArguments = mode;
    this.platform.workbook.recalculateCustomFunctions();
  }

  /** What a custom function gets for a lone blank cell. */
  setBlankArgument(value: '' | undefined): void {
    this.platform.blankArgument = value;
    this.platform.workbook.recalculateCustomFunctions();
  }

  /** Who works in the spreadsheet from now on; protections ask for that. */
  setUser(email: string): void {
    this.platform.userEmail = email;
  }

  /** Whether copies of sheets have developer metadata like them. */
  setCopiesMetadata(on: boolean): void {
    this.platform.workbook.copiesMetadata = on;
  }

  /** The scopes that were granted; null: all that the script needs. */
  setManifestScopes(scopes: readonly string[] | null): void {
    this.platform.manifestScopes = scopes;
  }

  /** Whether the script belongs to a document. */
  setInDocument(on: boolean): void {
    this.platform.isInDocument = on;
  }

  /** Calls back with the services of an execution with the rights given. */
  inAuthMode<Result>(authMode: AuthMode, run: (services: Services) => Result): Result {
    const entry: Entry =
      authMode === 'CUSTOM_FUNCTION' ? 'custom function' : authMode === 'FULL' ? 'menu' : 'simple trigger';
    return this.inExecution({ entry, authMode }, run);
  }

  /** Calls back with the services of another execution, which overlaps the one that is under way. */
  inSecondExecution<Result>(run: (services: Services) => Result): Result {
    return this.inExecution({ entry: 'menu' }, run);
  }

  private inExecution<Result>(
    options: { readonly entry: Entry; readonly authMode?: AuthMode },
    run: (services: Services) => Result,
  ): Result {
    const other = new NodeRun(this.platform, options);
    try {
      const result = run(other.services);
      other.flush();
      return result;
    } finally {
      other.end();
    }
  }
}
