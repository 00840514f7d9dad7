import type { CellStyle } from '../../../protocol/cell-view.ts';
import { FONT_FAMILY } from '../theme.ts';

const PIXELS_PER_POINT = 4 / 3;
const USUAL_SIZE = 10;
const MOST_REMEMBERED = 20_000;

const widths = new Map<string, Map<string, number>>();
let remembered = 0;

/** The size of a cell's letters in pixels. */
export function fontPixels(style: CellStyle | undefined): number {
  return (style?.fontSize ?? USUAL_SIZE) * PIXELS_PER_POINT;
}

/** A cell's font as CSS writes it. */
export function fontOf(style: CellStyle | undefined): string {
  const family = style?.fontFamily ? `"${style.fontFamily.replaceAll('"', '')}", ${FONT_FAMILY}` : FONT_FAMILY;
  return `${style?.italic ? 'italic ' : ''}${style?.bold ? 'bold ' : ''}${fontPixels(style)}px ${family}`;
}

/** How wide a text is in a font, which the context has. Remembered, because measuring costs more than drawing. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const known = widths.get(font) ?? new Map<string, number>();
  const width = known.get(text) ?? context.measureText(text).width;
  if (known.has(text)) return width;
  if (++remembered > MOST_REMEMBERED) {
    widths.clear();
    remembered = 0;
  }
  widths.set(font, known.set(text, width));
  return width;
}

/** Whether a text fits without measuring it: no letter is wider than the size of its font. */
export function fitsSurely(text: string, style: CellStyle | undefined, width: number): boolean {
  return text.length * fontPixels(style) <= width;
}
