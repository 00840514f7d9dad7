import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealtRoom } from '../../../src/tabs/report/page-room.ts';

const list = (heights: readonly number[], perRound = 1) => ({
  heights,
  perRound,
  noteHeight: (shown: number) => (shown < heights.length ? 10 : 0),
});

describe('the room of a page', () => {
  test('is dealt out in rounds, so that no list takes it all', () => {
    // Notes take 10 + 10; a round takes 20 + 20; of 75 there is 15 left after it, which is enough for nothing.
    expect(dealtRoom([list([20, 20, 20, 20]), list([20, 20, 20])], 75)).toEqual([1, 1]);
  });

  test('goes to the others where a list is at its end, which then needs no note any more', () => {
    // 10 for the note of the longer list and 20 for the shorter one leave 70: three lines, and the last one in place of the note.
    expect(dealtRoom([list([20]), list([20, 20, 20, 20])], 100)).toEqual([1, 4]);
    expect(dealtRoom([list([20]), list([20, 20, 20, 20])], 99)).toEqual([1, 3]);
  });

  test('goes to a list line by line in its order: one that is too high is not passed over', () => {
    expect(dealtRoom([list([20, 90, 20])], 60)).toEqual([1]);
  });

  test('comes in larger parts to what matters more', () => {
    // Notes take 20, a round 2 · 20 + 20.
    expect(dealtRoom([list([20, 20, 20], 2), list([20, 20, 20])], 80)).toEqual([2, 1]);
  });

  test('is never exceeded but by the notes alone', () => {
    const lists = fc.array(fc.tuple(fc.array(fc.integer({ min: 1, max: 90 })), fc.integer({ min: 1, max: 3 })));
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 900 }), (each, room) => {
        const pages = each.map(([heights, perRound]) => list(heights, perRound));
        const shown = dealtRoom(pages, room);
        const taken = pages.reduce((sum, { heights, noteHeight }, i) => {
          const count = shown[i] ?? 0;
          return sum + noteHeight(count) + heights.slice(0, count).reduce((all, height) => all + height, 0);
        }, 0);
        const notes = pages.reduce((sum, { noteHeight }) => sum + noteHeight(0), 0);
        expect(taken).toBeLessThanOrEqual(Math.max(room, notes));
      }),
    );
  });
});
