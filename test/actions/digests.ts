import { createHash } from 'node:crypto';
import type { partsOf } from '../host/history/dump.ts';

/** Each part of a workbook as a short digest. Ids of accounts count as alike, since they are random. */
export function digests({ tabs, names, metadata }: ReturnType<typeof partsOf>): Record<string, string> {
  const parts = tabs.flatMap((tab, index) =>
    Object.entries(tab).map(([part, value]) => [`tab ${index} ${part}`, textOf(part, value)] as const),
  );
  const all = [...parts, ['names', textOf('names', names)], ['metadata', textOf('metadata', metadata)]] as const;
  return Object.fromEntries(all.map(([part, text]) => [part, digest(text)]));
}

const AN_ID = /"'?(?:plan:)?[B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z]"/gi;

function digest(text: string): string {
  return createHash('sha1').update(text.replace(AN_ID, '"ID"')).digest('hex').slice(0, 8);
}

function textOf(part: string, value: unknown): string {
  if (part === 'formats') return formatsText(value as Formats);
  return JSON.stringify(value, MATRICES.has(part) ? undefined : spreadOut) ?? '';
}

/** The largest parts: rows of plain cells, which are written several times as fast where nothing looks at each. */
const MATRICES: ReadonlySet<string> = new Set(['contents', 'values', 'shown']);

const spreadOut = (_key: string, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part);

type Formats = ReturnType<typeof partsOf>['tabs'][number]['formats'];

/** Thousands of cells share a few records of how they look. */
function formatsText(formats: Formats): string {
  const texts = new Map<object, string>();
  const textOf = (record: object) => {
    const text = texts.get(record) ?? JSON.stringify(record);
    texts.set(record, text);
    return text;
  };
  return formats.map(([row, column, format]) => `${row} ${column} ${textOf(format)}`).join('\n');
}
