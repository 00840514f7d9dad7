import type { TrackSizes } from '../../protocol/workbook-view.ts';
import type { Tracks } from '../../workbook/tracks.ts';

type Run = readonly [first: number, last: number, pixels: number];

/** The sizes of the rows or columns of a tab, of which there are `count`, as runs of equal ones; those in `hidden` take no room. */
export function trackSizes(tracks: Tracks, count: number, hidden: ReadonlySet<number> = new Set()): TrackSizes {
  const unusual = new Map<number, number>(tracks.unusual());
  for (const index of hidden) unusual.set(index, 0);
  const places = [...unusual.keys()].filter((index) => index <= count).sort((one, other) => one - other);
  const runs: Run[] = [];
  for (const index of places) {
    const pixels = unusual.get(index) ?? tracks.defaultSize;
    const [first, last, size] = runs.at(-1) ?? [0, 0, -1];
    if (size === pixels && last === index - 1) runs[runs.length - 1] = [first, index, pixels];
    else runs.push([index, index, pixels]);
  }
  return { usual: tracks.defaultSize, runs };
}
