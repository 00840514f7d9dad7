import type { MapRelation } from '../../../../../core/planning/index.ts';
import { gapTracks } from './gap-tracks.ts';
import { type LegPlaces, legPorts } from './leg-ports.ts';
import { nodePlaces } from './node-places.ts';
import { rankOrder } from './rank-order.ts';
import { type Leg, type RankedGraph, rankedGraph } from './ranked-graph.ts';
import type { Box, Point, Size } from './shapes.ts';

/** A part of the map, with its upper left corner at 0, 0. */
export interface PartLayout extends Size {
  /** By the numbers of the persons. */
  readonly boxes: readonly Box[];
  readonly lines: readonly RelationLine[];
}

/** How a relation is drawn. */
export interface RelationLine {
  /** Corners from the first person of the relation to the other one. */
  readonly path: readonly Point[];
  /** Where its label stands, on the line; `null` for a line of reporting. */
  readonly label: Box | null;
}

/** Lays out persons who are connected: whoever reports to somebody below, lines around boxes, labels on nothing but their lines. */
export function partLayout(
  sizes: readonly Size[],
  relations: readonly MapRelation[],
  labels: readonly Size[],
): PartLayout {
  const graph = rankedGraph(sizes, relations, labels);
  const ranks = rankOrder(graph);
  const places = nodePlaces(graph, ranks);
  const legs = legPorts(graph, places);
  const tracks = trackedGaps(graph, legs, ranks.length);
  const bands = rankBands(graph, tracks, ranks.length);

  const boxOf = new Map(
    graph.nodes.map(({ id, rank, width, height, isLabel }) => {
      const { top, bottom } = bands[rank] ?? NO_BAND;
      // Labels stand in the middle of their rank, persons side by side at its top.
      const y = isLabel ? (top + bottom - height) / 2 : top;
      return [id, { x: (places.get(id) ?? 0) - width / 2, y, width, height }] as const;
    }),
  );
  const pathOf = (leg: Leg) => legPath(leg, legs.get(leg) ?? [], graph, boxOf, tracks, bands);
  const lines = relations.map((relation, index): RelationLine => {
    const own = graph.legs.filter((leg) => leg.relation === index);
    const label = boxOf.get(`l${index}`) ?? null;
    const from = `p${relation.from}`;
    const sorted = [...own].sort((a, b) => Number(touches(b, from)) - Number(touches(a, from)));
    const pieces = sorted.map((leg, piece) => {
      const path = pathOf(leg);
      // The first piece begins at the first person, the other one ends at the second.
      const startsThere = piece === 0 ? leg.upper === from : leg.upper === `l${index}`;
      return startsThere ? path : [...path].reverse();
    });
    return { path: withoutRepeats(pieces.flat()), label };
  });
  return atOrigin(
    sizes.map((_, person) => boxOf.get(`p${person}`) ?? NO_BOX),
    lines,
  );
}

const NO_BAND: Band = { top: 0, bottom: 0, firstTrack: 0 };
const NO_BOX = { x: 0, y: 0, width: 0, height: 0 };

function touches({ upper, lower }: Leg, id: string): boolean {
  return upper === id || lower === id;
}

/** For each gap below a rank the track of each leg in it, and how many there are. */
interface Gap {
  readonly count: number;
  readonly trackOf: ReadonlyMap<Leg, number | null>;
}

function trackedGaps({ nodes, legs }: RankedGraph, places: LegPlaces, ranks: number): readonly Gap[] {
  const rankOf = new Map(nodes.map(({ id, rank }) => [id, rank]));
  return Array.from({ length: ranks - 1 }, (_, rank) => {
    const runs = new Map<string, { readonly top: number; readonly bottoms: number[]; readonly legs: Leg[] }>();
    for (const leg of legs) {
      const step = rank - (rankOf.get(leg.upper) ?? 0);
      const line = places.get(leg) ?? [];
      const [top, bottom] = [line[step], line[step + 1]];
      if (step < 0 || top === undefined || bottom === undefined) continue;
      // Lines of reporting leave a boss together.
      const key = leg.isFormal && step === 0 ? leg.upper : leg.id;
      const run = runs.get(key) ?? { top, bottoms: [], legs: [] };
      run.bottoms.push(bottom);
      run.legs.push(leg);
      runs.set(key, run);
    }
    const those = [...runs.values()];
    const tracks = gapTracks(those);
    return {
      count: Math.max(-1, ...tracks.map((track) => track ?? -1)) + 1,
      trackOf: new Map(those.flatMap((run, index) => run.legs.map((leg) => [leg, tracks[index] ?? null] as const))),
    };
  });
}

