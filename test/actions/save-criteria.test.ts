import { describe, expect, test } from 'vitest';
import type { SentCell } from '../../src/model/sent-table.ts';
import {
  changeOf,
  type DraftState,
  openedState,
  seenAgain,
  type TableKey,
  withCell,
  withRows,
} from '../../src/sidebar/views/criteria/draft-state.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

type Opened = ReturnType<typeof spreadsheetWith>;

/** The criteria of the other tests with a column of the team's own, and beside them tiers and the reference date. */
const TAB = CRITERIA.map((row, i) => [
  ...row,
  ['Asked for by', 'Mori', 'Sato', ''][i] ?? '',
  '',
  ...([
    ['Tier', 'From'],
    ['Focus', 80],
    ['Rest', ''],
    ['', ''],
  ][i] ?? []),
  '',
  ...(i === 0 ? ['As of', '2026-10-01'] : ['', '']),
]);

const opened = (tab = TAB) => spreadsheetWith({ Accounts: ACCOUNTS, Criteria: tab });

/** A draft of what the sidebar sees. */
const drafted = ({ seen }: Opened) => openedState(seen().tables);

/** Sets the cell in the column with a header, which is added where it is missing. */
function set(state: DraftState, key: TableKey, row: number, header: string, cell: SentCell): DraftState {
  const rows = state.tables[key]?.rows ?? [];
  const position = rows[0]?.cells.indexOf(header) ?? -1;
  return withCell(state, key, rows[row]?.id ?? -1, { position: position < 0 ? undefined : position, header }, cell);
}

const save = ({ addOn }: Opened, state: DraftState) => addOn.callFromPage('saveCriteria', [changeOf(state)]);

const DONE = { status: 'success', value: { status: 'done' } };
const CHANGED = { status: 'success', value: { status: 'changed' } };

/** Formulas where there are any, else values. */
function cellsOf({ sheet }: Opened, name = 'Criteria') {
  const range = sheet(name).getDataRange();
  const formulas = range.getFormulas();
  return range.getValues().map((row, y) => row.map((value, x) => formulas[y]?.[x] || value));
}

