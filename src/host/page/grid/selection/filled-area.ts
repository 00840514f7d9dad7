import type { Area } from '../../../protocol/cell-view.ts';
import { lastOf, type Place } from '../../areas.ts';

/** The source made longer towards a cell, in the one direction in which that is farther away. */
export function filledArea(source: Area, { row, column }: Place): Area {
  const last = lastOf(source);
  const up = source.row - row;
  const down = row - last.row;
  const left = source.column - column;
  const right = column - last.column;
  const farthest = Math.max(up, down, left, right);
  if (farthest <= 0) return source;
  if (farthest === down) return { ...source, rows: source.rows + down };
  if (farthest === up) return { ...source, row, rows: source.rows + up };
  if (farthest === right) return { ...source, columns: source.columns + right };
  return { ...source, column, columns: source.columns + left };
}
