import { type CellValue, DateSerial, type ErrorValue } from '../workbook/cell-value.ts';

/** How a number shows by itself where no format is set. Plain numbers have no kind. */
export type NumberKind = 'date' | 'time' | 'dateTime' | 'percent' | 'currency';

/** A number with the look it was typed in or inherited: `=A1` of a date is a date. */
export class KindedNumber {
  constructor(
    readonly value: number,
    readonly kind: NumberKind,
    /** The exact pattern, where one is known. */
    readonly format?: string,
  ) {}
}

/** Whether a number is a date, a time or a duration by itself. */
export function showsDate({ kind }: KindedNumber): boolean {
  return kind === 'date' || kind === 'time' || kind === 'dateTime';
}

/** What a cell can be set to. */
export type Constant = number | string | boolean | KindedNumber | ErrorValue;

/** What a cell computes to; null is a blank cell. */
export type Computed = null | Constant;

/** A cell's place and what is in it. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  /** `formula` starts with `=`; null empties the cell. */
  readonly content: null | Constant | { readonly formula: string };
}

/** Whether what a cell is given is a formula rather than a value. */
export function isFormula<Content>(content: Content): content is Extract<Content, { readonly formula: string }> {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** A computed value as a cell without a format of its own has it. */
export function toCellValue(computed: Computed): CellValue {
  if (!(computed instanceof KindedNumber)) return computed;
  return showsDate(computed) ? new DateSerial(computed.value) : computed.value;
}
