import type { CellView } from '../../../protocol/cell-view.ts';
import type { Measure } from '../../../workbook/wrapped-text.ts';
import type { Box } from '../viewport.ts';
import { fitsSurely } from './fonts.ts';
import { PADDING } from './lines-of-text.ts';
import type { Picture, PlacedBox } from './picture.ts';

/** The cell's box, and the blank cells beside it that a long text may cover. */
export function roomFor(
  { viewport, cellAt }: Picture,
  { row, column, box, isMerged }: PlacedBox,
  cell: CellView,
  measure: Measure,
): Box {
  const inside = { ...box, width: box.width - 1, height: box.height - 1 };
  const overflows = !isMerged && cell.style?.wrap === undefined && cell.kind === undefined && cell.choice === undefined;
  if (!overflows || fitsSurely(cell.text, cell.style, box.width - 2 * PADDING)) return inside;
  const needed = Math.max(...cell.text.split('\n').map((line) => measure(line))) + 2 * PADDING - box.width;
  if (needed <= 0) return inside;
  const side = sideOf(cell);
  const before = side === 'left' ? 0 : side === 'center' ? needed / 2 : needed;
  const isBlank = (place: number) => {
    const neighbour = cellAt(row, place);
    return !neighbour || (neighbour.text === '' && neighbour.choice === undefined);
  };
  const isFree = (place: number) =>
    place >= 1 &&
    place <= viewport.tab.columns &&
    isBlank(place) &&
    !viewport.tab.merges.some((merge) => merge.row <= row && row < merge.row + merge.rows && merge.column === place);
  let [left, right] = [0, 0];
  for (let place = column - 1; left < before && isFree(place); place--) left += viewport.columns.size(place);
  for (let place = column + 1; right < needed - before && isFree(place); place++) right += viewport.columns.size(place);
  return { ...inside, x: inside.x - left, width: inside.width + left + right };
}

/** Left, centre or right, by the style or else by what the cell holds. */
export function sideOf(cell: CellView): 'left' | 'center' | 'right' {
  return cell.style?.horizontal ?? (cell.kind === 'number' ? 'right' : cell.kind === undefined ? 'left' : 'center');
}
