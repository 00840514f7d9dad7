import { type CellInput, isFormula } from '../engine/computed.ts';
import { copyFormula } from '../engine/formula/shift.ts';
import type { Area } from './area.ts';
import type { Tab } from './tab.ts';

/** Moves formats and notes of an area's rows into another order and answers the contents in that order, formulas shifted along. */
export function reorderRows(tab: Tab, area: Area, order: readonly number[]): CellInput['content'][][] {
  const columns = Array.from({ length: area.columns }, (_, right) => area.column + right);
  const moved = order.map((from, to) =>
    columns.map((column) => {
      const row = area.row + from;
      const content = tab.content(row, column);
      return {
        content: isFormula(content) ? { formula: copyFormula(content.formula, to - from, 0) } : content,
        format: tab.cellFormat(row, column),
        note: tab.notes.get(row, column),
      };
    }),
  );
  for (const [down, cells] of moved.entries()) {
    for (const [right, { format, note }] of cells.entries()) {
      tab.formats.put(area.row + down, area.column + right, format);
      tab.notes.set(area.row + down, area.column + right, note);
    }
  }
  return moved.map((cells) => cells.map(({ content }) => content));
}
