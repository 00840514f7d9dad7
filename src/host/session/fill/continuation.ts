import type { CellValue } from '../../workbook/cell-value.ts';

/** The value at a place of a line whose given values stand at 0, 1, 2 …; places before them are negative. */
export type Continuation = (place: number) => CellValue;
