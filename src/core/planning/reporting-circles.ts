import type { RelationshipKind } from '../../model/plan.ts';

/** A relation of two persons, who are named by numbers. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationshipKind | null;
}

/**
 * Persons who report to themselves by way of others, each of them in one circle, in the order of the persons.
 *
 * @example reportingCircles([{ from: 0, to: 1, kind: 'reportsTo' }, { from: 1, to: 0, kind: 'reportsTo' }]) // [[0, 1]]
 */
export function reportingCircles(relations: readonly Line[]): readonly (readonly number[])[] {
  const lines = relations.filter(({ kind }) => kind === 'reportsTo');
  const above = new Map<number, ReadonlySet<number>>();
  for (const { from } of lines) above.set(from, everybodyAbove(from, lines));
  const circles: number[][] = [];
  for (const person of [...above.keys()].sort((a, b) => a - b)) {
    if (!above.get(person)?.has(person)) continue;
    const circle = circles.find(([first = person]) => above.get(first)?.has(person) && above.get(person)?.has(first));
    if (circle) circle.push(person);
    else circles.push([person]);
  }
  return circles;
}

function everybodyAbove(person: number, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const waiting = [person];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { from, to } of lines)
      if (from === next && !found.has(to)) {
        found.add(to);
        waiting.push(to);
      }
  return found;
}
