/** A list that is to stand on a page with others. */
export interface PageList {
  /** Of its lines, in pixels. */
  readonly heights: readonly number[];
  /** So many of its lines stand there in any case. */
  readonly least: number;
  /** What it takes to say how much is left out after so many lines; 0 where nothing is. */
  readonly noteHeight: (shown: number) => number;
}

/**
 * How many lines of each list stand on a page: first the least of each, then, list by list, one more for as long as there is room.
 *
 * @param room - for all lists, in pixels.
 */
export function dealtRoom(lists: readonly PageList[], room: number): number[] {
  const shown = lists.map(({ heights, least }) => Math.min(least, heights.length));
  const heightOf = ({ heights, noteHeight }: PageList, count: number) =>
    heights.slice(0, count).reduce((sum, height) => sum + height, 0) + noteHeight(count);
  let left = lists.reduce((rest, list, index) => rest - heightOf(list, shown[index] ?? 0), room);
  for (let isDealing = true; isDealing; ) {
    isDealing = false;
    lists.forEach((list, index) => {
      const count = shown[index] ?? 0;
      const cost = heightOf(list, count + 1) - heightOf(list, count);
      if (count === list.heights.length || cost > left) return;
      shown[index] = count + 1;
      left -= cost;
      isDealing = true;
    });
  }
  return shown;
}
