/** What runs between two ranks: from one place above to places below, all in one line across. */
export interface Run {
  readonly top: number;
  readonly bottoms: readonly number[];
}

/**
 * On which track, counted from the top, each run goes across, so that lines cross seldom and never lie on each other. `null` for one that
 * goes straight down.
 *
 * @example gapTracks([{ top: 0, bottoms: [50] }, { top: 20, bottoms: [80] }]) // [1, 0]
 */
export function gapTracks(runs: readonly Run[]): readonly (number | null)[] {
  const order: Run[] = [];
  for (const run of runs) {
    if (isStraight(run)) continue;
    const costs = Array.from({ length: order.length + 1 }, (_, place) =>
      order.reduce((sum, other, index) => sum + (index < place ? crossings(other, run) : crossings(run, other)), 0),
    );
    order.splice(costs.indexOf(Math.min(...costs)), 0, run);
  }
  const tracks = new Map<Run, number>();
  for (const [index, run] of order.entries()) {
    const above = order.slice(0, index).filter((other) => meet(other, run));
    tracks.set(run, Math.max(-1, ...above.map((other) => tracks.get(other) ?? 0)) + 1);
  }
  return runs.map((run) => tracks.get(run) ?? null);
}

function isStraight({ top, bottoms }: Run): boolean {
  return bottoms.every((bottom) => Math.abs(bottom - top) < STRAIGHT);
}

/** Smaller distances to the side need no track. */
const STRAIGHT = 5;

/** Lines closer than this look like one. */
const CLOSE = 6;

function ends({ top, bottoms }: Run): readonly [number, number] {
  return [Math.min(top, ...bottoms), Math.max(top, ...bottoms)];
}

/** Whether two runs share a stretch, so that they cannot have one track. */
function meet(a: Run, b: Run): boolean {
  const [aFrom, aTo] = ends(a);
  const [bFrom, bTo] = ends(b);
  return aFrom < bTo + CLOSE && bFrom < aTo + CLOSE;
}

/** How often two runs cross if the first is above the other; lines that would lie on each other count as many. */
function crossings(upper: Run, lower: Run): number {
  const isInside = (place: number, run: Run) => place > ends(run)[0] && place < ends(run)[1];
  const onEachOther = upper.bottoms.filter((bottom) => Math.abs(bottom - lower.top) < CLOSE).length;
  return (
    Number(isInside(lower.top, upper)) +
    upper.bottoms.filter((bottom) => isInside(bottom, lower)).length +
    100 * onEachOther
  );
}
