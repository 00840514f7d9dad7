import type { Area } from '../../workbook/area.ts';
import { DateSerial } from '../../workbook/cell-value.ts';
import { mergeArea } from '../../workbook/merging.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { PastedCell } from './html-table.ts';

/** Types the cells of a table into an area, as often as they fit into it. */
export function pasteTable(tab: Tab, area: Area, table: readonly (readonly (PastedCell | null)[])[]): void {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const cell = table[down % rows]?.[right % columns];
      const [row, column] = [area.row + down, area.column + right];
      if (cell) pasteCell(tab, row, column, cell);
      else tab.type(row, column, '');
    }
  }
}

function pasteCell(tab: Tab, row: number, column: number, { text, number, format, rows, columns }: PastedCell): void {
  const place = { row, column, rows: 1, columns: 1 };
  if (Object.keys(format).length > 0) tab.format(place, format);
  tab.type(row, column, text);
  if (number !== undefined && roundsTo(tab, row, column, number)) tab.put(row, column, [[number]]);
  if (rows > 1 || columns > 1) mergeArea(tab, { row, column, rows, columns });
}

/** Whether a cell's number is another one, rounded to the decimals that it has. */
function roundsTo(tab: Tab, row: number, column: number, exact: number): boolean {
  const value = tab.value(row, column);
  const typed = value instanceof DateSerial ? value.serial : value;
  if (typeof typed !== 'number' || tab.formula(row, column) !== '' || typed === exact) return false;
  const decimals = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  return Math.abs(typed - exact) <= 0.5000001 * 10 ** -decimals;
}
