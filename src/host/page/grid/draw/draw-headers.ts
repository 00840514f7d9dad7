import type { Area } from '../../../protocol/cell-view.ts';
import { columnLetters } from '../../../workbook/address.ts';
import { colors, FONT_FAMILY } from '../theme.ts';
import { type Box, COLUMN_HEADER_HEIGHT, type Pane, ROW_HEADER_WIDTH, type Viewport } from '../viewport.ts';
import { within } from './picture.ts';

/** Draws the letters above the columns and the numbers beside the rows; those of selected cells are tinted. */
export function drawHeaders(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  panes: readonly Pane[],
  selected: readonly Area[],
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  fill(context, colors.header, { x: 0, y: 0, width: viewport.width, height: COLUMN_HEADER_HEIGHT });
  fill(context, colors.header, { x: 0, y: 0, width: ROW_HEADER_WIDTH, height: viewport.height });
  for (const { clip, cells } of panes) {
    within(context, { ...clip, y: 0, height: COLUMN_HEADER_HEIGHT }, () => {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        const box = { x: viewport.x(column), y: 0, width: viewport.columns.size(column), height: COLUMN_HEADER_HEIGHT };
        const areas = selected.filter((area) => column >= area.column && column < area.column + area.columns);
        const isWhole = areas.some(({ rows }) => rows === viewport.tab.rows);
        drawHeader(context, box, columnLetters(column), areas.length > 0, isWhole);
      }
    });
    within(context, { ...clip, x: 0, width: ROW_HEADER_WIDTH }, () => {
      for (let row = cells.row; row < cells.row + cells.rows; row++) {
        const box = { x: 0, y: viewport.y(row), width: ROW_HEADER_WIDTH, height: viewport.rows.size(row) };
        const areas = selected.filter((area) => row >= area.row && row < area.row + area.rows);
        const isWhole = areas.some(({ columns }) => columns === viewport.tab.columns);
        drawHeader(context, box, String(row), areas.length > 0, isWhole);
      }
    });
  }
  fill(context, colors.headerEdge, { x: 0, y: COLUMN_HEADER_HEIGHT - 1, width: ROW_HEADER_WIDTH, height: 1 });
  fill(context, colors.headerEdge, { x: ROW_HEADER_WIDTH - 1, y: 0, width: 1, height: COLUMN_HEADER_HEIGHT });
}

/** Draws the lines where frozen rows and columns end. */
export function drawFrozenEdges(context: CanvasRenderingContext2D, viewport: Viewport): void {
  const { tab, frozenRight, frozenBottom, width, height } = viewport;
  if (tab.frozenRows > 0) fill(context, colors.frozenEdge, { x: 0, y: frozenBottom - 2, width, height: 3 });
  if (tab.frozenColumns > 0) fill(context, colors.frozenEdge, { x: frozenRight - 2, y: 0, width: 3, height });
}

function drawHeader(
  context: CanvasRenderingContext2D,
  box: Box,
  name: string,
  isSelected: boolean,
  isWhole: boolean,
): void {
  const { x, y, width, height } = box;
  if (width === 0 || height === 0) return;
  fill(context, isWhole ? colors.wholeHeader : isSelected ? colors.selectedHeader : colors.header, box);
  fill(context, colors.headerEdge, { x: x + width - 1, y, width: 1, height });
  fill(context, colors.headerEdge, { x, y: y + height - 1, width, height: 1 });
  context.font = `${isSelected ? 'bold ' : ''}12px ${FONT_FAMILY}`;
  context.fillStyle = isWhole ? colors.paper : colors.headerText;
  if (height >= 12) context.fillText(name, x + (width - 1) / 2, y + height / 2);
}

function fill(context: CanvasRenderingContext2D, color: string, { x, y, width, height }: Box): void {
  context.fillStyle = color;
  context.fillRect(x, y, width, height);
}
