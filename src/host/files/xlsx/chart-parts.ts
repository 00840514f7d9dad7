import type { Tab } from '../../workbook/tab.ts';
import { anchorsOf, type DrawingPlace, placeOf } from './drawing-anchor.ts';
import { attribute, type DrawingPart, type Parts, partText } from './drawing-parts.ts';

/** The XML of the charts of a drawing, in its order. */
export function chartParts(parts: Parts, drawing: DrawingPart | null | undefined): string[] {
  if (!drawing) return [];
  return [...drawing.xml.matchAll(/<(?:\w+:)?chart\s[^>]*>/g)].map(([chart]) =>
    partText(parts, drawing.relations.get(attribute(chart, 'r:id')) ?? ''),
  );
}

/** Where the charts of a drawing stand, in its order. */
export function chartPlaces(drawing: DrawingPart | null | undefined, tab: Tab): DrawingPlace[] {
  return anchorsOf(drawing)
    .filter((anchor) => /<(?:\w+:)?chart\s/.test(anchor))
    .map((anchor) => placeOf(anchor, tab));
}

/** The path of the part that holds the nth chart (from 1) of a file that we write. */
export function chartPartPath(number: number): string {
  return `xl/charts/chart${number}.xml`;
}
