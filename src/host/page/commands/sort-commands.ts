import type { Area } from '../../protocol/cell-view.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { Words } from '../words/index.ts';
import type { Command } from './command.ts';
import { selectedArea, tabInFront, withState } from './selected.ts';

/** Sorting by the column under the cursor: the sheet below its frozen rows, or what is selected. */
export const sortCommands = {
  sheetAscending: sorting('sortSheet', belowFrozenRows, true),
  sheetDescending: sorting('sortSheet', belowFrozenRows, false),
  rangeAscending: sorting('sortRange', selectedArea, true),
  rangeDescending: sorting('sortRange', selectedArea, false),
};

function sorting(
  name: 'sortSheet' | 'sortRange',
  areaOf: (state: SpreadsheetState) => Area,
  ascending: boolean,
): Command {
  return {
    name: (words: Words, { selection }) => words[name](columnLetters(selection.cursor.column), ascending),
    isEnabled: (state) => areaOf(state).rows > 1,
    run: withState((state, spreadsheet) =>
      spreadsheet.edit('sort', {
        tabId: state.tabId,
        area: areaOf(state),
        column: state.selection.cursor.column,
        ascending,
      }),
    ),
  };
}

function belowFrozenRows(state: SpreadsheetState): Area {
  const { frozenRows, rows, columns } = tabInFront(state);
  return { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
}
