import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { CellView } from '../protocol/cell-view.ts';
import type { TabView } from '../protocol/workbook-view.ts';
import type { GridHandle } from './grid-handle.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { SpreadsheetState } from './spreadsheet-state.ts';
import { type Words, words } from './words/index.ts';

export const SpreadsheetContext = createContext<Spreadsheet | null>(null);

/** The spreadsheet that the page shows. */
export function useSpreadsheet(): Spreadsheet {
  const spreadsheet = useContext(SpreadsheetContext);
  if (!spreadsheet) throw new Error('There is no spreadsheet around this component');
  return spreadsheet;
}

/** A part of the state; the component is drawn again when that part is another one. */
export function useSpreadsheetState<Part>(part: (state: SpreadsheetState) => Part): Part {
  const spreadsheet = useSpreadsheet();
  const read = () => {
    if (!spreadsheet.state) throw new Error('The host has not said yet what there is');
    return part(spreadsheet.state);
  };
  const [, redraw] = useState(0);
  const now = read();
  useLayoutEffect(() => {
    let shown = now;
    const check = () => {
      const next = read();
      if (Object.is(next, shown)) return;
      shown = next;
      redraw((count) => count + 1);
    };
    check();
    return spreadsheet.onChange(check);
  });
  return now;
}

/** The tab in front. */
export function useActiveTab(): TabView {
  return useSpreadsheetState(({ workbook, tabId }) => {
    const tab = workbook.tabs.find(({ id }) => id === tabId);
    if (!tab) throw new Error(`There is no tab ${tabId}`);
    return tab;
  });
}

/** The cell under the cursor; undefined where it is blank. */
export function useCellUnderCursor(): CellView | undefined {
  const spreadsheet = useSpreadsheet();
  const { row, column } = useSpreadsheetState(({ selection }) => selection.cursor);
  const [, redraw] = useState(0);
  const cell = spreadsheet.cell(row, column);
  useLayoutEffect(
    () => spreadsheet.onCells(() => spreadsheet.cell(row, column) !== cell && redraw((count) => count + 1)),
    [spreadsheet, row, column, cell],
  );
  return cell;
}

/** The grid; null until it is there. */
export function useGrid(): GridHandle | null {
  const spreadsheet = useSpreadsheet();
  const [grid, setGrid] = useState(spreadsheet.grid);
  useLayoutEffect(() => {
    const check = () => setGrid(spreadsheet.grid);
    check();
    return spreadsheet.onChange(check);
  }, [spreadsheet]);
  return grid;
}

/** What the page says, in the person's language. */
export function useWords(): Words {
  return words[useSpreadsheetState(({ language }) => language)];
}
