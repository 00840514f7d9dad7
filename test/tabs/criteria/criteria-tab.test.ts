import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/cell.ts';
import { criteriaOnTab, referenceDateOnTab, tiersOnTab } from '../../../src/tabs/index.ts';

const tab = (cells: Table) => ({ tabId: 7, tabName: 'Criteria', row: 1, column: 1, cells });

describe('on the tab of the criteria', () => {
  const together = tab([
    ['', '', '', '', '', '', '', '', ''],
    ['Weight', 'Kind', 'Criterion', '', 'Tier', 'From', '', 'As of', '2026-11-21'],
    [1, 'number', 'Size', '', 'A', 50, '', '', ''],
    [2, 'number', 'Age', '', 'B', '', '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
    ['', '', '', '', 'Notes', 'Ask Mori', '', '', ''],
  ]);

  test('each table is told from those beside it, and begins with its headers', () => {
    expect(criteriaOnTab(together)).toEqual({
      ...together,
      row: 2,
      column: 1,
      cells: [
        ['Weight', 'Kind', 'Criterion'],
        [1, 'number', 'Size'],
        [2, 'number', 'Age'],
        ['', '', ''],
        ['', '', ''],
      ],
    });
    expect(tiersOnTab(together)).toEqual({
      ...together,
      row: 2,
      column: 5,
      cells: [
        ['Tier', 'From'],
        ['A', 50],
        ['B', ''],
      ],
    });
    expect(referenceDateOnTab(together)).toEqual({ ...together, row: 2, column: 9, cells: [['2026-11-21']] });
  });

  test('what people write right above the headers, a title or a row of their own, is no part of a table', () => {
    const titled = tab([
      ['Criteria of 2026, ask Mori', '', '', '', '', ''],
      ['Region', 'Prefecture', 'yes/no', '', 'Bands', ''],
      ['Criterion', 'Kind', 'Weight', '', 'Tier', 'From'],
      ['Size', 'number', 1, '', 'A', 50],
    ]);
    const criteria = [
      ['Criterion', 'Kind', 'Weight'],
      ['Size', 'number', 1],
    ];
    expect(criteriaOnTab(titled)).toEqual({ ...titled, row: 3, cells: criteria });
    const tiers = [
      ['Tier', 'From'],
      ['A', 50],
    ];
    expect(tiersOnTab(titled)).toEqual({ ...titled, row: 3, column: 5, cells: tiers });
  });

  test('a column without a header belongs to the table where it holds anything', () => {
    const criteria = criteriaOnTab(
      tab([
        ['Criterion', '', 'Kind', 'Weight'],
        ['Size', 'ask Mori', 'number', 1],
      ]),
    );
    expect(criteria?.cells[0]).toEqual(['Criterion', '', 'Kind', 'Weight']);
  });

  test('a criterion may be called like the label of the reference date', () => {
    const named = tab([
      ['基準', '列', '種類', '重み', '', '基準日', ''],
      ['基準日', '受付日', '直近', 1, '', '', ''],
    ]);
    expect(referenceDateOnTab(named)).toBeNull();
    expect(referenceDateOnTab({ ...named, cells: [['基準一覧', '', '', '', '', '', ''], ...named.cells] })).toBeNull();
  });

  test.each<[string, Table]>([
    ['no label', [['Date', '2026-11-21']]],
    ['a label alone', [['As of', '']]],
    ['a label in the last column', [['2026-11-21', 'As of']]],
    ['nothing', []],
  ])('there is no reference date with %s', (_what, cells) => {
    expect(referenceDateOnTab(tab(cells))).toBeNull();
  });

  test('a label reads as its word in any spelling, anywhere on the tab', () => {
    expect(
      referenceDateOnTab(
        tab([
          ['', '', ''],
          ['', 'ＡＳ　ＯＦ', 'soon'],
        ]),
      ),
    ).toMatchObject({ row: 2, column: 3, cells: [['soon']] });
  });
});
