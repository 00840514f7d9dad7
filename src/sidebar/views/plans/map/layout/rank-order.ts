import { graphlib, layout } from '@dagrejs/dagre';
import type { Leg, RankedGraph, RankedNode } from './ranked-graph.ts';

/** A node on its rank, or the place where a leg passes through the rank. */
export interface Spot {
  readonly id: string;
  readonly width: number;
  /** `null` where a leg passes. */
  readonly node: RankedNode | null;
  /** The middle, to begin with. */
  readonly x: number;
}

/** What stands on each rank, from left to right, with few lines that cross. */
export function rankOrder({ nodes, legs }: RankedGraph): readonly (readonly Spot[])[] {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ ranker: 'none', nodesep: 24, edgesep: 12 });
  // dagre wants a rank between any two, for labels of its own.
  for (const { id, rank, width, height } of nodes) graph.setNode(id, { width, height, rank: 2 * rank });
  for (const { id, upper, lower, isFormal } of legs)
    graph.setEdge(upper, lower, { weight: isFormal ? 8 : 1, labelpos: 'c' }, id);
  layout(graph);
  const ranks: Spot[][] = [];
  const put = (rank: number, spot: Spot) => {
    ranks[rank] = [...(ranks[rank] ?? []), spot];
  };
  const rankOf = new Map(nodes.map(({ id, rank }) => [id, rank]));
  for (const node of nodes) put(node.rank, { id: node.id, width: node.width, node, x: graph.node(node.id).x });
  for (const leg of legs) {
    const { points } = graph.edge({ v: leg.upper, w: leg.lower, name: leg.id });
    const upper = rankOf.get(leg.upper) ?? 0;
    const lower = rankOf.get(leg.lower) ?? 0;
    for (let rank = upper + 1; rank < lower; rank++)
      put(rank, { id: passage(leg, rank), width: 0, node: null, x: points[2 * (rank - upper)].x });
  }
  return ranks.map((spots) => spots.sort((a, b) => a.x - b.x));
}

/** The id of the place where a leg passes through a rank. */
export function passage({ id }: Leg, rank: number): string {
  return `${id} at ${rank}`;
}
