import { type CellValue, ErrorValue } from '../workbook/cell-value.ts';
import { isTooLong, textTooLong } from '../workbook/limits.ts';
import { CallMemory, outline } from './call-memory.ts';
import type { CellPlace, CustomFunctionArgument, CustomFunctions } from './custom-functions.ts';

/** Rows of a result, or the error that it is. */
export type CallResult = readonly (readonly CellValue[])[] | ErrorValue;

/**
 * Calls of custom functions. A function called again with equal arguments is not run again, as on the platform, where what a
 * function reads besides its arguments does not count.
 */
export class FunctionCalls {
  private functions: CustomFunctions | null = null;
  private readonly memory = new CallMemory<CallResult>();
  /** How many calls looked alike so far, within a formula that calls for each element. */
  private repeats: Map<string, number> | null = null;
  /** Upper case. */
  names: ReadonlySet<string> = new Set();
  /** Whether a single error among the arguments becomes the result, without a call. */
  shortCircuit = false;

  use(functions: CustomFunctions | null): void {
    this.functions = functions;
    this.names = new Set(functions?.names);
    this.forget();
  }

  forget(): void {
    this.memory.forget();
  }

  has(upperCaseName: string): boolean {
    return this.names.has(upperCaseName);
  }

  call(name: string, args: readonly CustomFunctionArgument[], at: CellPlace): CallResult {
    const error = this.shortCircuit ? args.find((argument) => argument instanceof ErrorValue) : undefined;
    if (error instanceof ErrorValue) return error;
    const call = this.numbered(name, args);
    const known = this.memory.find(call, args);
    if (known) return known;
    const unknown = new ErrorValue('#NAME?', `Unknown function: '${name}'.`);
    const result = checked(this.functions?.call(name, args, at) ?? unknown);
    this.memory.keep(call, args, result);
    return result;
  }

  /** Runs functions once for each element while `compute` lasts, also for equal ones; computed again, they are remembered as ever. */
  forEachElement<Result>(compute: () => Result): Result {
    const outer = this.repeats;
    this.repeats ??= new Map();
    try {
      return compute();
    } finally {
      this.repeats = outer;
    }
  }

  private numbered(name: string, args: readonly CustomFunctionArgument[]): string {
    if (!this.repeats) return name;
    const look = outline(name, args);
    const repeat = this.repeats.get(look) ?? 0;
    this.repeats.set(look, repeat + 1);
    return repeat === 0 ? name : `${name} ${repeat}`;
  }
}

function checked(result: CallResult): CallResult {
  if (result instanceof ErrorValue) return result;
  return result.some((row) => row.some(isTooLong)) ? new ErrorValue('#ERROR!', textTooLong) : result;
}
