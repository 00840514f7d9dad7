import type { Area, CellView } from '../../protocol/cell-view.ts';
import type { TabView } from '../../protocol/workbook-view.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';

export type Axis = 'row' | 'column';

/** Some rows or columns in a line, as requests name them. */
export interface SelectedTracks {
  readonly tabId: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The tab in front. */
export function tabInFront({ workbook, tabId }: SpreadsheetState): TabView {
  const tab = workbook.tabs.find(({ id }) => id === tabId);
  if (!tab) throw new Error(`There is no tab ${tabId}`);
  return tab;
}

/** The part of the selection with the cursor. */
export function selectedArea({ selection: { areas, cursor } }: SpreadsheetState): Area {
  return areas.at(-1) ?? { ...cursor, rows: 1, columns: 1 };
}

/** What requests about several areas take. */
export function selectedAreas({ tabId, selection }: SpreadsheetState): { tabId: number; areas: Area[] } {
  return { tabId, areas: [...selection.areas] };
}

/** The rows or columns that the selection reaches over. */
export function selectedTracks(state: SpreadsheetState, axis: Axis): SelectedTracks {
  const { row, column, rows, columns } = selectedArea(state);
  const { tabId } = state;
  return axis === 'row' ? { tabId, axis, at: row, count: rows } : { tabId, axis, at: column, count: columns };
}

/** The cell under the cursor; undefined where it is blank. */
export function cellUnderCursor(spreadsheet: Spreadsheet): CellView | undefined {
  const cursor = spreadsheet.state?.selection.cursor;
  return cursor && spreadsheet.cell(cursor.row, cursor.column);
}

/** Runs with what the page knows, once it knows anything. */
export function withState(
  run: (state: SpreadsheetState, spreadsheet: Spreadsheet) => unknown,
): (spreadsheet: Spreadsheet) => void {
  return (spreadsheet) => {
    if (spreadsheet.state) run(spreadsheet.state, spreadsheet);
  };
}
