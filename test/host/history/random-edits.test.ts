import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRows } from '../../../src/host/engine/custom-functions.ts';
import { History } from '../../../src/host/history/history.ts';
import type { Area } from '../../../src/host/workbook/area.ts';
import type { CellValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';
import { dump } from './dump.ts';

function makeWorkbook(): Workbook {
  const workbook = new Workbook({ timeZone: 'UTC', now: () => new Date('2026-11-21T00:00:00Z') });
  workbook.useCustomFunctions({
    names: ['LIST', 'LONG'],
    call: (name, [rows = null]) => {
      if (name === 'LONG') return Array.from({ length: 23 }, (_, index): CellValue[] => [index]);
      return isRows(rows) ? rows.map((row): CellValue[] => [row[0] ?? 'none']) : [[rows]];
    },
  });
  const [first] = workbook.tabs;
  first?.enter(1, 1, [
    [1, 2, 3, '=SUM(A1:C1)', '=A2*10', '=SUM(A:A)'],
    ['12%', '2026-11-21', 6, '=SUM(A$2:$C2)', '=D1+D2', '=SUM(3:4)'],
    [7, 8, 9, '=SUM(A1:C3)', "='Other tab'!B2", '=SUM(BOTH)'],
    ['x', '=LIST(A1:A3)', '', '=SUM(A2:A)', '=COUNTA(A4:A9)', '=Later!A1'],
  ]);
  workbook.addTab({ name: 'Other tab' }).enter(1, 1, [
    [1, '=Sheet1!A1', '=SUM(Sheet1!A1:C3)'],
    [2, 3, '=ROWS(Sheet1!B2:B)'],
  ]);
  for (const tab of workbook.tabs) {
    tab.deleteRows(21, 980);
    tab.deleteColumns(17, 10);
  }
  workbook.setNamedRange('BOTH', { tabId: 0, row: 2, column: 2, rows: 2, columns: 1 });
  return workbook;
}

interface Choice {
  readonly tab: number;
  readonly area: Area;
  readonly text: string;
  readonly before: number;
}

const line = fc.integer({ min: 1, max: 7 });
const count = fc.integer({ min: 1, max: 3 });
const choice: fc.Arbitrary<Choice> = fc.record({
  tab: fc.integer({ min: 0, max: 3 }),
  area: fc.record({ row: line, column: line, rows: count, columns: count }),
  text: fc.constantFrom(
    '1',
    '',
    'word',
    '5%',
    '2026-01-02',
    '=A1+1',
    '=SUM(B1:B4)',
    '=LIST(A1:A2)',
    '=LONG()',
    '=BOTH',
    "='Other tab'!A1",
    '=Sheet1!C3',
    '=SUM(C2:C)',
    '=Later!A1',
    '=)',
    '=NOPE()',
  ),
  before: line,
});

type Edit = (tab: Tab, choice: Choice, workbook: Workbook) => void;

const range = (tab: Tab, area: Area) => ({ tabId: tab.id, ...area });
const told = (tab: Tab) => tab.workbook.changed({ ranges: [], tabs: [tab.id] });
const isFree = (workbook: Workbook, name: string) => !workbook.tabNamed(name);

const edits: Readonly<Record<string, Edit>> = {
  type: (tab, { area, text }) => tab.type(area.row, area.column, text),
  'type far out': (tab, { area, text }) => tab.type(tab.rows + area.rows, tab.columns + area.columns, text),
  enter: (tab, { area, text }) =>
    tab.enter(area.row, area.column, [
      [text, 1],
      [text, null],
    ]),
  clear: (tab, { area }) => tab.clear(area),
  format: (tab, { area }) => tab.format(area, { bold: true, background: { rgb: '#ff0000' } }),
  'format numbers': (tab, { area, before }) => tab.format(area, { numberFormat: before > 3 ? 'yyyy-mm-dd' : '0.00' }),
  note: (tab, { area, text }) => {
    tab.notes.fill(area, text || undefined);
    tab.workbook.changed({ ranges: [range(tab, area)], tabs: [] });
  },
  'insert rows': (tab, { area }) => tab.insertRows(area.row, area.rows),
  'insert columns': (tab, { area }) => tab.insertColumns(area.column, area.columns, 'after'),
  'delete rows': (tab, { area }) => {
    if (tab.rows > 12) tab.deleteRows(area.row, area.rows);
  },
  'delete columns': (tab, { area }) => {
    if (tab.columns > 12) tab.deleteColumns(area.column, area.columns);
  },
  'delete last rows': (tab, { area }) => {
    if (tab.rows > 12) tab.deleteRows(tab.rows - area.rows + 1, area.rows);
  },
  'move rows': (tab, { area, before }) => {
    if (before < area.row || before > area.row + area.rows) tab.moveRows(area.row, area.rows, before);
  },
  'move columns': (tab, { area, before }) => {
    if (before < area.column || before > area.column + area.columns) tab.moveColumns(area.column, area.columns, before);
  },
  reverse: (tab, { area }) =>
    tab.reorderRows(
      area,
      Array.from({ length: area.rows }, (_, index) => area.rows - 1 - index),
    ),
  sizes: (tab, { area, before }) => {
    tab.rowTracks.setSize(area.row, 20 + before);
    tab.columnTracks.setHidden(area.column, before > 3);
    tab.rowTracks.setGroupDepth(area.row, 1);
    told(tab);
  },
  freeze: (tab, { area }) => {
    tab.frozenRows = area.rows;
    told(tab);
  },
  merge: (tab, { area }) => {
    tab.merges.push(area);
    told(tab);
  },
  validation: (tab, { area }) => {
    const criteria = { type: 'VALUE_IN_RANGE', values: [range(tab, { ...area, row: area.row + 1 })] };
    tab.validations.push({ criteria, allowInvalid: false, helpText: null, ranges: [range(tab, area)] });
    told(tab);
  },
  'conditional format': (tab, { area }) => {
    const criteria = { type: 'CUSTOM_FORMULA', values: ['=A2>1'] };
    tab.conditionalFormats.push({ ranges: [range(tab, area)], condition: { criteria, style: { bold: true } } });
    told(tab);
  },
  chart: (tab, { area }) => {
    tab.charts.push({
      id: 1,
      type: 'LINE',
      ranges: [range(tab, area)],
      position: { row: area.row, column: area.column, offsetX: 0, offsetY: 0 },
      options: { title: 'x' },
      headers: -1,
      mergeStrategy: 'MERGE_COLUMNS',
      transposed: false,
      hiddenDimensionStrategy: 'IGNORE_BOTH',
    });
    told(tab);
  },
  image: (tab, { area, before }) => {
    tab.images = [
      ...tab.images,
      {
        id: before,
        position: { row: area.row, column: area.column, offsetX: 0, offsetY: 0 },
        width: 40,
        height: 30,
        title: 'Map',
        description: '',
        file: 'f',
      },
    ];
    told(tab);
  },
  filter: (tab, { area }) => {
    tab.filter = tab.filter ? null : { ranges: [range(tab, area)], criteria: new Map(), sorted: null };
    told(tab);
  },
  name: (tab, { area, before }, workbook) => workbook.setNamedRange(before > 3 ? 'BOTH' : 'OTHER', range(tab, area)),
  'rename name': (_, { before }, workbook) => {
    const [named] = workbook.namedRanges;
    const name = `NAME_${before}`;
    if (named && !workbook.namedRange(name)) workbook.renameNamedRange(named, name);
  },
  'remove name': (_, __, workbook) => {
    const [named] = workbook.namedRanges;
    if (named) workbook.removeNamedRange(named);
  },
  metadata: (tab, { area }, workbook) => {
    workbook.metadata.push({
      id: 1,
      key: 'k',
      value: null,
      visibility: 'DOCUMENT',
      locationType: 'ROW',
      ranges: [range(tab, area)],
    });
    told(tab);
  },
  'add tab': (_, { before }, workbook) => {
    const name = before > 3 ? 'Later' : 'New';
    if (isFree(workbook, name)) workbook.addTab({ name, index: 1 }).enter(1, 1, [[before, '=A1']]);
  },
  'remove tab': (tab, _, workbook) => {
    if (workbook.tabs.length > 1) workbook.removeTab(tab);
  },
  'rename tab': (tab, { before }, workbook) => {
    const name = before > 3 ? 'Later' : 'Renamed';
    if (isFree(workbook, name)) workbook.renameTab(tab, name);
  },
  'move tab': (tab, _, workbook) => workbook.moveTab(tab, 0),
  'copy tab': (tab, _, workbook) => {
    if (workbook.tabs.length < 5) workbook.copyTab(tab);
  },
};

const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), choice);
const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

