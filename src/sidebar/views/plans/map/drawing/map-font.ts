import type { Measure } from '../layout/shapes.ts';

/** Fonts with Japanese letters come first, so that names in both languages look alike. */
export const MAP_FONT = '"Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", Meiryo, Arial, sans-serif';

/** Measures as the page draws. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!context) return text.length * size;
    context.font = `${isBold ? 'bold ' : ''}${size}px ${MAP_FONT}`;
    return context.measureText(text).width;
  };
}
