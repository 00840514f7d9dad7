/** A list that is to stand on a page with others. */
export interface PageList {
  /** Of its lines, in pixels. */
  readonly heights: readonly number[];
  /** How many of its lines come up in a round. */
  readonly perRound: number;
  /** What it takes to say how much is left out after so many lines; 0 where nothing is. */
  readonly noteHeight: (shown: number) => number;
}

/**
 * How many lines of each list stand on a page: they are dealt out in rounds, list by list, for as long as there is room.
 *
 * @param room - for all lists and what is said of their rest, in pixels.
 */
export function dealtRoom(lists: readonly PageList[], room: number): number[] {
  const shown = lists.map(() => 0);
  let left = lists.reduce((rest, { noteHeight }) => rest - noteHeight(0), room);
  for (let isDealing = true; isDealing; ) {
    isDealing = false;
    lists.forEach(({ heights, perRound, noteHeight }, index) => {
      for (let turn = 0; turn < perRound; turn += 1) {
        const count = shown[index] ?? 0;
        const cost = (heights[count] ?? Infinity) + noteHeight(count + 1) - noteHeight(count);
        if (cost > left) return;
        shown[index] = count + 1;
        left -= cost;
        isDealing = true;
      }
    });
  }
  return shown;
}
