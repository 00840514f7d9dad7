import type { Area } from '../../../protocol/cell-view.ts';
import { mergeAt } from '../../areas.ts';
import type { Selection } from '../../spreadsheet-state.ts';
import { colors } from '../theme.ts';
import type { Box, Pane, Viewport } from '../viewport.ts';
import { within } from './picture.ts';

/** What is drawn over the cells for as long as somebody does something. */
export interface Frames {
  /** Where the fill handle is being dragged to. */
  readonly filled: Area | null;
  /** What was copied, as long as it may be pasted. */
  readonly copied: Area | null;
  /** What the formula that is being typed refers to. */
  readonly references: readonly { readonly area: Area; readonly color: string }[];
  /** While a cell is edited its own editor frames it. */
  readonly isEditing: boolean;
}

const HANDLE = 7;

/** Where the fill handle stands: at the corner of the only selected area. */
export function fillHandle(viewport: Viewport, { areas }: Selection): Box | null {
  const [area, ...others] = areas;
  if (!area || others.length > 0) return null;
  const { x, y, width, height } = viewport.box(area);
  if (width === 0 || height === 0) return null;
  return { x: x + width - 1 - HANDLE / 2, y: y + height - 1 - HANDLE / 2, width: HANDLE, height: HANDLE };
}

/** Draws the selection, its fill handle and the other frames, within a pane. */
export function drawFrames(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  pane: Pane,
  selection: Selection,
  frames: Frames,
): void {
  within(context, pane.clip, () => {
    const cursor = viewport.box(mergeAt(viewport.tab.merges, selection.cursor));
    tint(context, viewport, selection.areas, cursor);
    context.strokeStyle = colors.selection;
    for (const area of selection.areas) stroke(context, viewport.box(area), 1);
    if (!frames.isEditing) stroke(context, cursor, 2);
    for (const { area, color } of frames.references) frameReference(context, viewport.box(area), color);
    if (frames.copied) dashed(context, viewport.box(frames.copied), colors.selection, 2);
    if (frames.filled) dashed(context, viewport.box(frames.filled), colors.headerText, 1);
    const handle = frames.isEditing ? null : fillHandle(viewport, selection);
    if (handle) drawHandle(context, handle);
  });
}

/** All of what is selected but for the cell under the cursor, once where areas overlap. */
function tint(context: CanvasRenderingContext2D, viewport: Viewport, areas: readonly Area[], cursor: Box): void {
  const [first, ...others] = areas;
  if (!first || (others.length === 0 && isBox(viewport.box(first), cursor))) return;
  context.save();
  context.beginPath();
  context.rect(0, 0, viewport.width, viewport.height);
  context.rect(cursor.x, cursor.y, cursor.width, cursor.height);
  context.clip('evenodd');
  context.beginPath();
  for (const area of areas) {
    const { x, y, width, height } = viewport.box(area);
    context.rect(x, y, width, height);
  }
  context.fillStyle = colors.selected;
  context.fill('nonzero');
  context.restore();
}

function isBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function stroke(context: CanvasRenderingContext2D, { x, y, width, height }: Box, line: 1 | 2): void {
  if (width === 0 || height === 0) return;
  context.lineWidth = line;
  if (line === 1) context.strokeRect(x - 0.5, y - 0.5, width, height);
  else context.strokeRect(x, y, width - 1, height - 1);
}

function dashed(context: CanvasRenderingContext2D, box: Box, color: string, line: 1 | 2): void {
  context.strokeStyle = color;
  context.setLineDash([4, 3]);
  stroke(context, box, line);
  context.setLineDash([]);
}

function frameReference(context: CanvasRenderingContext2D, box: Box, color: string): void {
  context.fillStyle = `${color}1a`;
  context.fillRect(box.x, box.y, box.width, box.height);
  dashed(context, box, color, 2);
}

function drawHandle(context: CanvasRenderingContext2D, { x, y, width }: Box): void {
  context.beginPath();
  context.arc(x + width / 2, y + width / 2, width / 2 + 1, 0, 2 * Math.PI);
  context.fillStyle = colors.paper;
  context.fill();
  context.beginPath();
  context.arc(x + width / 2, y + width / 2, width / 2, 0, 2 * Math.PI);
  context.fillStyle = colors.selection;
  context.fill();
}
