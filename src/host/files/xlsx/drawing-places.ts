import { type DrawingPlace, unitsPerPixel } from './drawing-anchor.ts';
import { drawingParts, type Parts } from './drawing-parts.ts';
import type { PlainTab } from './plain-workbook.ts';

/**
 * Puts what stands over the cells in a file that the library wrote to the pixel where it belongs, in a size that the widths of columns leave
 * alone; the library takes no pixels beside the corner of a cell. Our images are the first in their drawing.
 *
 * @returns The parts that are others now.
 */
export function placeDrawings(
  parts: Parts,
  tabs: readonly Pick<PlainTab, 'images' | 'charts'>[],
): Map<string, Uint8Array> {
  const placed = new Map<string, Uint8Array>();
  drawingParts(parts).forEach((drawing, index) => {
    const tab = tabs[index];
    if (!drawing || !tab || tab.images.length + tab.charts.length === 0) return;
    const images = tab.images.values();
    const charts = tab.charts.map(({ place }) => place).values();
    const xml = drawing.xml.replace(
      /<xdr:twoCellAnchor\b[^>]*>.*?<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs,
      (anchor, drawn: string) => {
        const place = drawn.startsWith('<xdr:pic>')
          ? images.next().value
          : drawn.startsWith('<xdr:graphicFrame')
            ? charts.next().value
            : undefined;
        return place ? anchored(drawn, place) : anchor;
      },
    );
    placed.set(drawing.path, Buffer.from(xml, 'utf8'));
  });
  return placed;
}

function anchored(drawn: string, { position, width, height }: DrawingPlace): string {
  const { row, column, offsetX, offsetY } = position;
  const from =
    `<xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * unitsPerPixel}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * unitsPerPixel}</xdr:rowOff>`;
  const size = `cx="${width * unitsPerPixel}" cy="${height * unitsPerPixel}"`;
  return `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext ${size}/>${drawn}</xdr:oneCellAnchor>`;
}
