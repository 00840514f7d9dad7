import { type CellValue, DateSerial, ErrorValue } from '../workbook/cell-value.ts';
import { type CustomFunctionArgument, isRows } from './custom-functions.ts';

interface Call<Result> {
  readonly args: readonly CustomFunctionArgument[];
  readonly result: Result;
  /** How many cells its arguments take up. */
  readonly size: number;
}

/** Arguments of about so many cells are kept in all. */
const mostCells = 2_000_000;

/** Results of calls by function and arguments; of too many the oldest are forgotten. */
export class CallMemory<Result> {
  /** Calls that look alike, the oldest key first. */
  private readonly calls = new Map<string, Call<Result>>();
  private size = 0;

  find(name: string, args: readonly CustomFunctionArgument[]): Result | undefined {
    const call = this.calls.get(outline(name, args));
    return call && equalArguments(call.args, args) ? call.result : undefined;
  }

  keep(name: string, args: readonly CustomFunctionArgument[], result: Result): void {
    const key = outline(name, args);
    this.drop(key);
    const size = args.reduce<number>((sum, argument) => sum + cellCount(argument), 1);
    this.calls.set(key, { args, result, size });
    this.size += size;
    for (const oldest of this.calls.keys()) {
      if (this.size <= mostCells) break;
      this.drop(oldest);
    }
  }

  forget(): void {
    this.calls.clear();
    this.size = 0;
  }

  private drop(key: string): void {
    this.size -= this.calls.get(key)?.size ?? 0;
    this.calls.delete(key);
  }
}

function cellCount(argument: CustomFunctionArgument): number {
  return isRows(argument) ? argument.length * (argument[0]?.length ?? 0) : 1;
}

/** What is quickly written down of a call: of tables their size and first rows. */
export function outline(name: string, args: readonly CustomFunctionArgument[]): string {
  const parts = args.map((argument) => (isRows(argument) ? [argument.length, argument.slice(0, 3)] : argument));
  return JSON.stringify([name, parts]);
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
