import type { Size } from './shapes.ts';

/** Rows wider than this are split where that can be done, so that the map fits a page. */
export const WIDEST_ROW = 1150;

/**
 * Levels as rows of boxes, from the top. A level that is too wide becomes rows one below the other, in turn; whoever has someone below
 * stands in the first of them.
 *
 * @param hasReports - whether somebody stands below a person.
 * @returns for each person the number of the row.
 */
export function personRows(
  levels: readonly number[],
  sizes: readonly Size[],
  hasReports: (person: number) => boolean,
): readonly number[] {
  const rows = levels.map(() => 0);
  let next = 0;
  for (const level of [...new Set(levels)].sort((a, b) => a - b)) {
    const persons = levels.flatMap((of, person) => (of === level ? [person] : []));
    const width = persons.reduce((sum, person) => sum + (sizes[person]?.width ?? 0) + BETWEEN, 0);
    const count = Math.ceil(width / WIDEST_ROW);
    const leaves = persons.filter((person) => !hasReports(person));
    const bosses = persons.length - leaves.length;
    // The first row already holds all bosses, so the others get as many leaves more.
    const perRow = Math.ceil(persons.length / count);
    const first = Math.max(0, perRow - bosses);
    for (const person of persons) rows[person] = next;
    for (const [index, person] of leaves.slice(first).entries())
      rows[person] = next + 1 + (index % Math.max(1, count - 1));
    next = Math.max(...persons.map((person) => rows[person] ?? 0)) + 1;
  }
  return rows;
}

/** Least room between two boxes, and lines that pass there. */
const BETWEEN = 40;
