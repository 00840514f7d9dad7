import { type Area, contains, intersects } from './area.ts';
import type { Tab } from './tab.ts';

/** Takes the merges inside an area apart; false, and nothing is done, where one reaches out of it. */
export function breakApart(tab: Tab, area: Area): boolean {
  const inside = tab.merges.filter((merge) => intersects(merge, area));
  if (!inside.every((merge) => contains(area, merge))) return false;
  tab.merges = tab.merges.filter((merge) => !inside.includes(merge));
  return true;
}

/** Makes one cell of an area without merges; only what its first cell holds stays. */
export function mergeArea(tab: Tab, area: Area): void {
  const { row, column, rows, columns } = area;
  if (rows === 1 && columns === 1) return;
  tab.merges.push({ row, column, rows, columns });
  tab.clear({ row, column: column + 1, rows: 1, columns: columns - 1 });
  tab.clear({ row: row + 1, column, rows: rows - 1, columns });
}