describe('saveCriteria()', () => {
  test('writes the cells that were changed, and no other', () => {
    const spreadsheet = opened();
    const before = cellsOf(spreadsheet);
    let state = set(drafted(spreadsheet), 'criteria', 2, 'Weight', 4);
    state = set(state, 'tiers', 1, 'From', 70);
    state = withRows(state, 'asOf', (rows) => rows.map((row) => ({ ...row, cells: [{ day: 20_778 }] })));
    expect(save(spreadsheet, state)).toEqual(DONE);
    const expected = before.map((row) => [...row]);
    (expected[2] as unknown[])[3] = 4;
    (expected[1] as unknown[])[12] = 70;
    const after = cellsOf(spreadsheet);
    // Day 20,778 is 21 November 2026; it begins in Tokyo at 15:00 UTC of the day before.
    expect(spreadsheet.model().reference.asOf).toBe(20_778);
    (expected[0] as unknown[])[15] = after[0]?.[15];
    expect(after).toEqual(expected);
    spreadsheet.host.close();
  });

  test('moves rows as wholes, with the columns that people added and their formulas', () => {
    const spreadsheet = opened();
    const sheet = spreadsheet.sheet('Criteria');
    // Its own row follows the criterion; what stands beyond the table stays.
    sheet.getRange('D2').setFormula('=LEN(J2)-2+$M$2*0');
    const state = withRows(drafted(spreadsheet), 'criteria', ([head, first, second, third]) =>
      [head, third, first, second].filter((row) => row !== undefined),
    );
    expect(save(spreadsheet, state)).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => [row[0], row[3], row[9]])).toEqual([
      ['Criterion', 'Weight', 'Asked for by'],
      ['Recent contact', 1, ''],
      ['Industry fit', '=LEN(J3)-2+$M$2*0', 'Mori'],
      ['Size', 1, 'Sato'],
    ]);
    expect(sheet.getRange('D3').getValue()).toBe(2);
    spreadsheet.host.close();
  });

  test('clears the rows that are left over after a removal, and adds new ones below', () => {
    const spreadsheet = opened();
    const fewer = withRows(drafted(spreadsheet), 'criteria', (rows) => rows.filter((_, i) => i !== 1));
    expect(save(spreadsheet, fewer)).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => row[0])).toEqual(['Criterion', 'Size', 'Recent contact']);
    const more = withRows(drafted(spreadsheet), 'criteria', (rows) => [
      ...rows,
      ...['New', 'Newer'].map((name, i) => ({ id: 90 + i, from: null, cells: [name, 'Industry', 'keywords', 1] })),
    ]);
    expect(save(spreadsheet, more)).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => row[0])).toEqual(['Criterion', 'Size', 'Recent contact', 'New', 'Newer']);
    spreadsheet.host.close();
  });

  test('adds a column that is needed by now, behind the table or, where no room is left, by inserting it', () => {
    for (const gap of [2, 1]) {
      const spreadsheet = opened(TAB.map((row) => [...row.slice(0, 10), ...Array(gap).fill(''), ...row.slice(11)]));
      const state = set(drafted(spreadsheet), 'criteria', 2, 'Gate', 30);
      expect(save(spreadsheet, state)).toEqual(DONE);
      const cells = cellsOf(spreadsheet);
      expect(cells.map((row) => row[10])).toEqual(['Gate', '', 30, '']);
      // Either way the tiers stand in column 13, a blank one before them.
      expect(cells[1]?.slice(11, 14)).toEqual(['', 'Focus', 80]);
      const { scoring, tiers } = spreadsheet.model();
      expect([scoring.criteria[1]?.gate, tiers[0]?.label]).toEqual([30, 'Focus']);
      spreadsheet.host.close();
    }
  });

  test('pushes down what stands below the tiers where they need its place', () => {
    const spreadsheet = opened(
      TAB.map((row, i) => (i === 3 ? row.map((cell, x) => (x === 11 ? 'Agreed in May' : cell)) : row))
        .flatMap((row, i) => (i === 2 ? [row, row.map((_, x) => (x < 10 ? (TAB[3]?.[x] ?? '') : ''))] : [row]))
        .slice(0, 5),
    );
    const state = withRows(drafted(spreadsheet), 'tiers', (rows) => [
      ...rows,
      { id: 90, from: null, cells: ['Later', 10] },
    ]);
    expect(save(spreadsheet, state)).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => row[11])).toEqual(['Tier', 'Focus', 'Rest', 'Later', '', 'Agreed in May']);
    spreadsheet.host.close();
  });

  test('lets the name of the criteria grow with them', () => {
    const spreadsheet = opened();
    spreadsheet.spreadsheet.setNamedRange('ABM_CRITERIA', spreadsheet.sheet('Criteria').getRange('A1:J4'));
    const state = withRows(drafted(spreadsheet), 'criteria', (rows) => [
      ...rows,
      { id: 90, from: null, cells: ['New', 'Industry', 'keywords', 1, '', '', '', 'Retail=10'] },
    ]);
    expect(save(spreadsheet, set(state, 'criteria', 1, 'Gate', 5))).toEqual(DONE);
    expect(spreadsheet.spreadsheet.getRangeByName('ABM_CRITERIA')?.getA1Notation()).toBe('A1:K5');
    expect(spreadsheet.model().scoring.criteria.map(({ name }) => name)).toContain('New');
    spreadsheet.host.close();
  });

  test('finds the table lower on the tab, with its columns in another order and in Japanese', () => {
    const rows = [
      ['メモ', '重み', '基準', '種類', '列'],
      ['大事', 2, '業種', '分類', 'Industry'],
      ['', 1, '規模', '評価', 'Employees'],
    ];
    const spreadsheet = opened([['選定の考え方'], [], ...rows.map((row) => ['', '', ...row])]);
    expect(save(spreadsheet, set(drafted(spreadsheet), 'criteria', 2, '重み', 3))).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => row[3])).toEqual(['', '', '重み', 2, 3]);
    spreadsheet.host.close();
  });

  test.each([['=IMPORTDATA("https://example.com")'], ["'quoted"], ['+1'], ['@x'], ['<img src=x>'], ['007'], ['1\n2']])(
    'keeps %j a text',
    (text) => {
      const spreadsheet = opened();
      expect(save(spreadsheet, set(drafted(spreadsheet), 'criteria', 1, 'Asked for by', text))).toEqual(DONE);
      const cell = spreadsheet.sheet('Criteria').getRange('J2');
      expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
      spreadsheet.host.close();
    },
  );

  test('leaves texts that look like numbers or formulas texts when their rows move', () => {
    const spreadsheet = opened();
    spreadsheet
      .sheet('Criteria')
      .getRange('J2:J4')
      .setValues([["'007"], ["'=1+1"], ["'true"]]);
    const state = withRows(drafted(spreadsheet), 'criteria', ([head, ...rows]) =>
      head ? [head, ...rows.reverse()] : [],
    );
    expect(save(spreadsheet, state)).toEqual(DONE);
    expect(spreadsheet.sheet('Criteria').getRange('J2:J4').getValues()).toEqual([['true'], ['=1+1'], ['007']]);
    spreadsheet.host.close();
  });
});

