import { type CellValue, DateSerial, ErrorValue } from '../workbook/cell-value.ts';
import { type CellPlace, type CustomFunctionArgument, type CustomFunctions, isRows } from './custom-functions.ts';

/** Rows of a result, or the error that it is. */
export type CallResult = readonly (readonly CellValue[])[] | ErrorValue;

interface Call {
  readonly name: string;
  readonly args: readonly CustomFunctionArgument[];
  readonly result: CallResult;
}

const longestText = 50_000;
const remembered = 16;

/**
 * Calls of custom functions. The last ones are remembered: a function called again with equal arguments is not run again, as on the
 * platform, where what a function reads besides its arguments does not count.
 */
export class FunctionCalls {
  private functions: CustomFunctions | null = null;
  /** Upper case. */
  names: ReadonlySet<string> = new Set();
  private calls: Call[] = [];
  /** Whether a single error among the arguments becomes the result, without a call. */
  shortCircuit = false;

  use(functions: CustomFunctions | null): void {
    this.functions = functions;
    this.names = new Set(functions?.names);
    this.forget();
  }

  forget(): void {
    this.calls = [];
  }

  has(upperCaseName: string): boolean {
    return this.names.has(upperCaseName);
  }

  call(name: string, args: readonly CustomFunctionArgument[], at: CellPlace): CallResult {
    const error = this.shortCircuit ? args.find((argument) => argument instanceof ErrorValue) : undefined;
    if (error instanceof ErrorValue) return error;
    const known = this.calls.find((call) => call.name === name && equalArguments(call.args, args));
    if (known) return known.result;
    const result = checked(
      this.functions?.call(name, args, at) ?? new ErrorValue('#NAME?', `Unknown function: '${name}'.`),
    );
    this.calls = [{ name, args, result }, ...this.calls.slice(0, remembered - 1)];
    return result;
  }
}

function checked(result: CallResult): CallResult {
  if (result instanceof ErrorValue) return result;
  const tooLong = result.some((row) => row.some((value) => typeof value === 'string' && value.length > longestText));
  const note = `Your input contains more than the maximum of ${longestText} characters in a single cell.`;
  return tooLong ? new ErrorValue('#ERROR!', note) : result;
}

function equalArguments(a: readonly CustomFunctionArgument[], b: readonly CustomFunctionArgument[]): boolean {
  return a.length === b.length && a.every((argument, index) => equalArgument(argument, b[index] ?? null));
}

function equalArgument(a: CustomFunctionArgument, b: CustomFunctionArgument): boolean {
  if (!isRows(a) || !isRows(b)) return !isRows(a) && !isRows(b) && equalValue(a, b);
  return a.length === b.length && a.every((row, index) => equalRow(row, b[index] ?? []));
}

function equalRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  return a.length === b.length && a.every((value, index) => equalValue(value, b[index] ?? null));
}

function equalValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof DateSerial) return b instanceof DateSerial && a.serial === b.serial;
  if (a instanceof ErrorValue) return b instanceof ErrorValue && a.text === b.text && a.note === b.note;
  return Object.is(a, b);
}
