/** What a cell holds once it is computed. `null` is a blank cell; an empty text (`=""`) is not blank. */
export type CellValue = null | number | string | boolean | DateSerial | ErrorValue;

/**
 * A number that its format shows as a date, a time or a duration: days since 1899-12-30 in the spreadsheet's zone.
 * It has no zone of its own; it becomes an instant only where a script asks for it.
 */
export class DateSerial {
  constructor(readonly serial: number) {}
}

export type ErrorText = '#N/A' | '#DIV/0!' | '#REF!' | '#VALUE!' | '#NAME?' | '#NUM!' | '#ERROR!';

/** An error in a cell: what the cell shows, and the sentence that hovering over it shows. */
export class ErrorValue {
  constructor(
    readonly text: ErrorText,
    readonly note: string = '',
  ) {}
}
