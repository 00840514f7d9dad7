import type { ChartPosition } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';
import { attribute, type DrawingPart } from './drawing-parts.ts';

/** Where something stands over the cells, its corner within a cell, and how large it is, in pixels. */
export interface DrawingPlace {
  readonly position: ChartPosition;
  readonly width: number;
  readonly height: number;
}

const anchors = /<(?:\w+:)?((?:one|two)CellAnchor|absoluteAnchor)\b[^>]*>.*?<\/(?:\w+:)?\1>/gs;

/** Files measure drawings in parts of an inch, of which 914,400 are one; pixels are 96. */
export const unitsPerPixel = 9525;

/** The same place, from the corner of the cell in which it lies: files know no offset beyond a cell. */
export function withinCell({ row, column, offsetX, offsetY }: ChartPosition, tab: Tab): ChartPosition {
  const [heldRow, heldY] = withinTrack(tab.rowTracks, tab.rows, row, offsetY);
  const [heldColumn, heldX] = withinTrack(tab.columnTracks, tab.columns, column, offsetX);
  return { row: heldRow, column: heldColumn, offsetX: heldX, offsetY: heldY };
}

/** What stands over the cells of a sheet, each with its place, in order. */
export function anchorsOf(drawing: DrawingPart | null | undefined): string[] {
  return [...(drawing?.xml.matchAll(anchors) ?? [])].map(([anchor]) => anchor);
}

/**
 * From one cell to another, or from a cell or the corner of the sheet on in a size; which it is even between cells where it does not grow
 * with them, since programs differ in how wide columns are.
 */
export function placeOf(anchor: string, tab: Tab): DrawingPlace {
  const [from, to] = [content(anchor, 'from'), content(anchor, 'to')];
  const point = element(anchor, 'pos');
  const position = from
    ? cornerOf(from)
    : { row: 1, column: 1, ...offset(attribute(point, 'x'), attribute(point, 'y')) };
  const size = element(anchor, 'ext\\s[^>]*cx');
  const growsWithCells = to !== '' && !/\seditAs="(?:oneCell|absolute)"/.test(anchor);
  const { width, height } = growsWithCells
    ? spanBetween(position, cornerOf(to), tab)
    : { width: pixels(attribute(size, 'cx')), height: pixels(attribute(size, 'cy')) };
  const { row, column, ...rest } = withinCell(position, tab);
  return {
    position: { row: Math.min(row, tab.rows), column: Math.min(column, tab.columns), ...rest },
    width: Math.max(1, width),
    height: Math.max(1, height),
  };
}

function cornerOf(corner: string): ChartPosition {
  return {
    row: Number(content(corner, 'row')) + 1,
    column: Number(content(corner, 'col')) + 1,
    ...offset(content(corner, 'colOff'), content(corner, 'rowOff')),
  };
}

function offset(x: string, y: string): Pick<ChartPosition, 'offsetX' | 'offsetY'> {
  return { offsetX: pixels(x), offsetY: pixels(y) };
}

function pixels(units: string): number {
  return Math.round(Number(units) / unitsPerPixel);
}

/** Pixels from the corner of one place to that of another. */
function spanBetween(from: ChartPosition, to: ChartPosition, tab: Tab): { width: number; height: number } {
  return {
    width: sizeOf(tab.columnTracks, from.column, to.column) + to.offsetX - from.offsetX,
    height: sizeOf(tab.rowTracks, from.row, to.row) + to.offsetY - from.offsetY,
  };
}

function withinTrack(tracks: Tracks, last: number, track: number, offset: number): readonly [number, number] {
  let [at, left] = [track, offset];
  while (left < 0 && at > 1) {
    at -= 1;
    left += tracks.size(at);
  }
  while (at < last && left >= tracks.size(at)) {
    left -= tracks.size(at);
    at += 1;
  }
  return [at, Math.max(0, left)];
}

function sizeOf(tracks: Tracks, from: number, to: number): number {
  let pixels = 0;
  for (let track = from; track < to; track += 1) pixels += tracks.size(track);
  return pixels;
}

/** The first tag of a name, whatever its prefix; empty where there is none. */
export function element(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`).exec(xml)?.[0] ?? '';
}

/** What stands in the first element of a name. */
function content(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}>(.*?)</(?:\\w+:)?${name}>`, 's').exec(xml)?.[1] ?? '';
}
