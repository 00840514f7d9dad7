import { passage } from './rank-order.ts';
import type { Leg, RankedGraph, RankedNode } from './ranked-graph.ts';
import { spreadBetween } from './spread-out.ts';

/** How far to the right a leg is on each rank from its upper node to its lower one. */
export type LegPlaces = ReadonlyMap<Leg, readonly number[]>;

/**
 * Where the legs meet boxes: as close to where they come from as can be, apart from each other. Lines of reporting leave a boss at one
 * place.
 *
 * @param places - the middle of each node and passage.
 */
export function legPorts({ nodes, legs }: RankedGraph, places: ReadonlyMap<string, number>): LegPlaces {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const middle = (id: string) => places.get(id) ?? 0;
  const result = new Map<Leg, number[]>();
  for (const leg of legs) {
    const first = nodeOf.get(leg.upper)?.rank ?? 0;
    const last = nodeOf.get(leg.lower)?.rank ?? 0;
    const between = Array.from({ length: last - first - 1 }, (_, index) => middle(passage(leg, first + 1 + index)));
    result.set(leg, [middle(leg.upper), ...between, middle(leg.lower)]);
  }
  const set = (leg: Leg, side: 'upper' | 'lower', place: number) => {
    const line = result.get(leg);
    if (line) line[side === 'upper' ? 0 : line.length - 1] = place;
  };
  for (const side of ['upper', 'lower'] as const)
    for (const node of nodes) {
      const slots = slotsOf(
        node,
        legs.filter((leg) => leg[side] === node.id),
        side,
      );
      const wished = slots
        .map((slot) => ({
          slot,
          at: node.isLabel && slots.length === 1 ? middle(node.id) : wishOf(slot, side, middle(node.id), result),
        }))
        .sort((a, b) => a.at - b.at);
      const room = node.width / 2 - (node.isLabel ? LABEL_EDGE : EDGE);
      const apart = node.isLabel ? 2 * room : APART;
      const spread = spreadBetween(
        middle(node.id) - room,
        middle(node.id) + room,
        wished.map(({ slot, at }) => ({ at, weight: slot[0]?.isFormal ? 20 : 1, apart })),
      );
      for (const [index, { slot }] of wished.entries())
        for (const leg of slot) set(leg, side, spread[index] ?? middle(node.id));
    }
  return result;
}

/** From the corner of a box, and between two lines. */
const EDGE = 12;
/** Two lines that hang from persons reach a label from its sides, a single one comes down in its middle. */
const LABEL_EDGE = 3;
const APART = 12;

/** Less than this to the side a line of reporting goes straight. */
const NEARLY = 16;

function slotsOf(node: RankedNode, legs: readonly Leg[], side: 'upper' | 'lower'): readonly (readonly Leg[])[] {
  const formal = side === 'upper' ? legs.filter(({ isFormal }) => isFormal) : [];
  const others = legs.filter((leg) => !formal.includes(leg)).map((leg) => [leg]);
  return formal.length > 0 && !node.isLabel ? [formal, ...others] : others;
}

function wishOf([leg, ...others]: readonly Leg[], side: 'upper' | 'lower', middle: number, result: LegPlaces): number {
  const line = (leg && result.get(leg)) ?? [];
  const next = (side === 'upper' ? line[1] : line[line.length - 2]) ?? middle;
  if (leg?.isFormal) return others.length === 0 && Math.abs(next - middle) < NEARLY ? next : middle;
  return next;
}
