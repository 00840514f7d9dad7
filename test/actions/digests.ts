import { createHash } from 'node:crypto';
import type { dump } from '../host/history/dump.ts';

/** Each part of a workbook as a short digest. Ids of accounts count as alike, since they are random. */
export function digests({ tabs, names, metadata }: ReturnType<typeof dump>): Record<string, string> {
  const parts = tabs.flatMap((tab, index) =>
    Object.entries(tab).map(([part, value]) => [`tab ${index} ${part}`, value] as const),
  );
  const all = [...parts, ['names', names], ['metadata', metadata]] as const;
  return Object.fromEntries(all.map(([part, value]) => [part, digest(value)]));
}

const AN_ID = /"'?(?:plan:)?[B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z]"/gi;

function digest(value: unknown): string {
  // Thousands of cells share a few records of how they look.
  const texts = new Map<object, string>();
  const textOf = (record: object) => {
    const text = texts.get(record) ?? JSON.stringify(record);
    texts.set(record, text);
    return text;
  };
  const text =
    JSON.stringify(value, (key, part) => {
      if (part instanceof Map || part instanceof Set) return [...part];
      return key === '2' && typeof part === 'object' && part !== null && !Array.isArray(part) ? textOf(part) : part;
    }) ?? '';
  return createHash('sha1').update(text.replace(AN_ID, '"ID"')).digest('hex').slice(0, 8);
}
