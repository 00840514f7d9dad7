import type { Tracks } from '../../workbook/tracks.ts';
import { type Parts, partText } from './drawing-parts.ts';

/** Excel knows seven levels of groups. */
const deepest = 7;

/** The groups that a row or column is in, and whether the one after it is folded: it has that one's button, and a file notes it there. */
export function outlineOf(tracks: Tracks, index: number): { outlineLevel?: number; collapsed?: boolean } {
  const depth = tracks.groupDepth(index);
  const isFolded = tracks.groupDepth(index + 1) > depth && tracks.isHidden(index + 1);
  return { ...(depth > 0 && { outlineLevel: Math.min(deepest, depth) }), ...(isFolded && { collapsed: true }) };
}

/** How many groups are in each other where they are most, as far as Excel knows them. */
export function deepestOutline(tracks: Tracks): number {
  return Math.min(deepest, tracks.deepestGroup());
}

/**
 * The parts of the sheets with groups, each with the depth of its groups, without which Excel leaves no room for their marks, and with their
 * buttons before them.
 */
export function outlinedSheets(
  parts: Parts,
  sheets: readonly { readonly rows: number; readonly columns: number }[],
): Map<string, Uint8Array> {
  return new Map(
    sheets.flatMap(({ rows, columns }, index) => {
      if (!rows && !columns) return [];
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const attributes = `outlineLevelRow="${rows}" outlineLevelCol="${columns}"`;
      const xml = partText(parts, path).replace('<sheetFormatPr ', `<sheetFormatPr ${attributes} `);
      return [[path, Buffer.from(withButtonsBefore(xml), 'utf8')] as const];
    }),
  );
}

function withButtonsBefore(sheet: string): string {
  const outline = '<outlinePr summaryBelow="0" summaryRight="0"/>';
  return sheet.includes('<sheetPr>')
    ? sheet.replace(/<pageSetUpPr |<\/sheetPr>/, `${outline}$&`)
    : sheet.replace(/<worksheet\b[^>]*>/, `$&<sheetPr>${outline}</sheetPr>`);
}
