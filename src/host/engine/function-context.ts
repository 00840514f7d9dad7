import type { CellValue } from '../workbook/cell-value.ts';
import type { Conversion } from './conversion.ts';
import type { CellPlace } from './custom-functions.ts';
import type { FunctionCalls } from './function-calls.ts';
import type { CellAddress } from './hyperformula.ts';
import type { Spills } from './spills.ts';
import type { Volatility } from './volatility.ts';

/** What functions within formulas need of the engine around them. */
export interface FunctionContext {
  readonly conversion: Conversion;
  readonly calls: FunctionCalls;
  readonly spills: Spills;
  readonly volatility: Volatility;
  readonly place: (address: CellAddress) => CellPlace;
  /** Where a custom function is told that it stands. */
  readonly callPlace: (place: CellPlace) => CellPlace;
  /** What a value shows as by a pattern. */
  readonly displayText: (value: CellValue, pattern: string) => string;
  /** A number as its cell's own format tells: true a date, false none; undefined where no format is set. */
  readonly isDate: (tabId: number, row: number, column: number) => boolean | undefined;
  readonly now: () => number;
  readonly formula: (place: CellPlace) => string;
  readonly addressText: (place: CellPlace) => string;
  /** Formulas that never come to rest because they depend on what they fill. */
  readonly isCircular: (place: CellPlace) => boolean;
}

/** Holds the context of an engine that is still being put together. */
export class ContextSlot {
  context: FunctionContext | undefined;
}

/** The context in a slot that the library has carried to where functions run. */
export function contextIn(slot: unknown): FunctionContext {
  if (!(slot instanceof ContextSlot) || !slot.context) throw new Error('The engine is not put together yet.');
  return slot.context;
}
