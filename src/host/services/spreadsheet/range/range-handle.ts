import type { GridRange } from '../../../workbook/grid-range.ts';
import { Handle } from '../../service.ts';

/** A range as scripts hold it: the cells that it meant when it was asked for, wherever they move later. */
export function rangeHandle(range: GridRange): Handle<GridRange> {
  return new Handle('SpreadsheetApp.Range', { ...range });
}

/** A copy of the range behind a handle, to be stored and shifted by the workbook. */
export function storedRange(handle: Handle<GridRange>): GridRange {
  return { ...handle.self };
}
