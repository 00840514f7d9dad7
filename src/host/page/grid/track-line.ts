import type { TabView, TrackSizes } from '../../protocol/workbook-view.ts';

interface Run {
  readonly first: number;
  readonly last: number;
  readonly pixels: number;
  /** Where it begins, in pixels from the first row or column. */
  readonly start: number;
}

/** Rows or columns in a line: how large each one is and where it stands. They count from 1; hidden ones are 0 pixels. */
export class TrackLine {
  private readonly usual: number;
  private readonly runs: readonly Run[];

  constructor(
    { usual, runs }: TrackSizes,
    readonly count: number,
  ) {
    this.usual = usual;
    let shift = 0;
    this.runs = runs.map(([first, last, pixels]) => {
      const run = { first, last, pixels, start: (first - 1) * usual + shift };
      shift += (last - first + 1) * (pixels - usual);
      return run;
    });
  }

  size(track: number): number {
    const run = this.runBefore(({ first }) => first <= track);
    return run && track <= run.last ? run.pixels : this.usual;
  }

  /** Pixels before a row or column. */
  start(track: number): number {
    const run = this.runBefore(({ first }) => first <= track);
    if (!run) return (track - 1) * this.usual;
    const inside = Math.min(track, run.last + 1) - run.first;
    return run.start + inside * run.pixels + Math.max(track - run.last - 1, 0) * this.usual;
  }

  /** The row or column at so many pixels from the first; the last one where the line ends before. */
  at(pixels: number): number {
    const run = this.runBefore(({ start }) => start <= pixels);
    const found = run ? this.inRun(run, pixels) : Math.floor(pixels / this.usual) + 1;
    return Math.max(Math.min(found, this.count), 1);
  }

  /** The next one that is not hidden from a place on, forwards (1) or backwards (-1); null where there is none. */
  shown(from: number, step: 1 | -1): number | null {
    for (let track = from; track >= 1 && track <= this.count; track += step) if (this.size(track) > 0) return track;
    return null;
  }

  private inRun({ first, last, pixels, start }: Run, at: number): number {
    const end = start + (last - first + 1) * pixels;
    return at < end ? first + Math.floor((at - start) / pixels) : last + 1 + Math.floor((at - end) / this.usual);
  }

  private runBefore(isBefore: (run: Run) => boolean): Run | undefined {
    let [low, high] = [0, this.runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && isBefore(run)) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }
}

export interface TrackLines {
  readonly rows: TrackLine;
  readonly columns: TrackLine;
}

const lines = new WeakMap<TabView, TrackLines>();

/** The rows and columns of a tab. Made once for each state of the tab. */
export function linesOf(tab: TabView): TrackLines {
  const known = lines.get(tab) ?? {
    rows: new TrackLine(tab.rowSizes, tab.rows),
    columns: new TrackLine(tab.columnSizes, tab.columns),
  };
  lines.set(tab, known);
  return known;
}
