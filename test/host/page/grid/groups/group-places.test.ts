import { describe, expect, test } from 'vitest';
import { groupPlaces } from '../../../../../src/host/page/grid/groups/group-places.ts';
import { Viewport } from '../../../../../src/host/page/grid/viewport.ts';
import type { TabView } from '../../../../../src/host/protocol/workbook-view.ts';
import { tabView } from '../../tab-view.ts';

const home = { top: 0, left: 0, topOffset: 0, leftOffset: 0 };
const rows = (first: number, last: number, depth = 1, isFolded = false) => ({ first, last, depth, isFolded });

/** Room for headers of 46 and 24 pixels, 5 columns and 10 rows. */
function placesOf(change: Partial<TabView>, position = home) {
  return groupPlaces(new Viewport(tabView(change), 546, 234, position), 'row').map(
    ({ group, control, button, isSeen, line }) => [group.first, control, button, isSeen, line],
  );
}

describe('the button of a group', () => {
  test('stands beside the row before the group, its line along the group', () => {
    // Row 3 begins below the headers and two rows of 21: 66. The button is 16 high. Row 6 ends at 24 + 6 × 21.
    expect(placesOf({ rowGroups: [rows(4, 6)] })).toEqual([[4, 3, 76.5, true, { from: 84.5, to: 150 }]]);
  });

  test('stands beside the headers where the group begins with the first row', () => {
    expect(placesOf({ rowGroups: [rows(1, 2)] })).toEqual([[1, null, 12, true, { from: 24, to: 66 }]]);
  });

  test('is the only one where other groups are folded away with this one', () => {
    const hidden = { rowSizes: { usual: 21, runs: [[4, 6, 0]] as const } };
    const rowGroups = [rows(4, 6, 1, true), rows(5, 5, 2, true)];
    expect(placesOf({ ...hidden, rowGroups })).toEqual([[4, 3, 76.5, true, null]]);
  });

  test('is not seen where its row is scrolled away, while the rest of the line is', () => {
    // The first of the rows that scroll below one frozen row is row 5.
    const scrolled = placesOf({ frozenRows: 1, rowGroups: [rows(4, 6), rows(20, 22)] }, { ...home, top: 4 });
    expect(scrolled.map(([, , , ...seen]) => seen)).toEqual([
      [false, { from: 45, to: 66 }],
      [false, null],
    ]);
  });
});
