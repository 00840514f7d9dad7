import type { OrgNode } from './org-tree.ts';

/** Somebody's place: `x` in widths of a box from the left, `level` from the top; both name the middle of the box. */
export interface PlacedNode {
  readonly node: OrgNode;
  readonly x: number;
  readonly level: number;
  readonly reports: readonly PlacedNode[];
}

/** The places of all, those above before those below, and how many boxes stand side by side and on top of each other. */
export interface OrgLayout {
  readonly placed: readonly PlacedNode[];
  readonly columns: number;
  readonly levels: number;
}

/** Gives everyone without reports a column of their own, and puts the others above the middle of their reports: no two boxes meet. */
export function orgLayout(roots: readonly OrgNode[]): OrgLayout {
  const placed: PlacedNode[] = [];
  let columns = 0;
  const place = (node: OrgNode, level: number): PlacedNode => {
    const order = placed.length;
    const reports = node.reports.map((report) => place(report, level + 1));
    const [first, last] = [reports[0], reports.at(-1)];
    const x = first && last ? (first.x + last.x) / 2 : columns++ + 0.5;
    const here = { node, x, level: level + 0.5, reports };
    placed.splice(order, 0, here);
    return here;
  };
  for (const root of roots) place(root, 0);
  return { placed, columns, levels: Math.max(0, ...placed.map(({ level }) => level + 0.5)) };
}
