import type { MapRelation } from '../../../../../core/planning/index.ts';

/** A relation as far as it decides where persons stand. */
export type Link = Pick<MapRelation, 'from' | 'to' | 'kind'>;

/**
 * On which level each person of a map stands, 0 at the top. Lines of reporting decide: everybody is below all bosses, and a boss whom
 * nobody else is above no higher than needed. A line that would close a circle is left out. Who has no such line stands a level below
 * the person through whom the others know them.
 *
 * @param count - of the persons, who are numbered from 0.
 * @example personLevels(3, [{ from: 1, to: 0, kind: 'reportsTo' }, { from: 1, to: 2, kind: 'ally' }]) // [0, 1, 2]
 */
export function personLevels(count: number, links: readonly Link[]): readonly number[] {
  const lines = withoutCircles(
    count,
    links.filter(({ kind }) => kind === 'reportsTo'),
  );
  const levels = reportingLevels(count, lines);
  const waiting = startingPersons(count, links, levels);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const { from, to } of links) {
      const other = from === next ? to : to === next ? from : next;
      if (levels[other] !== null) continue;
      levels[other] = (levels[next] ?? 0) + 1;
      waiting.push(other);
    }
  const top = Math.min(...levels.map((level) => level ?? 0));
  return levels.map((level) => (level ?? 0) - top);
}

/** The lines in the order given, without those that lead back to where they come from. */
function withoutCircles(count: number, lines: readonly Link[]): readonly Link[] {
  const above: ReadonlySet<number>[] = Array.from({ length: count }, (_, person) => new Set([person]));
  return lines.filter(({ from, to }) => {
    const bosses = above[to] ?? new Set();
    if (bosses.has(from)) return false;
    for (const [person, those] of above.entries()) if (those.has(from)) above[person] = new Set([...those, ...bosses]);
    return true;
  });
}

/** `null` where no line of reporting says it. */
function reportingLevels(count: number, lines: readonly Link[]): (number | null)[] {
  const levels: (number | null)[] = new Array<number | null>(count).fill(null);
  for (const { from, to } of lines) {
    levels[from] = 0;
    levels[to] = 0;
  }
  const levelOf = (person: number) => levels[person] ?? 0;
  // There is no circle, so nobody sinks further than there are persons.
  for (let pass = 0; pass < count; pass++)
    for (const { from, to } of lines) levels[from] = Math.max(levelOf(from), levelOf(to) + 1);
  const bosses = new Set(lines.map(({ to }) => to));
  const reports = new Set(lines.map(({ from }) => from));
  for (const boss of bosses)
    if (!reports.has(boss))
      levels[boss] = Math.min(...lines.filter(({ to }) => to === boss).map(({ from }) => levelOf(from))) - 1;
  return levels;
}

/** Those who have a level, or where nobody has one, the person with the most relations, who gets it. */
function startingPersons(count: number, links: readonly Link[], levels: (number | null)[]): number[] {
  const persons = levels.flatMap((level, person) => (level === null ? [] : [person]));
  if (persons.length > 0 || count === 0) return persons;
  const relations = levels.map((_, person) => links.filter(({ from, to }) => from === person || to === person).length);
  const middle = relations.indexOf(Math.max(...relations));
  levels[middle] = 0;
  return [middle];
}
