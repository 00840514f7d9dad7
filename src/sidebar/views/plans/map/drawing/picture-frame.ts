import type { LegendLayout } from '../layout/map-legend.ts';
import type { Point, Size } from '../layout/shapes.ts';

/** How large a picture is at full size, and where map and legend stand in it. */
export interface PictureFrame extends Size {
  readonly map: Point;
  readonly legend: LegendLayout & Point;
}

const TITLE_HEIGHT = 34;
const MARGIN = 14;

/** Puts the legend beside the map or below it, whichever leaves the map larger in its room on the tab. */
export function pictureFrame(map: Size, legendFor: (width: number) => LegendLayout, roomHeight: number): PictureFrame {
  const column = legendFor(0);
  const beside: PictureFrame = {
    width: map.width + column.width + 2 * MARGIN,
    height: TITLE_HEIGHT + Math.max(map.height, column.height + MARGIN),
    map: { x: 0, y: TITLE_HEIGHT },
    legend: { ...column, x: map.width + MARGIN, y: TITLE_HEIGHT },
  };
  const lines = legendFor(map.width - 2 * MARGIN);
  const width = Math.max(map.width, lines.width + 2 * MARGIN);
  const below: PictureFrame = {
    width,
    height: TITLE_HEIGHT + map.height + lines.height + MARGIN,
    map: { x: (width - map.width) / 2, y: TITLE_HEIGHT },
    legend: { ...lines, x: MARGIN, y: TITLE_HEIGHT + map.height },
  };
  return shownScale(beside, roomHeight) >= shownScale(below, roomHeight) ? beside : below;
}

/** A spreadsheet takes pictures of a million pixels at most. */
const MOST_PIXELS = 1_000_000;

/**
 * How many pixels of the picture a pixel of the map becomes: two, so that it is sharp on paper, or as many as are allowed.
 *
 * @example pictureScale({ width: 500, height: 400 }) // 2
 */
export function pictureScale({ width, height }: Size): number {
  return Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
}

/** What the tab keeps free for the map beside the relationships: the columns, and the rows of a new tab, which may have become more. */
const ROOM_WIDTH = 730;
export const LEAST_ROOM_HEIGHT = 410;

/**
 * How large a picture is shown: in full as far as there is room, in whole pixels.
 *
 * @example shownSize({ width: 1460, height: 600 }, 410) // { width: 730, height: 300 }
 */
export function shownSize({ width, height }: Size, roomHeight: number): Size {
  const scale = shownScale({ width, height }, roomHeight);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function shownScale({ width, height }: Size, roomHeight: number): number {
  return Math.min(1, ROOM_WIDTH / width, roomHeight / height);
}