describe('a tab that was edited meanwhile', () => {
  test.each<[string, (opened: Opened) => unknown]>([
    ['a cell', ({ sheet }) => sheet('Criteria').getRange('D2').setValue(7)],
    ['a row below', ({ sheet }) => sheet('Criteria').getRange('A5').setValue('Another')],
    ['an inserted row', ({ sheet }) => sheet('Criteria').insertRowBefore(1)],
    ['a renamed header', ({ sheet }) => sheet('Criteria').getRange('J1').setValue('Who')],
    ['the tab gone', ({ spreadsheet, sheet }) => spreadsheet.deleteSheet(sheet('Criteria'))],
    [
      'a name that points elsewhere',
      ({ spreadsheet, sheet }) => spreadsheet.setNamedRange('ABM_CRITERIA', sheet('Accounts').getRange('A1:D5')),
    ],
  ])('is not written to: %s', (_what, edit) => {
    const spreadsheet = opened();
    const state = set(drafted(spreadsheet), 'criteria', 2, 'Weight', 4);
    edit(spreadsheet);
    spreadsheet.host.services.SpreadsheetApp.flush();
    const before = spreadsheet.spreadsheet.getSheets().map((sheet) => sheet.getDataRange().getValues());
    expect(save(spreadsheet, state)).toEqual(CHANGED);
    expect(spreadsheet.spreadsheet.getSheets().map((sheet) => sheet.getDataRange().getValues())).toEqual(before);
    spreadsheet.host.close();
  });

  test('takes the draft once that was brought up to date, with both edits', () => {
    const spreadsheet = opened();
    const state = set(drafted(spreadsheet), 'criteria', 2, 'Weight', 4);
    spreadsheet.sheet('Criteria').insertRowBefore(1);
    spreadsheet.sheet('Criteria').getRange('D3').setValue(7);
    expect(save(spreadsheet, state)).toEqual(CHANGED);
    const again = seenAgain(state, spreadsheet.seen().tables);
    expect([again.clashes, again.taken.map(({ name, theirs }) => [name, theirs])]).toEqual([[], [['Industry fit', 7]]]);
    expect(save(spreadsheet, again)).toEqual(DONE);
    expect(cellsOf(spreadsheet).map((row) => row[3])).toEqual(['', 'Weight', 7, 4, 1]);
    spreadsheet.host.close();
  });
});

