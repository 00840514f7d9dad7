import type { CellStyle, CellView } from '../../protocol/cell-view.ts';
import type { TabView, TrackSizes } from '../../protocol/workbook-view.ts';
import type { Measure } from '../../workbook/wrapped-text.ts';
import { contains } from '../areas.ts';
import type { LoadedCells } from '../cell-cache.ts';
import { lineHeight } from './draw/fonts.ts';
import { linesOfCell } from './draw/lines-of-text.ts';
import { linesOf, type TrackLine } from './track-line.ts';

/** What a row has beside its lines of text, in pixels. */
const MARGIN = 5;

type MeasureIn = (style: CellStyle | undefined) => Measure;

/**
 * The heights of a tab's rows: those that nobody gave one are as high as their tallest cell needs, as far as cells are known. Merged
 * cells do not count.
 */
export function fittedRows(tab: TabView, cells: LoadedCells, measureIn: MeasureIn): TrackSizes {
  const { rows, columns } = linesOf(tab);
  const { usual, runs } = tab.rowSizes;
  const fitted = [...cells].flatMap(([row, line]) => {
    if (rows.size(row) !== usual) return [];
    const merges = tab.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
    const alone = [...line].filter(([column]) => !merges.some((merge) => contains(merge, { row, column })));
    const height = heightOfRow(alone, columns, measureIn);
    return height > usual ? [[row, row, height] as const] : [];
  });
  return fitted.length > 0 ? { usual, runs: [...runs, ...fitted].sort(([one], [other]) => one - other) } : tab.rowSizes;
}

function heightOfRow(
  cells: readonly (readonly [column: number, cell: CellView])[],
  columns: TrackLine,
  measureIn: MeasureIn,
): number {
  return cells.reduce((height, [column, cell]) => Math.max(height, heightOf(cell, columns.size(column), measureIn)), 0);
}

function heightOf(cell: CellView, width: number, measureIn: MeasureIn): number {
  if (cell.text === '' || cell.choice === 'checkbox' || width === 0) return 0;
  const isOneLine = cell.kind === 'number' || (cell.style?.wrap !== 'wrap' && !cell.text.includes('\n'));
  const lines = isOneLine ? 1 : linesOfCell(cell, width, measureIn(cell.style)).length;
  return lines * lineHeight(cell.style) + MARGIN;
}
