import { dirname, join } from 'node:path/posix';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** What stands over the cells of a sheet, as an xlsx file has it. */
export interface DrawingPart {
  readonly path: string;
  readonly xml: string;
  /** Paths of the parts that it refers to, by the ids that it calls them. */
  readonly relations: ReadonlyMap<string, string>;
}

/** The drawing of each sheet of an xlsx file, in the order of the sheets; null for a sheet without. */
export function drawingParts(parts: Parts): (DrawingPart | null)[] {
  const workbook = 'xl/workbook.xml';
  const sheetPaths = relationsOf(parts, workbook);
  return [...partText(parts, workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const sheet = sheetPaths.get(attribute(tag, 'r:id')) ?? '';
    const path = [...relationsOf(parts, sheet).values()].find((target) => /\/drawings\/[^/]*\.xml$/.test(target));
    return path === undefined ? null : { path, xml: partText(parts, path), relations: relationsOf(parts, path) };
  });
}

/** A part's text; empty where there is no such part. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part ? Buffer.from(part).toString('utf8') : '';
}

/** What a tag says under a name; empty where it says nothing. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function relationsOf(parts: Parts, path: string): Map<string, string> {
  const found = new Map<string, string>();
  const relations = join(dirname(path), '_rels', `${path.slice(path.lastIndexOf('/') + 1)}.rels`);
  for (const [tag] of partText(parts, relations).matchAll(/<Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    found.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : join(dirname(path), target));
  }
  return found;
}