describe('what a page sends', () => {
  const table = { tabId: 0, tabName: 'x', row: 1, column: 1, cells: [['Criterion']] };
  const draft = (rows: unknown, base: unknown = table) => ({ criteria: { base, rows }, tiers: null, asOf: null });
  test.each([
    ['nothing', null],
    ['a text', 'criteria'],
    ['no tables', {}],
    ['rows of objects', draft([{ id: 0, from: 0, cells: [{}] }])],
    [
      'a row from nowhere',
      draft([
        { id: 0, from: 0, cells: ['Criterion'] },
        { id: 1, from: 9, cells: [''] },
      ]),
    ],
    [
      'a row twice',
      draft([
        { id: 0, from: 0, cells: ['Criterion'] },
        { id: 1, from: 0, cells: [''] },
      ]),
    ],
    ['no header', draft([])],
    ['a place off the grid', draft([{ id: 0, from: 0, cells: ['x'] }], { ...table, row: 0 })],
    ['more text than a cell takes', draft([{ id: 0, from: 0, cells: ['x'.repeat(50_001)] }])],
  ])('is written nowhere where it is %s', (_what, sent) => {
    const spreadsheet = opened();
    const before = cellsOf(spreadsheet);
    expect(spreadsheet.addOn.callFromPage('saveCriteria', [sent])).toEqual(CHANGED);
    expect(cellsOf(spreadsheet)).toEqual(before);
    spreadsheet.host.close();
  });
});

/** Everything at once: a row moved, one removed, one new, a new column that has to be inserted, tiers and the day. */
function everything(state: DraftState): DraftState {
  let next = set(state, 'criteria', 2, 'Gate', 10);
  next = set(next, 'tiers', 1, 'From', 70);
  next = withRows(next, 'criteria', ([head, first, second]) =>
    [head, second, first, { id: 90, from: null, cells: ['New', 'Industry', 'keywords', 1] }].filter(
      (row) => row !== undefined,
    ),
  );
  return withRows(next, 'asOf', (rows) => rows.map((row) => ({ ...row, cells: [{ day: 20_778 }] })));
}

describe('the services', () => {
  test('are asked no more often for 10,000 companies than for 100, and at most 15 times', () => {
    const trips = (companies: number) => {
      const many = Array.from({ length: companies }, (_, i) => [`C${i}`, 'IT', i, '']);
      const spreadsheet = spreadsheetWith({ Accounts: [...ACCOUNTS.slice(0, 1), ...many], Criteria: TAB });
      for (const [name, a1] of [
        ['CRITERIA', 'A1:J4'],
        ['TIERS', 'L1:M3'],
        ['AS_OF', 'P1'],
      ] as const)
        spreadsheet.spreadsheet.setNamedRange(`ABM_${name}`, spreadsheet.sheet('Criteria').getRange(a1));
      const state = everything(drafted(spreadsheet));
      const before = spreadsheet.host.roundTrips().total;
      expect(save(spreadsheet, state)).toEqual(DONE);
      const after = spreadsheet.host.roundTrips().total;
      spreadsheet.host.close();
      return after - before;
    };
    const few = trips(100);
    expect(few).toBeLessThanOrEqual(15);
    expect(trips(10_000)).toBe(few);
  });

  test('may fail at any call: the same draft, brought up to date, saved again ends in the same place', () => {
    const undisturbed = opened();
    const wanted = everything(drafted(undisturbed));
    const before = undisturbed.host.roundTrips().calls;
    save(undisturbed, wanted);
    const calls = undisturbed.host.roundTrips().calls - before;
    const expected = cellsOf(undisturbed);
    undisturbed.host.close();
    for (let call = 1; call <= calls; call += 1) {
      const spreadsheet = opened();
      const state = everything(drafted(spreadsheet));
      spreadsheet.host.failCall(call);
      expect(save(spreadsheet, state).status).toBe('failure');
      const again = seenAgain(state, spreadsheet.seen().tables);
      expect(again.clashes).toEqual([]);
      expect(save(spreadsheet, again)).toEqual(DONE);
      expect(cellsOf(spreadsheet)).toEqual(expected);
      spreadsheet.host.close();
    }
  });
});

test('a Save without any change asks for nothing to be written', () => {
  const spreadsheet = opened();
  expect(changeOf(drafted(spreadsheet))).toEqual({ criteria: null, tiers: null, asOf: null });
  spreadsheet.host.close();
});
