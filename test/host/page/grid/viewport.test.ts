import { describe, expect, test } from 'vitest';
import { areasToLookAt } from '../../../../src/host/page/grid/look-ahead.ts';
import { Viewport } from '../../../../src/host/page/grid/viewport.ts';
import { cells, tabView } from '../tab-view.ts';

const home = { top: 0, left: 0, topOffset: 0, leftOffset: 0 };
/** Room for the headers (46 and 24 pixels), 5 columns and 10 rows. */
const size = [546, 234] as const;

describe('where cells stand', () => {
  test('is beside the headers, less what is scrolled away', () => {
    const viewport = new Viewport(tabView(), ...size, { top: 10, left: 2, topOffset: 5, leftOffset: 30 });
    expect(viewport.box(cells(11, 3, 2, 1))).toEqual({ x: 16, y: 19, width: 100, height: 42 });
    expect(viewport.cellAt(16 + 99, 19 + 20)).toEqual({ row: 11, column: 3 });
    expect(viewport.cellAt(16 + 100, 19 + 21)).toEqual({ row: 12, column: 4 });
  });

  test('does not change for frozen cells', () => {
    const viewport = new Viewport(tabView({ frozenRows: 1, frozenColumns: 1 }), ...size, { ...home, top: 10, left: 2 });
    expect(viewport.box(cells(1, 1))).toEqual({ x: 46, y: 24, width: 100, height: 21 });
    expect(viewport.cellAt(50, 30)).toEqual({ row: 1, column: 1 });
    expect(viewport.cellAt(146, 45)).toEqual({ row: 12, column: 4 });
  });
});

describe('the panes of a tab', () => {
  test('are four where rows and columns are frozen, those that scroll first', () => {
    const viewport = new Viewport(tabView({ frozenRows: 1, frozenColumns: 1 }), ...size, { ...home, top: 10 });
    expect(viewport.panes().map((pane) => pane.cells)).toEqual([
      cells(12, 2, 9, 4),
      cells(12, 1, 9, 1),
      cells(1, 2, 1, 4),
      cells(1, 1, 1, 1),
    ]);
  });

  test('are one where nothing is frozen', () => {
    expect(new Viewport(tabView(), ...size, home).panes()).toEqual([
      { clip: { x: 46, y: 24, width: 500, height: 210 }, cells: cells(1, 1, 10, 5) },
    ]);
  });
});

describe('what is asked for ahead', () => {
  const cursor = { row: 52, column: 10 };

  test('is one screen more on each side', () => {
    const viewport = new Viewport(tabView({ columns: 100 }), ...size, { ...home, top: 50, left: 8 });
    expect(areasToLookAt(viewport, cursor)).toEqual([cells(41, 4, 30, 15)]);
  });

  test('is as many rows as the screen has usual ones, beside high ones too', () => {
    const rowSizes = { usual: 21, runs: [[1, 1000, 105] as const] };
    const viewport = new Viewport(tabView({ columns: 100, rowSizes }), ...size, { ...home, top: 50 });
    expect(areasToLookAt(viewport, cursor)).toEqual([cells(41, 1, 22, 10)]);
  });

  test('is each row as a whole where the tab is not very wide', () => {
    const viewport = new Viewport(tabView({ columns: 60 }), ...size, { ...home, top: 50, left: 40 });
    expect(areasToLookAt(viewport, cursor)).toEqual([cells(41, 1, 30, 60)]);
  });

  test('ends with the tab, and asks for frozen cells once', () => {
    const viewport = new Viewport(tabView({ rows: 14, columns: 5, frozenRows: 2 }), ...size, home);
    expect(areasToLookAt(viewport, { row: 5, column: 2 })).toEqual([cells(3, 1, 12, 5), cells(1, 1, 2, 5)]);
  });

  test('is the cell under the cursor too, wherever it is', () => {
    const viewport = new Viewport(tabView(), ...size, { ...home, top: 50 });
    expect(areasToLookAt(viewport, { row: 3, column: 2 })).toEqual([cells(41, 1, 30, 26), cells(3, 2)]);
  });
});
