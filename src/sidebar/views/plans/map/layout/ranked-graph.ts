import type { MapRelation } from '../../../../../core/planning/index.ts';
import { personLevels } from './person-levels.ts';
import { personRows, WIDEST_ROW } from './person-rows.ts';
import type { Size } from './shapes.ts';

/** A part of the map to be laid out: persons and labels on ranks, and the lines between them. */
export interface RankedGraph {
  readonly nodes: readonly RankedNode[];
  readonly legs: readonly Leg[];
}

export interface RankedNode extends Size {
  readonly id: string;
  /** Numbered from the top. Each holds persons or labels. */
  readonly rank: number;
  readonly isLabel: boolean;
}

/** A line from a node down to another one. A relation without a label is one leg; with one, two, from each person to the label. */
export interface Leg {
  readonly id: string;
  readonly relation: number;
  readonly upper: string;
  readonly lower: string;
  /** Lines of reporting leave a boss as one. */
  readonly isFormal: boolean;
}

/**
 * Gives each person a rank, by the lines of reporting, and each label one between those of its persons; of two persons on one level below
 * both, so that the line hangs under them.
 *
 * @param sizes - of the boxes of the persons.
 * @param labels - sizes of the labels of the relations. A line of reporting goes without one unless it leads upwards.
 */
export function rankedGraph(
  sizes: readonly Size[],
  relations: readonly MapRelation[],
  labels: readonly Size[],
): RankedGraph {
  const levels = personLevels(sizes.length, relations);
  const bosses = new Set(relations.flatMap(({ kind, to }) => (kind === 'reportsTo' ? [to] : [])));
  const rows = personRows(levels, sizes, (person) => bosses.has(person));
  const rowOf = (person: number) => rows[person] ?? 0;

  const isPlain = ({ kind, from, to }: MapRelation) => kind === 'reportsTo' && rowOf(to) < rowOf(from);
  const gapOf = labelGaps(relations, labels, rowOf, isPlain);
  const ranks = numberedRanks(Math.max(...rows) + 1, gapOf);

  const nodes: RankedNode[] = sizes.map((size, person) => ({
    ...size,
    id: `p${person}`,
    rank: ranks.ofRow[rowOf(person)] ?? 0,
    isLabel: false,
  }));
  const legs: Leg[] = [];
  for (const [relation, each] of relations.entries()) {
    const { from, to } = each;
    const place = gapOf.get(relation);
    const size = labels[relation];
    if (place === undefined || size === undefined) {
      legs.push({ id: `${relation}`, relation, upper: `p${to}`, lower: `p${from}`, isFormal: true });
      continue;
    }
    const label = `l${relation}`;
    const rank = (ranks.ofLabels[place.gap] ?? 0) + place.line;
    nodes.push({ ...size, id: label, rank, isLabel: true });
    for (const person of [from, to]) {
      const isAbove = rowOf(person) <= place.gap;
      const [upper, lower] = isAbove ? [`p${person}`, label] : [label, `p${person}`];
      legs.push({ id: `${relation} ${person}`, relation, upper, lower, isFormal: false });
    }
  }
  return { nodes, legs };
}

interface LabelPlace {
  /** The row of persons above. */
  readonly gap: number;
  /** Labels that do not fit side by side stand on several lines. */
  readonly line: number;
}

/** Each label goes where least stands between its two persons. */
function labelGaps(
  relations: readonly MapRelation[],
  labels: readonly Size[],
  rowOf: (person: number) => number,
  isPlain: (relation: MapRelation) => boolean,
): ReadonlyMap<number, LabelPlace> {
  const filled: number[] = [];
  const places = new Map<number, LabelPlace>();
  for (const [relation, each] of relations.entries()) {
    if (isPlain(each)) continue;
    const ends = [rowOf(each.from), rowOf(each.to)].sort((a, b) => a - b);
    const [upper = 0, lower = upper] = ends;
    let gap = upper;
    for (let other = upper + 1; other < lower; other++) if ((filled[other] ?? 0) < (filled[gap] ?? 0)) gap = other;
    const before = filled[gap] ?? 0;
    filled[gap] = before + (labels[relation]?.width ?? 0);
    places.set(relation, { gap, line: Math.floor(before / (WIDEST_ROW * LABELLED)) });
  }
  return places;
}

/** The part of a row that labels may take: lines pass between them. */
const LABELLED = 0.6;

function numberedRanks(rows: number, gapOf: ReadonlyMap<number, LabelPlace>) {
  const ofRow: number[] = [];
  const ofLabels: number[] = [];
  let next = 0;
  for (let row = 0; row < rows; row++) {
    ofRow[row] = next++;
    ofLabels[row] = next;
    const lines = [...gapOf.values()].filter(({ gap }) => gap === row).map(({ line }) => line);
    next += Math.max(-1, ...lines) + 1;
  }
  return { ofRow, ofLabels };
}
