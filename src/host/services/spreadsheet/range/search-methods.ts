import type { Area } from '../../../workbook/area.ts';
import { dataEdge } from '../../../workbook/data-edge.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { read } from '../../method.ts';
import type { EnumValue } from '../../service.ts';
import { rangeHandle } from './range-handle.ts';
import { type RangeMethods, tabOf } from './range-methods.ts';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Grows an area, on the sides given, for as long as a filled cell touches it there. */
function region(tab: Tab, start: Area, vertically: boolean, horizontally: boolean): Area {
  let area = start;
  for (;;) {
    const { row, column, rows, columns } = area;
    const has = (strip: Area) =>
      strip.row >= 1 &&
      strip.column >= 1 &&
      strip.row + strip.rows - 1 <= tab.rows &&
      strip.column + strip.columns - 1 <= tab.columns &&
      !tab.isBlank(strip);
    if (vertically && has({ row: row - 1, column, rows: 1, columns })) area = { ...area, row: row - 1, rows: rows + 1 };
    else if (vertically && has({ row: row + rows, column, rows: 1, columns })) area = { ...area, rows: rows + 1 };
    else if (horizontally && has({ row, column: column - 1, rows, columns: 1 }))
      area = { ...area, column: column - 1, columns: columns + 1 };
    else if (horizontally && has({ row, column: column + columns, rows, columns: 1 }))
      area = { ...area, columns: columns + 1 };
    else return area;
  }
}

/** Finding where data begins and ends. */
export const searchMethods: RangeMethods = {
  getDataRegion: read(['', 'SpreadsheetApp.Dimension'], (range, [dimension]: [EnumValue?], execution) => {
    const { tabId, row, column, rows, columns } = range;
    const vertically = dimension?.name !== 'COLUMNS';
    const horizontally = dimension?.name !== 'ROWS';
    const found = region(tabOf(execution, range), { row, column, rows, columns }, vertically, horizontally);
    return rangeHandle({ tabId, ...found });
  }),
  getNextDataCell: read(['SpreadsheetApp.Direction'], (range, [direction]: [EnumValue], execution) => {
    const [down, right] = steps[direction.name] ?? [0, 0];
    const edge = dataEdge(tabOf(execution, range), range, down, right);
    return rangeHandle({ tabId: range.tabId, ...edge, rows: 1, columns: 1 });
  }),
};
