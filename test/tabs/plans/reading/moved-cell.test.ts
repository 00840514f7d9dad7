import { describe, expect, test } from 'vitest';
import type { Table } from '../../../../src/model/cell.ts';
import { movedCell } from '../../../../src/tabs/plans/reading/moved-cell.ts';

const PERSONS = ['Name', 'Title', 'Buying role', 'Contact', 'Next action', 'Support', 'Influence'];
const BEFORE: Table = [
  ['Account plan'],
  ['Account', 'Account ID'],
  ['Alpha', 'K1A'],
  [],
  ['Key persons'],
  PERSONS,
  ['Kim', 'Planner', 'user', 1, ''],
  ['Mori', 'CEO', 'blocker', '', ''],
  [],
  ['Relationships'],
  ['From', 'Relationship', 'To'],
  ['Kim', 'reports to', 'Mori'],
];
const [head, persons, kim, mori] = [BEFORE.slice(0, 4), BEFORE.slice(4, 6), BEFORE[6] ?? [], BEFORE[7] ?? []];
const rest = BEFORE.slice(8);

/** The cell for the next action of Mori, which is blank. */
const NEXT = { row: 8, column: 5 };

describe('a cell of a plan is found again', () => {
  test.each<[string, Table, { row: number; column: number }]>([
    ['where nothing has changed', BEFORE, NEXT],
    ['below rows that were inserted', [...head, ...persons, [], [], kim, mori, ...rest], { row: 10, column: 5 }],
    ['after its table was sorted', [...head, ...persons, mori, kim, ...rest], { row: 7, column: 5 }],
    ['after its section was moved to the end', [...head, ...rest, [], ...persons, kim, mori], { row: 13, column: 5 }],
    [
      'after columns were inserted and moved',
      BEFORE.map((row) => ['', row[4] ?? '', ...row.slice(0, 4), ...row.slice(5)]),
      { row: 8, column: 2 },
    ],
    [
      'after something else was written in its row',
      [...head, ...persons, [], kim, ['Mori', 'Chair', 'blocker', 2, ''], ...rest],
      { row: 9, column: 5 },
    ],
    // As far below the headers as it was.
    [
      'after its row was cleared, in the place of that',
      [...head, [], ...persons, kim, [], ...rest],
      { row: 9, column: 5 },
    ],
    ['after its table is gone, where it was', [...head, ...rest], NEXT],
  ])('%s', (_, now, place) => {
    expect(movedCell(NEXT, BEFORE, now)).toEqual(place);
  });

  test('where it is a heading or a header', () => {
    const now = [...head, [], [], ...BEFORE.slice(4)];
    expect(movedCell({ row: 5, column: 1 }, BEFORE, now)).toEqual({ row: 7, column: 1 });
    expect(movedCell({ row: 6, column: 3 }, BEFORE, now)).toEqual({ row: 8, column: 3 });
  });
});
