/** A row of an org chart's data. */
export interface OrgRow {
  readonly name: string;
  /** The name of the one above; empty at the top. */
  readonly manager: string;
  readonly tooltip: string;
}

/** Somebody in an org chart, with those who report to them. */
export interface OrgNode {
  readonly name: string;
  readonly tooltip: string;
  readonly reports: OrgNode[];
}

/**
 * Those at the top, in the order of the rows. Of rows of one name the first counts. A manager who has no row stands in the chart, too;
 * where people report to each other in a circle, the one whose row comes first stands at the top.
 */
export function orgTree(rows: readonly OrgRow[]): OrgNode[] {
  const nodes = new Map<string, OrgNode>();
  const managers = new Map<string, string>();
  for (const { name, manager, tooltip } of rows) {
    if (name === '' || nodes.has(name)) continue;
    nodes.set(name, { name, tooltip, reports: [] });
    if (manager !== '') managers.set(name, manager);
  }
  for (const name of managers.values()) if (!nodes.has(name)) nodes.set(name, { name, tooltip: '', reports: [] });
  for (const name of nodes.keys()) if (isAbove(name, name, managers)) managers.delete(name);
  for (const [name, node] of nodes) nodes.get(managers.get(name) ?? '')?.reports.push(node);
  return [...nodes.values()].filter(({ name }) => !managers.has(name));
}

/** Whether the way up from somebody leads to a name; it may run into a circle that the name is not part of. */
function isAbove(name: string, start: string, managers: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let above = managers.get(start);
  while (above !== undefined && above !== name && !passed.has(above)) {
    passed.add(above);
    above = managers.get(above);
  }
  return above === name;
}
