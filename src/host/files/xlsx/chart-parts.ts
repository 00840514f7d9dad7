import { dirname, join } from 'node:path/posix';
import { readZip } from './zip.ts';

/** The XML of the charts of each sheet of an xlsx file, in the order of the sheets and of their drawings. */
export function chartParts(bytes: Uint8Array): string[][] {
  const parts = readZip(bytes);
  const text = (path: string) => {
    const part = parts.get(path);
    return part ? Buffer.from(part).toString('utf8') : '';
  };
  const relations = (path: string) => {
    const found = new Map<string, string>();
    for (const [tag] of text(join(dirname(path), '_rels', `${path.slice(path.lastIndexOf('/') + 1)}.rels`)).matchAll(
      /<Relationship\s[^>]*>/g,
    )) {
      const target = attribute(tag, 'Target');
      found.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : join(dirname(path), target));
    }
    return found;
  };
  const workbook = 'xl/workbook.xml';
  const sheetPaths = relations(workbook);
  return [...text(workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const sheet = sheetPaths.get(attribute(tag, 'r:id')) ?? '';
    const drawing = [...relations(sheet).values()].find((path) => /\/drawings\/[^/]*\.xml$/.test(path)) ?? '';
    const charts = relations(drawing);
    return [...text(drawing).matchAll(/<(?:\w+:)?chart\s[^>]*>/g)].map(([chart]) =>
      text(charts.get(attribute(chart, 'r:id')) ?? ''),
    );
  });
}

/** The path of the part that holds the nth chart (from 1) of a file that we write. */
export function chartPartPath(number: number): string {
  return `xl/charts/chart${number}.xml`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
