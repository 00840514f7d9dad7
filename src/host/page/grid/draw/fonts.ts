import type { CellStyle } from '../../../protocol/cell-view.ts';
import type { Measure } from '../../../workbook/wrapped-text.ts';
import { FONT_FAMILY } from '../theme.ts';

const PIXELS_PER_POINT = 4 / 3;
const USUAL_SIZE = 10;
/** Of the size of the letters. */
const LINE_HEIGHT = 1.2;
const MOST_REMEMBERED = 20_000;

const widths = new Map<string, Map<string, number>>();
let remembered = 0;
let measuring: CanvasRenderingContext2D | null = null;

/** The size of a cell's letters in pixels. */
export function fontPixels(style: CellStyle | undefined): number {
  return (style?.fontSize ?? USUAL_SIZE) * PIXELS_PER_POINT;
}

/** A cell's font as CSS writes it. */
export function fontOf(style: CellStyle | undefined): string {
  const family = style?.fontFamily ? `"${style.fontFamily.replaceAll('"', '')}", ${FONT_FAMILY}` : FONT_FAMILY;
  return `${style?.italic ? 'italic ' : ''}${style?.bold ? 'bold ' : ''}${fontPixels(style)}px ${family}`;
}

/** From the top of a line of text to that of the next one, in pixels. */
export function lineHeight(style: CellStyle | undefined): number {
  return Math.round(fontPixels(style) * LINE_HEIGHT);
}

/** Measures texts in a cell's font. */
export function measureIn(style: CellStyle | undefined): Measure {
  const font = fontOf(style);
  return (text) => textWidth(font, text);
}

/** Remembered, because measuring costs more than drawing. */
function textWidth(font: string, text: string): number {
  const known = widths.get(font) ?? new Map<string, number>();
  const before = known.get(text);
  if (before !== undefined) return before;
  const width = measured(font, text);
  if (++remembered > MOST_REMEMBERED) {
    widths.clear();
    remembered = 0;
  }
  widths.set(font, known.set(text, width));
  return width;
}

function measured(font: string, text: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) throw new Error('There is nothing to draw on');
  measuring.font = font;
  return measuring.measureText(text).width;
}

/** Whether a text fits without measuring it: no letter is wider than the size of its font. */
export function fitsSurely(text: string, style: CellStyle | undefined, width: number): boolean {
  return text.length * fontPixels(style) <= width;
}
