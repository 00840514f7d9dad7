import type { OverGridImage } from '../../workbook/over-grid-image.ts';
import type { Tab } from '../../workbook/tab.ts';
import { anchorsOf, element, placeOf } from './drawing-anchor.ts';
import { attribute, type DrawingPart, type Parts } from './drawing-parts.ts';

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
  for (const anchor of anchorsOf(drawing)) {
    const embedded = attribute(element(anchor, 'blip'), 'r:embed');
    const bytes = parts.get(drawing?.relations.get(embedded) ?? '');
    if (!bytes || element(anchor, 'pic') === '' || element(anchor, 'grpSp') !== '') continue;
    const file = tab.workbook.imageFiles.add(bytes);
    if (!file) continue;
    const properties = element(anchor, 'cNvPr');
    images.push({
      id: firstId + images.length,
      ...placeOf(anchor, tab),
      title: unescaped(attribute(properties, 'title')),
      description: unescaped(attribute(properties, 'descr')),
      file: file.name,
    });
  }
  return images;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
