import type { Place } from '../../areas.ts';
import { fontOf, lineHeight, measureIn } from '../draw/fonts.ts';
import { boxOfCell } from '../draw/picture.ts';
import type { SheetView } from '../sheet-view.ts';
import { SCROLL_BAR } from '../theme.ts';

const PADDING = 8;

/** Over the cell, in its font; while it is edited as wide and high as the text takes. */
export function placeEditor(
  { style, value }: HTMLTextAreaElement,
  view: SheetView,
  place: Place,
  isShown: boolean,
): void {
  const { viewport, input } = view;
  if (!viewport) return;
  const box = boxOfCell(viewport, place);
  const cell = view.spreadsheet.cell(place.row, place.column);
  style.left = `${box.x - 1}px`;
  style.top = `${box.y - 1}px`;
  style.font = fontOf(cell?.style);
  style.lineHeight = `${lineHeight(cell?.style)}px`;
  const widest = Math.max(...value.split('\n').map(measureIn(cell?.style))) + 2 * PADDING;
  const room = viewport.width - box.x - 2 * PADDING;
  const width = isShown ? Math.max(box.width, Math.min(widest, Math.max(room, box.width))) : box.width;
  style.width = `${width + 1}px`;
  style.height = `${box.height + 1}px`;
  if (isShown && input) style.height = `${Math.max(input.scrollHeight + 2, box.height + 1)}px`;
}

/** Under the editor, or over it where there is no room; never beyond the right edge. */
export function placeHelp(
  { style, offsetWidth, offsetHeight }: HTMLElement,
  editor: HTMLElement,
  view: SheetView,
): void {
  const { width, height } = view.viewport ?? { width: 0, height: 0 };
  const { offsetLeft, offsetTop } = editor;
  const below = offsetTop + editor.offsetHeight + 2;
  const isBelow = below + offsetHeight < height - SCROLL_BAR || offsetTop < offsetHeight;
  style.left = `${Math.max(Math.min(offsetLeft, width - SCROLL_BAR - offsetWidth), 0)}px`;
  style.top = `${isBelow ? below : offsetTop - offsetHeight - 2}px`;
}
