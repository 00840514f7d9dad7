import type { Area } from '../../../workbook/area.ts';
import { wipeCells } from '../../../workbook/cell-block.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { moveCells } from '../../../workbook/paste.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { write } from '../../method.ts';
import type { EnumValue } from '../../service.ts';
import { edit, type RangeMethods } from './range-methods.ts';

/** The cells behind a range, in the direction in which cells are pushed: below it, or right of it; null at the edge of the grid. */
function behind(tab: Tab, range: GridRange, dimension: EnumValue): Area | null {
  if (dimension.name === 'ROWS') {
    const row = range.row + range.rows;
    return row > tab.rows ? null : { ...range, row, rows: tab.rows - row + 1 };
  }
  const column = range.column + range.columns;
  return column > tab.columns ? null : { ...range, column, columns: tab.columns - column + 1 };
}

/** The part of an area that has something in it, as far as rows and columns go. */
function used(tab: Tab, area: Area): Area {
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, tab.lastRow - area.row + 1)),
    columns: Math.max(0, Math.min(area.columns, tab.lastColumn - area.column + 1)),
  };
}

/** Making room in the grid, and closing it. */
export const shiftCellsMethods: RangeMethods = {
  deleteCells: write(['SpreadsheetApp.Dimension'], (range, [dimension]: [EnumValue], execution) => {
    edit(range, execution, (tab) => {
      const following = behind(tab, range, dimension);
      wipeCells(tab, range);
      if (following) moveCells({ tab, area: used(tab, following) }, tab, range.row, range.column);
    });
    return null;
  }),
  insertCells: write(['SpreadsheetApp.Dimension'], (range, [dimension]: [EnumValue], execution) =>
    edit(range, execution, (tab) => {
      const pushed = { ...range, ...(dimension.name === 'ROWS' ? { rows: tab.rows } : { columns: tab.columns }) };
      const [down, right] = dimension.name === 'ROWS' ? [range.rows, 0] : [0, range.columns];
      const filled = used(tab, pushed);
      const fitting = {
        ...filled,
        rows: Math.min(filled.rows, tab.rows - range.row - down + 1),
        columns: Math.min(filled.columns, tab.columns - range.column - right + 1),
      };
      moveCells({ tab, area: fitting }, tab, range.row + down, range.column + right);
    }),
  ),
};
