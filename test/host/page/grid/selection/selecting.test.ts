import { describe, expect, test } from 'vitest';
import {
  extendTo,
  keptInside,
  movingEnd,
  nextInside,
  selectCell,
  stepFrom,
} from '../../../../../src/host/page/grid/selection/selecting.ts';
import { cells, tabView } from '../../tab-view.ts';

const tab = tabView({ rowSizes: { usual: 21, runs: [[5, 7, 0]] }, merges: [cells(10, 2, 2, 3)] });
const [down, right, left] = [
  { down: 1, right: 0 },
  { down: 0, right: 1 },
  { down: 0, right: -1 },
];

describe('a step of the cursor', () => {
  test('skips hidden rows', () => {
    expect(stepFrom(tab, { row: 4, column: 1 }, down)).toEqual({ row: 8, column: 1 });
  });

  test('leads past merged cells', () => {
    expect(stepFrom(tab, { row: 10, column: 2 }, right)).toEqual({ row: 10, column: 5 });
    expect(stepFrom(tab, { row: 10, column: 2 }, down)).toEqual({ row: 12, column: 2 });
  });

  test('ends at the edge of the tab', () => {
    expect(stepFrom(tab, { row: 3, column: 1 }, left)).toEqual({ row: 3, column: 1 });
  });
});

describe('a selection', () => {
  test('of a cell among merged ones is all of these, the cursor in their first', () => {
    expect(selectCell(tab, { row: 11, column: 3 })).toEqual({
      areas: [cells(10, 2, 2, 3)],
      cursor: { row: 10, column: 2 },
    });
  });

  test('extended to a cell reaches there from the cursor, in any direction', () => {
    const selection = { areas: [cells(20, 5)], cursor: { row: 20, column: 5 } };
    const extended = extendTo(tab, selection, cells(18, 3));
    expect(extended).toEqual({ areas: [cells(18, 3, 3, 3)], cursor: { row: 20, column: 5 } });
    expect(movingEnd(extended)).toEqual({ row: 18, column: 3 });
  });

  test('extended over merged cells takes in all of them', () => {
    const selection = { areas: [cells(9, 4)], cursor: { row: 9, column: 4 } };
    expect(extendTo(tab, selection, cells(10, 4)).areas).toEqual([cells(9, 2, 3, 3)]);
  });
});

describe('Tab and Enter within a selection', () => {
  const selection = { areas: [cells(1, 1, 2, 2)], cursor: { row: 1, column: 2 } };

  test('go along the rows, or along the columns', () => {
    expect(nextInside(tab, selection, right).cursor).toEqual({ row: 2, column: 1 });
    expect(nextInside(tab, selection, down).cursor).toEqual({ row: 2, column: 2 });
  });

  test('go round at its end', () => {
    const atEnd = { ...selection, cursor: { row: 2, column: 2 } };
    expect(nextInside(tab, atEnd, right).cursor).toEqual({ row: 1, column: 1 });
  });

  test('go from area to area', () => {
    const two = { areas: [cells(1, 1), cells(3, 3)], cursor: { row: 1, column: 1 } };
    expect(nextInside(tab, two, down).cursor).toEqual({ row: 3, column: 3 });
  });
});

describe('when rows or columns are removed', () => {
  const small = tabView({ rows: 10, columns: 5 });

  test('a selection that is still there stays', () => {
    const selection = { areas: [cells(2, 2, 9, 4)], cursor: { row: 2, column: 2 } };
    expect(keptInside(small, selection)).toBe(selection);
  });

  test('one that reaches beyond becomes the nearest cell', () => {
    const selection = { areas: [cells(8, 2, 9, 2)], cursor: { row: 16, column: 3 } };
    expect(keptInside(small, selection)).toEqual({ areas: [cells(10, 3)], cursor: { row: 10, column: 3 } });
  });
});
