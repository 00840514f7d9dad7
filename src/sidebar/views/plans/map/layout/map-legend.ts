import type { RelationshipKind } from '../../../../../model/plan.ts';
import type { MapWords } from '../../../../../text/sidebar/map/index.ts';
import type { Measure, Point, Size } from './shapes.ts';

/** What the signs of a map mean, flowing over lines. */
export interface LegendLayout extends Size {
  readonly items: readonly (LegendItem & Point)[];
}

interface LegendItem {
  readonly sample: LegendSample;
  readonly text: string;
  /** Of the sample, before the text. */
  readonly sampleWidth: number;
}

export type LegendSample =
  | { readonly kind: 'relation'; readonly of: RelationshipKind }
  | { readonly kind: 'support' | 'influence' | 'unknownInfluence' | 'notKeyPerson' };

/** Of the letters, and from line to line, in pixels. */
export const LEGEND_SIZE = 11;
const LINE = 22;
const BETWEEN = 18;
/** Between a sample and its text. */
export const SAMPLE_GAP = 6;

/**
 * Puts the explanations side by side as far as `width` allows, one at least on each line. `x` and `y` are the left end and the middle of
 * each; the legend is as wide as its longest line.
 */
export function legendLayout(
  { kinds, support, influence, unknownInfluence, notKeyPerson }: MapWords['legend'],
  width: number,
  measure: Measure,
): LegendLayout {
  const relations = (Object.keys(kinds) as RelationshipKind[]).map((of) => ({
    sample: { kind: 'relation', of } as const,
    text: kinds[of],
    sampleWidth: 34,
  }));
  const all: readonly LegendItem[] = [
    { sample: { kind: 'support' }, text: support, sampleWidth: 146 },
    { sample: { kind: 'influence' }, text: influence, sampleWidth: 40 },
    { sample: { kind: 'unknownInfluence' }, text: unknownInfluence, sampleWidth: 26 },
    { sample: { kind: 'notKeyPerson' }, text: notKeyPerson, sampleWidth: 26 },
    ...relations,
  ];
  let x = 0;
  let y = LINE / 2;
  let widest = 0;
  const items = all.map((item) => {
    const needed = item.sampleWidth + SAMPLE_GAP + measure(item.text, LEGEND_SIZE, false);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    const placed = { ...item, x, y };
    widest = Math.max(widest, x + needed);
    x += needed + BETWEEN;
    return placed;
  });
  return { items, width: Math.ceil(widest), height: y + LINE / 2 };
}
