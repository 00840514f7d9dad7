import type { ImageView } from '../../protocol/workbook-view.ts';
import type { OverGridImage } from '../../workbook/over-grid-image.ts';

/** An image as windows show it; they ask for its file themselves, once. */
export function imageView({ position, ...image }: OverGridImage): ImageView {
  const { row, column, offsetX, offsetY } = position;
  return { ...image, row, column, offsetX, offsetY };
}
