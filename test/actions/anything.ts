import fc from 'fast-check';

/** What a page may send: what survives the way, of any shape. */
export const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(1e308, -1, 0.5, '', '\0', '=1+1', 'x'.repeat(50_001), [], {}, null, [null], [[]]),
);

/** What can be asked for with the tabs of KPIs, apart from reports, which do without them. */
export const KPI_ACTIONS = [
  'makeKpiTabs',
  'saveKpi',
  'agreeExitLine',
  'recordDecision',
  'addKpiEntries',
  'refreshDashboard',
] as const;

/** The places of a value and of all values in it. */
export function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, part]) => paths(part, [...path, key]))];
}

/** A value with another one at a place in it. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const part = (value as Record<string, unknown>)[key];
  const changed = replaced(part, rest, by);
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? changed : each));
  return { ...(value as object), [key]: changed };
}
