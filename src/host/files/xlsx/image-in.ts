import type { ChartPosition } from '../../workbook/chart.ts';
import type { OverGridImage } from '../../workbook/over-grid-image.ts';
import type { Tab } from '../../workbook/tab.ts';
import { attribute, type DrawingPart, type Parts } from './drawing-parts.ts';
import { spanBetween, unitsPerPixel, withinCell } from './image-anchor.ts';

const anchors = /<(?:\w+:)?((?:one|two)CellAnchor|absoluteAnchor)\b[^>]*>.*?<\/(?:\w+:)?\1>/gs;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The images of a sheet, those below first: PNG, JPEG and GIF, uncropped. Images in groups are not among them. Ids count from the one
 * given.
 */
export function imagesFromFile(
  drawing: DrawingPart | null | undefined,
  parts: Parts,
  tab: Tab,
  firstId: number,
): OverGridImage[] {
  const images: OverGridImage[] = [];
  for (const [anchor] of drawing?.xml.matchAll(anchors) ?? []) {
    const embedded = attribute(element(anchor, 'blip'), 'r:embed');
    const bytes = parts.get(drawing?.relations.get(embedded) ?? '');
    if (!bytes || element(anchor, 'pic') === '' || element(anchor, 'grpSp') !== '') continue;
    const file = tab.workbook.imageFiles.add(bytes);
    if (!file) continue;
    const properties = element(anchor, 'cNvPr');
    images.push({
      id: firstId + images.length,
      ...boxOf(anchor, tab),
      title: unescaped(attribute(properties, 'title')),
      description: unescaped(attribute(properties, 'descr')),
      file: file.name,
    });
  }
  return images;
}

/**
 * From one cell to another, or from a cell or the corner of the sheet on in a size; which it is even between cells where it does not grow
 * with them, since programs differ in how wide columns are.
 */
function boxOf(anchor: string, tab: Tab): Pick<OverGridImage, 'position' | 'width' | 'height'> {
  const [from, to] = [content(anchor, 'from'), content(anchor, 'to')];
  const point = element(anchor, 'pos');
  const position = from
    ? cornerOf(from)
    : { row: 1, column: 1, ...offset(attribute(point, 'x'), attribute(point, 'y')) };
  const size = element(anchor, 'ext\\s[^>]*cx');
  const growsWithCells = to !== '' && !/\seditAs="(?:oneCell|absolute)"/.test(anchor);
  const { width, height } = growsWithCells
    ? spanBetween(position, cornerOf(to), tab)
    : { width: pixels(attribute(size, 'cx')), height: pixels(attribute(size, 'cy')) };
  const { row, column, ...rest } = withinCell(position, tab);
  return {
    position: { row: Math.min(row, tab.rows), column: Math.min(column, tab.columns), ...rest },
    width: Math.max(1, width),
    height: Math.max(1, height),
  };
}

function cornerOf(corner: string): ChartPosition {
  return {
    row: Number(content(corner, 'row')) + 1,
    column: Number(content(corner, 'col')) + 1,
    ...offset(content(corner, 'colOff'), content(corner, 'rowOff')),
  };
}

function offset(x: string, y: string): Pick<ChartPosition, 'offsetX' | 'offsetY'> {
  return { offsetX: pixels(x), offsetY: pixels(y) };
}

function pixels(units: string): number {
  return Math.round(Number(units) / unitsPerPixel);
}

/** The first tag of a name, whatever its prefix; empty where there is none. */
function element(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`).exec(xml)?.[0] ?? '';
}

/** What stands in the first element of a name. */
function content(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}>(.*?)</(?:\\w+:)?${name}>`, 's').exec(xml)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