/** From where to where a rank reaches down, and where the uppermost track of the gap below it is. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly firstTrack: number;
}

/** Room above and below the tracks of a gap. Beside persons an arrow has to fit, and the line that leads to it. */
const BESIDE_PERSONS = 15;
const BESIDE_LABELS = 5;
const BETWEEN_TRACKS = 8;

function rankBands({ nodes }: RankedGraph, gaps: readonly Gap[], ranks: number): readonly Band[] {
  let top = 0;
  const beside = (rank: number) =>
    nodes.some((node) => node.rank === rank && !node.isLabel) ? BESIDE_PERSONS : BESIDE_LABELS;
  return Array.from({ length: ranks }, (_, rank) => {
    const bottom = top + Math.max(...nodes.filter((node) => node.rank === rank).map(({ height }) => height));
    const firstTrack = bottom + beside(rank);
    const band = { top, bottom, firstTrack };
    top = firstTrack + Math.max(0, (gaps[rank]?.count ?? 0) - 1) * BETWEEN_TRACKS + beside(rank + 1);
    return band;
  });
}

/** The corners of a leg from its upper node to its lower one. Where it is not in a gap it goes straight down. */
function legPath(
  leg: Leg,
  line: readonly number[],
  { nodes }: RankedGraph,
  boxOf: ReadonlyMap<string, Box>,
  gaps: readonly Gap[],
  bands: readonly Band[],
): readonly Point[] {
  const upper = boxOf.get(leg.upper) ?? NO_BOX;
  const lower = boxOf.get(leg.lower) ?? NO_BOX;
  const first = nodes.find(({ id }) => id === leg.upper)?.rank ?? 0;
  const isToLabel = leg.lower.startsWith('l');
  const isFromLabel = leg.upper.startsWith('l');
  // Labels are written over their line, so it reaches their middle.
  const start = { x: line[0] ?? 0, y: isFromLabel ? upper.y + upper.height / 2 : upper.y + upper.height };
  const path: Point[] = [start];
  for (let step = 0; step + 1 < line.length; step++) {
    const [x, next] = [line[step] ?? 0, line[step + 1] ?? 0];
    const { bottom, firstTrack } = bands[first + step] ?? NO_BAND;
    const { top } = bands[first + step + 1] ?? NO_BAND;
    const track = gaps[first + step]?.trackOf.get(leg) ?? null;
    const y = firstTrack + (track ?? 0) * BETWEEN_TRACKS;
    // A few pixels to the side look better as a slope than as a step.
    path.push({ x, y: track === null ? bottom : y }, { x: next, y: track === null ? top : y });
  }
  path.push({ x: line[line.length - 1] ?? 0, y: isToLabel ? lower.y + lower.height / 2 : lower.y });
  return path;
}

function withoutRepeats(path: readonly Point[]): readonly Point[] {
  return path.filter(({ x, y }, index) => {
    const before = path[index - 1];
    return before === undefined || Math.abs(before.x - x) > 0.01 || Math.abs(before.y - y) > 0.01;
  });
}

function atOrigin(boxes: readonly Box[], lines: readonly RelationLine[]): PartLayout {
  const all = [...boxes, ...lines.flatMap(({ label }) => (label ? [label] : []))];
  const points = [
    ...all,
    ...all.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
    ...lines.flatMap(({ path }) => path),
  ];
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const moved = <Placed extends Point>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x - left,
    y: placed.y - top,
  });
  return {
    width: Math.max(...points.map(({ x }) => x)) - left,
    height: Math.max(...points.map(({ y }) => y)) - top,
    boxes: boxes.map(moved),
    lines: lines.map(({ path, label }) => ({ path: path.map(moved), label: label && moved(label) })),
  };
}
