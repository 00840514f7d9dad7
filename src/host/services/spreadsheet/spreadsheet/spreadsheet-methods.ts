import type { Execution } from '../../../execution/execution.ts';
import { change, read } from '../../method.ts';
import type { Method, ServiceClass, Signatures } from '../../service.ts';
import type { SpreadsheetView } from './spreadsheet-handle.ts';

export type SpreadsheetClass = ServiceClass<SpreadsheetView, GoogleAppsScript.Spreadsheet.Spreadsheet>;
export type SpreadsheetMethods = SpreadsheetClass['methods'];

type Ask<Args extends readonly unknown[]> = (execution: Execution, args: Args, view: SpreadsheetView) => unknown;

/** A look at the workbook. */
export function ask<Args extends readonly unknown[]>(signatures: Signatures, of: Ask<Args>): Method<SpreadsheetView> {
  return read(signatures, (view: SpreadsheetView, args: Args, execution) => of(execution, args, view));
}

/** A change of the workbook, made at once. */
export function alter<Args extends readonly unknown[]>(
  signatures: Signatures,
  apply: Ask<Args>,
): Method<SpreadsheetView> {
  return change(signatures, (view: SpreadsheetView, args: Args, execution) => apply(execution, args, view));
}
