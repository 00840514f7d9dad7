import type { ErrorText } from '../../workbook/cell-value.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';

/** What the session says to a person. */
export interface Words {
  /** The add-on's own menu. */
  readonly addOnName: string;
  /** Why a cell shows an error; `note` is what is known of it. */
  readonly error: (text: ErrorText, note: string) => string;
  /** Why a value is marked: it breaks the rule on its cell. */
  readonly invalid: (rule: DataValidation) => string;
  /** A value that a rule refuses. */
  readonly refused: (address: string, rule: DataValidation) => string;
  readonly newTabName: (number: number) => string;
  readonly copyName: (name: string) => string;
  readonly textTooLong: string;
  readonly tabGone: string;
  readonly outsideGrid: string;
  readonly tooManyCells: string;
  readonly tooManyColumns: string;
  readonly lastRows: string;
  readonly lastColumns: string;
  readonly frozenRows: string;
  readonly frozenColumns: string;
  readonly hiddenRows: string;
  readonly hiddenColumns: string;
  readonly lastTab: string;
  readonly lastVisibleTab: string;
  readonly tabNameEmpty: string;
  readonly tabNameTooLong: string;
  readonly tabNameTaken: (name: string) => string;
  readonly mergeReachesOut: string;
  readonly mergesInTheWay: string;
  readonly nothingToPaste: string;
  readonly chartGone: string;
  readonly imageGone: string;
  readonly frameGone: string;
  /** Asked before protected cells are changed. */
  readonly protectedCells: { readonly title: string; readonly message: string };
  readonly unexpected: (message: string) => string;
}
