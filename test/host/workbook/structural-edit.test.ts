import { describe, expect, test } from 'vitest';
import type { GridRange } from '../../../src/host/workbook/grid-range.ts';
import { moveSteps, type StructuralEdit, shiftRange, shiftSpan } from '../../../src/host/workbook/structural-edit.ts';

const rows = { tabId: 0, axis: 'row' } as const;
const insert = (at: number, count: number): StructuralEdit => ({ ...rows, kind: 'insert', at, count });
const remove = (at: number, count: number): StructuralEdit => ({ ...rows, kind: 'delete', at, count });

describe('shiftSpan(first, last, edit)', () => {
  test.each([
    ['before it', insert(2, 3), [8, 10]],
    ['at its first', insert(5, 1), [6, 8]],
    ['inside it', insert(6, 2), [5, 9]],
    ['right behind it', insert(8, 1), [5, 7]],
  ])('rows inserted %s', (_, edit, expected) => {
    expect(shiftSpan(5, 7, edit)).toEqual(expected);
  });

  test.each([
    ['before it', remove(1, 2), [3, 5]],
    ['over its first', remove(4, 2), [4, 5]],
    ['inside it', remove(6, 1), [5, 6]],
    ['over its last', remove(7, 5), [5, 6]],
    ['all of it', remove(5, 3), null],
  ])('rows deleted %s', (_, edit, expected) => {
    expect(shiftSpan(5, 7, edit)).toEqual(expected);
  });
});

describe('moveSteps(…)', () => {
  const moved = (span: readonly [number, number], steps: StructuralEdit[]) =>
    steps.reduce<readonly [number, number] | null>((now, step) => now && shiftSpan(now[0], now[1], step), span);

  test('moving rows 2 and 3 before row 6 takes them to 4 and 5', () => {
    const steps = moveSteps(0, 'row', 2, 2, 6);
    expect(moved([2, 2], steps)).toEqual([4, 4]);
    expect(moved([3, 3], steps)).toEqual([5, 5]);
    expect(moved([4, 4], steps)).toEqual([2, 2]);
    expect(moved([6, 6], steps)).toEqual([6, 6]);
  });

  test('moving row 5 before row 2 pushes the others down', () => {
    const steps = moveSteps(0, 'row', 5, 1, 2);
    expect(moved([5, 5], steps)).toEqual([2, 2]);
    expect(moved([2, 2], steps)).toEqual([3, 3]);
    expect(moved([6, 6], steps)).toEqual([6, 6]);
  });
});

describe('shiftRange(range, edit)', () => {
  const range = (more: Partial<GridRange>): GridRange => ({
    tabId: 0,
    row: 1,
    column: 2,
    rows: 10,
    columns: 1,
    ...more,
  });

  test('whole columns take in rows put before the first and behind the last', () => {
    const open = range({ wholeColumns: true });
    shiftRange(open, insert(1, 2));
    expect(open).toMatchObject({ row: 1, rows: 12 });
    shiftRange(open, insert(13, 3));
    expect(open).toMatchObject({ row: 1, rows: 15 });
  });

  test('a bounded range does not take in rows behind its last', () => {
    const bounded = range({});
    shiftRange(bounded, insert(11, 3));
    expect(bounded).toMatchObject({ row: 1, rows: 10 });
  });

  test('edits of another tab do not concern it', () => {
    const elsewhere = range({ tabId: 1 });
    expect(shiftRange(elsewhere, remove(1, 10))).toBe(true);
    expect(elsewhere).toMatchObject({ row: 1, rows: 10 });
  });

  test('answers false when its last cell goes', () => {
    expect(shiftRange(range({}), remove(1, 10))).toBe(false);
  });
});
