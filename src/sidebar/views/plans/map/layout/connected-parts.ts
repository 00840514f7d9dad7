/**
 * Persons who are connected by relations, one list for each part of the map, in the order of their first persons.
 *
 * @param count - of the persons, who are numbered from 0.
 * @example connectedParts(3, [{ from: 2, to: 0 }]) // [[0, 2], [1]]
 */
export function connectedParts(
  count: number,
  links: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const partOf = Array.from({ length: count }, (_, person) => person);
  for (const { from, to } of links) {
    const [kept, joined] = [partOf[from], partOf[to]].sort((a, b) => Number(a) - Number(b));
    for (const [person, part] of partOf.entries()) if (part === joined && kept !== undefined) partOf[person] = kept;
  }
  const parts = new Map<number, number[]>();
  for (const [person, part] of partOf.entries()) parts.set(part, [...(parts.get(part) ?? []), person]);
  return [...parts.values()];
}
