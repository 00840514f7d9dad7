import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { TabDraft } from '../../../src/tabs/dashboard/tab-draft.ts';

const draftOf = (cells: readonly (readonly (string | number | Date)[])[], formulas: readonly string[][] = []) =>
  new TabDraft({ cells, formulas }, utcDay);

describe('a draft of a tab', () => {
  test('takes along what was written and what is followed where rows are inserted above it', () => {
    const draft = draftOf([['a'], ['b'], ['c']]);
    const pin = draft.pin(3, 1);
    draft.put(3, 2, 'beside c');
    draft.insertRows(1, 2);
    expect(pin).toEqual({ row: 5, column: 1 });
    expect([1, 2, 3, 4, 5].map((row) => draft.cell(row, 1))).toEqual(['a', '', '', 'b', 'c']);
    expect(draft.insertedRows).toEqual([{ after: 1, count: 2 }]);
    expect(draft.blocks()).toEqual([{ row: 5, column: 2, cells: [['beside c']] }]);
  });

  test('writes nothing that stands there already, however names of tabs are quoted', () => {
    const draft = draftOf([['a', 5, new Date(Date.UTC(2026, 10, 21)), 7]], [['', '', '', '=Log!A1']]);
    draft.put(1, 1, 'a');
    draft.put(1, 2, 5);
    draft.put(1, 3, { day: 20_778 });
    draft.put(1, 4, { formula: "='Log'!A1" });
    expect(draft.blocks()).toEqual([]);
    draft.put(1, 4, 7);
    expect(draft.blocks()).toEqual([{ row: 1, column: 4, cells: [[7]] }]);
  });

  test('writes in the order in which it is told to, since a run may stop in between', () => {
    const draft = draftOf([['a'], ['b']]);
    draft.put(2, 1, '');
    draft.put(1, 1, 'c');
    draft.put(2, 1, 'd');
    expect(draft.blocks().map(({ row, cells }) => [row, cells[0]?.[0]])).toEqual([
      [2, ''],
      [1, 'c'],
      [2, 'd'],
    ]);
  });

  test('writes formulas anew where rows are inserted, which may have changed their ranges', () => {
    const draft = draftOf([[4, '']], [['=SUM($C$3:$C$5)', '']]);
    draft.insertRows(3, 2);
    draft.put(1, 1, { formula: '=SUM($C$3:$C$5)' });
    expect(draft.blocks()).toEqual([{ row: 1, column: 1, cells: [[{ formula: '=SUM($C$3:$C$5)' }]] }]);
  });

  test('is written in one piece where the tab is empty', () => {
    const draft = draftOf([
      ['', ''],
      ['', ''],
    ]);
    draft.put(1, 1, 'a');
    draft.put(2, 3, 'b');
    expect(draft.blocks()).toEqual([
      {
        row: 1,
        column: 1,
        cells: [
          ['a', '', ''],
          ['', '', 'b'],
        ],
      },
    ]);
  });
});