function apply(workbook: Workbook, [kind, chosen]: readonly [string, Choice]): void {
  const tab = workbook.tabs[chosen.tab % workbook.tabs.length];
  if (tab) edits[kind]?.(tab, chosen, workbook);
}

/** What a workbook is before and after each of some moves, without repetition, until a move has nothing to do. */
function walk(workbook: Workbook, move: (index: number) => boolean) {
  const states = [dump(workbook)];
  for (let index = 0; move(index); index++) {
    const state = dump(workbook);
    if (!isDeepStrictEqual(state, states.at(-1))) states.push(state);
  }
  return states;
}

test('undoing every step brings back exactly what was, step by step, and redoing brings back what became of it', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const workbook = makeWorkbook();
      const history = new History(workbook);
      const states = walk(workbook, (index) => {
        history.step(() => {
          for (const one of list[index] ?? []) apply(workbook, one);
        });
        return index < list.length;
      });
      for (const _ of [1, 2]) {
        expect(walk(workbook, () => history.undo())).toEqual(states.toReversed());
        expect(walk(workbook, () => history.redo())).toEqual(states);
      }
    }),
    { numRuns: 60 },
  );
});

test('undoing, redoing and new steps in any order always lead to the state that the steps before it made', () => {
  const move = fc.oneof(edit, edit, fc.constant('undo' as const), fc.constant('redo' as const));
  fc.assert(
    fc.property(fc.array(move, { minLength: 4, maxLength: 12 }), (moves) => {
      const workbook = makeWorkbook();
      const history = new History(workbook);
      const past: ReturnType<typeof dump>[] = [];
      let future: typeof past = [];
      let now = dump(workbook);
      for (const [index, next] of moves.entries()) {
        if (next === 'undo' || next === 'redo') {
          const [from, to] = next === 'undo' ? [past, future] : [future, past];
          const expected = from.pop();
          expect(history[next]()).toBe(expected !== undefined);
          if (!expected) continue;
          to.push(now);
          now = expected;
        } else {
          history.step(() => {
            apply(workbook, next);
            // So that no step is without a change.
            workbook.tabs[0]?.enter(1, 10, [[index]]);
          });
          past.push(now);
          future = [];
          now = dump(workbook);
        }
        expect(dump(workbook)).toEqual(now);
      }
    }),
    { numRuns: 60 },
  );
});
