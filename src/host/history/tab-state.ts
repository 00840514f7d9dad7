import type { Tab } from '../workbook/tab.ts';
import { Tracks } from '../workbook/tracks.ts';
import { isSameData } from './same-data.ts';

const properties = [
  'frozenRows',
  'frozenColumns',
  'hidden',
  'color',
  'gridlinesHidden',
  'merges',
  'validations',
  'conditionalFormats',
  'charts',
  'images',
  'protections',
  'bandings',
  'filter',
] as const satisfies readonly (keyof Tab)[];

/** What a tab keeps beside its cells, as it was when this was made; without its name and its size. */
export class TabState {
  private readonly kept: ReadonlyMap<(typeof properties)[number], unknown>;
  private readonly rowTracks: Tracks;
  private readonly columnTracks: Tracks;

  constructor(private readonly tab: Tab) {
    this.kept = new Map(properties.map((property) => [property, structuredClone(tab[property])]));
    this.rowTracks = copyOf(tab.rowTracks);
    this.columnTracks = copyOf(tab.columnTracks);
  }

  /** Whether the tab is still like this. */
  isAsNow(): boolean {
    const { tab, kept } = this;
    return (
      properties.every((property) => isSameData(tab[property], kept.get(property))) &&
      tab.rowTracks.equals(this.rowTracks) &&
      tab.columnTracks.equals(this.columnTracks)
    );
  }

  /** Makes the tab like this again. */
  putBack(): void {
    if (this.isAsNow()) return;
    const { tab, kept } = this;
    for (const [property, value] of kept) {
      if (!isSameData(tab[property], value)) Object.assign(tab, { [property]: copyOver(value, tab[property]) });
    }
    tab.rowTracks.copyFrom(this.rowTracks);
    tab.columnTracks.copyFrom(this.columnTracks);
    tab.workbook.changed({ ranges: [], tabs: [tab.id] });
  }
}

/** A copy, but for those members of a list that are there already: what else is known of a chart is known by the chart itself. */
function copyOver(then: unknown, now: unknown): unknown {
  if (!Array.isArray(then) || !Array.isArray(now)) return structuredClone(then);
  const left: unknown[] = [...now];
  return then.map((thing: unknown) => {
    const place = left.findIndex((other) => isSameData(other, thing));
    return place === -1 ? structuredClone(thing) : left.splice(place, 1)[0];
  });
}

function copyOf(tracks: Tracks): Tracks {
  const copy = new Tracks(tracks.defaultSize);
  copy.copyFrom(tracks);
  return copy;
}
