import type { GridRange } from './grid-range.ts';
import type { Ranged } from './ranged.ts';
import type { Tab } from './tab.ts';

/** Fills a new tab with all that a copy takes over: cells, formats, notes, sizes, validations, conditional formats, charts, images, filter. */
export function copyTabContents(source: Tab, target: Tab): void {
  target.rows = source.rows;
  target.columns = source.columns;
  target.frozenRows = source.frozenRows;
  target.frozenColumns = source.frozenColumns;
  target.color = source.color;
  target.gridlinesHidden = source.gridlinesHidden;
  target.rowTracks.copyFrom(source.rowTracks);
  target.columnTracks.copyFrom(source.columnTracks);
  for (const [row, column, format] of source.cellFormats()) target.formats.put(row, column, format);
  for (const [row, column, note] of source.notes.entries()) target.notes.set(row, column, note);
  target.merges = source.merges.map((merge) => ({ ...merge }));
  target.validations = copyRanged(source.validations, source, target);
  target.conditionalFormats = copyRanged(source.conditionalFormats, source, target);
  target.bandings = copyRanged(source.bandings, source, target);
  const { tabs } = source.workbook;
  target.charts = renumbered(
    copyRanged(source.charts, source, target),
    tabs.flatMap(({ charts }) => charts),
  );
  target.images = renumbered(
    source.images,
    tabs.flatMap(({ images }) => images),
  );
  target.filter = copyRanged(source.filter ? [source.filter] : [], source, target)[0] ?? null;
  copyCells(source, target);
  for (const [row, column, richText] of source.richTexts.entries()) target.richTexts.set(row, column, richText);
}

/** Gives a copied tab metadata like those of the tab that it was copied from, of its rows and columns, too. */
export function copyMetadata(source: Tab, target: Tab): void {
  const { metadata } = source.workbook;
  const attached = metadata.filter(({ tabId, ranges }) => (tabId ?? ranges[0]?.tabId) === source.id);
  const copies = copyRanged(attached, source, target).map((copy) =>
    copy.tabId === undefined ? copy : { ...copy, tabId: target.id },
  );
  metadata.push(...renumbered(copies, metadata));
}

/** Copies with ids of their own, above all that are taken. */
function renumbered<Thing extends { readonly id: number }>(things: readonly Thing[], taken: readonly Thing[]): Thing[] {
  const lastId = Math.max(0, ...taken.map(({ id }) => id));
  return things.map((thing, place) => ({ ...thing, id: lastId + place + 1 }));
}

function copyCells(source: Tab, target: Tab): void {
  const [rows, columns] = [source.lastRow, source.lastColumn];
  const contents = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => source.content(down + 1, right + 1)),
  );
  target.putContents(1, 1, contents);
}

/** Ranges on the source become ranges on the copy. */
function copyRanged<Thing extends Ranged>(things: readonly Thing[], source: Tab, target: Tab): Thing[] {
  const move = (range: GridRange): GridRange =>
    range.tabId === source.id ? { ...range, tabId: target.id } : { ...range };
  return things.map((thing) => ({ ...structuredClone(thing), ranges: thing.ranges.map(move) }));
}
