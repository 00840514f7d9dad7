import { passage, type Spot } from './rank-order.ts';
import type { RankedGraph } from './ranked-graph.ts';
import { spreadOut } from './spread-out.ts';

/**
 * How far to the right the middle of each spot stands: in the order given, none on another, bosses in the middle above those who report
 * to them, long lines as straight as can be.
 */
export function nodePlaces(
  { nodes, legs }: RankedGraph,
  ranks: readonly (readonly Spot[])[],
): ReadonlyMap<string, number> {
  const rankOf = new Map(nodes.map(({ id, rank }) => [id, rank]));
  const isPerson = (id: string) => nodes.some((node) => node.id === id && !node.isLabel);
  const neighbours = new Map<string, { readonly id: string; readonly pull: number }[]>();
  const tie = (a: string, b: string, pull: number) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(one, [...(neighbours.get(one) ?? []), { id: other, pull }]);
  };
  for (const leg of legs) {
    const first = rankOf.get(leg.upper) ?? 0;
    const last = rankOf.get(leg.lower) ?? 0;
    let above = leg.upper;
    for (let rank = first + 1; rank <= last; rank++) {
      const below = rank === last ? leg.lower : passage(leg, rank);
      const isInner = !(above === leg.upper && isPerson(leg.upper)) && !(below === leg.lower && isPerson(leg.lower));
      tie(above, below, leg.isFormal ? PULL.formal : isInner ? PULL.inner : PULL.other);
      above = below;
    }
  }
  const places = new Map(ranks.flatMap((spots) => spots.map(({ id, x }) => [id, x] as const)));
  const settle = (spots: readonly Spot[]) => {
    const wishes = spots.map((spot, index) => {
      const those = neighbours.get(spot.id) ?? [];
      const weight = those.reduce((sum, { pull }) => sum + pull, 0);
      const at = those.reduce((sum, { id, pull }) => sum + pull * (places.get(id) ?? 0), 0);
      const before = spots[index - 1];
      return {
        at: weight === 0 ? spot.x : at / weight,
        weight: weight || PULL.none,
        apart: before ? (before.width + spot.width) / 2 + between(before, spot) : 0,
      };
    });
    for (const [index, place] of spreadOut(wishes).entries()) places.set(spots[index]?.id ?? '', place);
  };
  // Each pass moves nodes towards the mean of their neighbours; after this many nothing moves by a pixel any more.
  for (let pass = 0; pass < 40; pass++) {
    for (const spots of ranks) settle(spots);
    for (const spots of [...ranks].reverse()) settle(spots);
  }
  return places;
}

/** How much a node is drawn to what it is connected with. */
const PULL = { formal: 4, inner: 6, other: 1, none: 0.01 } as const;

function between(a: Spot, b: Spot): number {
  const isPerson = (spot: Spot) => spot.node !== null && !spot.node.isLabel;
  if (isPerson(a) && isPerson(b)) return 24;
  return isPerson(a) || isPerson(b) ? 16 : 12;
}
