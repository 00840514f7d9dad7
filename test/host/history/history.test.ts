import { beforeEach, describe, expect, test } from 'vitest';
import { History } from '../../../src/host/history/history.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Change } from '../../../src/host/workbook/change.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';
import { dump } from './dump.ts';

let workbook: Workbook;
let sheet: Tab;
let history: History;

beforeEach(() => {
  workbook = new Workbook({ timeZone: 'UTC', now: () => new Date('2026-11-21T00:00:00Z') });
  workbook.useCustomFunctions({
    names: ['COUNT_UP'],
    call: (_, [to]) => Array.from({ length: Number(to) }, (__, index): CellValue[] => [index + 1]),
  });
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
  sheet.enter(1, 1, [
    [1, 10, '=A1+B1'],
    [2, 20, '=A2+B2'],
    [3, 30, '=SUM(A1:A3)'],
  ]);
  history = new History(workbook);
});

const column = (number: number, rows = 3) =>
  sheet.values({ row: 1, column: number, rows, columns: 1 }).map(([value]) => value);
const cell = (row: number, at: number) => ({ row, column: at, rows: 1, columns: 1 });
const names = () => workbook.tabs.map(({ name }) => name);

/** Runs edits as a step and checks that undo brings back all that was before, and redo all that was after. */
function goThereAndBack(edits: () => void): void {
  const before = dump(workbook);
  history.step(edits);
  const after = dump(workbook);
  expect(after).not.toEqual(before);
  expect(history.undo()).toBe(true);
  expect(dump(workbook)).toEqual(before);
  expect(history.redo()).toBe(true);
  expect(dump(workbook)).toEqual(after);
  history.undo();
}

describe('a step', () => {
  test('is all that its edits did, and what computes from it', () => {
    history.step(() => {
      sheet.type(1, 1, '100');
      sheet.type(2, 2, '');
    });
    expect(column(3)).toEqual([110, 2, 105]);
    expect([history.undo(), history.undo()]).toEqual([true, false]);
    expect(column(3)).toEqual([11, 22, 6]);
    expect([history.redo(), history.redo()]).toEqual([true, false]);
    expect(column(3)).toEqual([110, 2, 105]);
  });

  test('answers what its edits answer', () => {
    expect(history.step(() => workbook.addTab().name)).toBe('Sheet2');
  });

  test('takes in the steps within it', () => {
    history.step(() => {
      sheet.type(1, 1, '7');
      history.step(() => sheet.type(2, 1, '8'));
    });
    history.undo();
    expect(column(1)).toEqual([1, 2, 3]);
    expect(history.canUndo).toBe(false);
  });

  test('is none when nothing changes', () => {
    history.step(() => undefined);
    history.step(() => sheet.type(1, 1, '1'));
    history.step(() => workbook.changed({ ranges: [], tabs: [sheet.id] }));
    history.step(() => workbook.renameTab(sheet, 'Sheet1'));
    expect(history.canUndo).toBe(false);
  });

  test('that throws is what was changed until then', () => {
    const edits = () => {
      sheet.type(1, 1, '7');
      throw new Error('stop');
    };
    expect(() => history.step(edits)).toThrow('stop');
    expect(column(1)).toEqual([7, 2, 3]);
    history.undo();
    expect(column(1)).toEqual([1, 2, 3]);
  });

  test('is each edit outside of one', () => {
    sheet.type(1, 1, '7');
    sheet.type(2, 1, '8');
    history.undo();
    expect(column(1)).toEqual([7, 2, 3]);
    history.undo();
    expect(column(1)).toEqual([1, 2, 3]);
  });

  test('is what changed without a word, at the latest when something is to be undone', () => {
    history.step(() => sheet.type(1, 1, '7'));
    sheet.color = { rgb: '#ff0000' };
    sheet.notes.set(1, 1, 'note');
    history.undo();
    expect([sheet.color, sheet.notes.get(1, 1), sheet.value(1, 1)]).toEqual([null, undefined, 7]);
    history.redo();
    expect([sheet.color, sheet.notes.get(1, 1)]).toEqual([{ rgb: '#ff0000' }, 'note']);
  });

  test('that is new makes it impossible to redo those that were undone', () => {
    history.step(() => sheet.type(1, 1, '7'));
    history.step(() => sheet.type(1, 1, '8'));
    history.undo();
    expect([history.canUndo, history.canRedo]).toEqual([true, true]);
    history.step(() => sheet.type(2, 1, '9'));
    expect([history.canRedo, history.redo()]).toEqual([false, false]);
    history.undo();
    expect(column(1)).toEqual([7, 2, 3]);
    history.redo();
    expect(column(1)).toEqual([7, 9, 3]);
  });

  test('is remembered until there are 100 newer ones', () => {
    for (let number = 1; number <= 102; number++) history.step(() => sheet.type(5, 5, String(number)));
    let undone = 0;
    while (history.undo()) undone++;
    expect([undone, sheet.value(5, 5)]).toEqual([100, 2]);
  });

  test('of more cells than all steps may have is remembered, but none before it', () => {
    history.close();
    const small = new History(workbook, { steps: 100, cells: 10 });
    small.step(() => sheet.enter(1, 1, [[7], [8], [9]]));
    small.step(() => sheet.type(1, 1, '70'));
    small.step(() => sheet.format({ row: 1, column: 1, rows: 3, columns: 2 }, { bold: true }));
    expect([small.undo(), small.undo(), small.undo(), small.undo()]).toEqual([true, true, true, false]);
    small.step(() => sheet.format({ row: 1, column: 1, rows: 11, columns: 1 }, { bold: true }));
    small.step(() => sheet.type(1, 1, '5'));
    expect([small.undo(), small.undo()]).toEqual([true, false]);
    expect(sheet.cellFormat(11, 1)).toEqual({ bold: true });
  });
});

describe('listeners', () => {
  test('hear once which cells undo changed, those that were computed again included', () => {
    history.step(() => sheet.enter(1, 1, [[7], [8]]));
    const heard: Change[] = [];
    workbook.onChange((change) => heard.push(change));
    history.undo();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.ranges).toContainEqual({ tabId: 0, row: 1, column: 1, rows: 2, columns: 1 });
    expect(heard[0]?.ranges).toContainEqual({ tabId: 0, ...cell(3, 3) });
    expect(heard[0]?.tabs).toEqual([]);
  });

  test('hear of tabs that are not what they were', () => {
    history.step(() => {
      sheet.frozenRows = 1;
      workbook.changed({ ranges: [], tabs: [sheet.id] });
    });
    const heard: Change[] = [];
    workbook.onChange((change) => heard.push(change));
    history.undo();
    expect(heard).toEqual([{ ranges: [], tabs: [sheet.id] }]);
  });

  test('know after a change whether there is something to undo and to redo', () => {
    const heard: boolean[][] = [];
    workbook.onChange(() => heard.push([history.canUndo, history.canRedo]));
    history.step(() => sheet.type(1, 1, '7'));
    history.undo();
    history.redo();
    expect(heard).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });
});

test('close() ends it: nothing is written down or can be undone any more', () => {
  sheet.type(1, 1, '7');
  history.close();
  sheet.type(1, 1, '8');
  expect([history.canUndo, history.undo(), sheet.value(1, 1)]).toEqual([false, false, 8]);
});

describe('cells', () => {
  test('get back what was typed into them, with the kind of number and the format', () => {
    history.step(() => sheet.type(1, 1, '2026-11-21'));
    expect(sheet.value(1, 1)).toEqual(new DateSerial(46_347));
    history.undo();
    expect([sheet.value(1, 1), sheet.cellFormat(1, 1)]).toEqual([1, {}]);
    history.redo();
    expect(sheet.displayText(1, 1)).toBe('2026-11-21');
  });

  test('get back formulas, malformed ones too, letter by letter', () => {
    sheet.enter(1, 3, [['= a1 + B1'], ['=)']]);
    goThereAndBack(() => sheet.clear({ row: 1, column: 1, rows: 3, columns: 3 }));
    expect(sheet.formulas({ row: 1, column: 3, rows: 2, columns: 1 })).toEqual([['= a1 + B1'], ['=)']]);
  });

  test('get back errors that are values', () => {
    sheet.put(1, 1, [[new ErrorValue('#N/A', 'Did not find it.')]]);
    goThereAndBack(() => sheet.clear(cell(1, 1)));
    expect(sheet.value(1, 1)).toEqual(new ErrorValue('#N/A', 'Did not find it.'));
  });

  test('get back formats, notes and texts whose parts look different', () => {
    const richText = { text: 'ab', runs: [{ start: 0, end: 2, style: { bold: true }, link: null }] };
    history.step(() => {
      sheet.put(1, 1, [['ab']]);
      sheet.richTexts.set(1, 1, richText);
      sheet.notes.set(1, 1, 'first');
      workbook.changed({ ranges: [{ tabId: sheet.id, ...cell(1, 1) }], tabs: [] });
    });
    goThereAndBack(() => {
      sheet.enter(1, 1, [['new']]);
      sheet.notes.set(1, 1, undefined);
      sheet.format({ row: 1, column: 1, rows: 3, columns: 3 }, { numberFormat: '0.00', italic: true });
    });
    expect([sheet.value(1, 1), sheet.richTexts.get(1, 1), sheet.notes.get(1, 1)]).toEqual(['ab', richText, 'first']);
  });

  test('get back their rows after sorting', () => {
    goThereAndBack(() => sheet.reorderRows({ row: 1, column: 1, rows: 3, columns: 3 }, [2, 0, 1]));
  });
});

describe('results that fill several cells', () => {
  test('come and go with their formula, and never stay behind as values', () => {
    goThereAndBack(() => sheet.enter(1, 5, [['=COUNT_UP(4)']]));
    expect(column(5, 4)).toEqual([null, null, null, null]);
    history.redo();
    expect(column(5, 4)).toEqual([1, 2, 3, 4]);
    expect(sheet.content(4, 5)).toBe(null);
  });

  test('are shown again when what stood in their way is taken back', () => {
    sheet.enter(1, 5, [['=COUNT_UP(3)']]);
    goThereAndBack(() => sheet.type(2, 5, 'in the way'));
    expect(column(5)).toEqual([1, 2, 3]);
  });

  test('take the rows back that they made the grid grow by', () => {
    goThereAndBack(() => sheet.enter(1, 5, [['=COUNT_UP(1200)']]));
    expect(sheet.rows).toBe(1000);
    history.redo();
    expect([sheet.rows, sheet.value(1200, 5)]).toEqual([1200, 1200]);
  });

  test('that grow by themselves are nothing to undo', () => {
    sheet.enter(1, 5, [['=LATER(1)']]);
    workbook.useCustomFunctions({ names: ['LATER'], call: () => Array.from({ length: 1001 }, () => [1]) });
    expect([sheet.value(1001, 5), sheet.rows]).toEqual([1, 1001]);
    history.undo();
    expect([sheet.formula(1, 5), history.canUndo]).toEqual(['', false]);
  });
});

describe('rows and columns', () => {
  test('that were deleted come back with all that was in them, and formulas that lost them are whole again', () => {
    sheet.format(cell(2, 1), { bold: true });
    sheet.notes.set(2, 2, 'note');
    sheet.rowTracks.setSize(2, 50);
    workbook.setNamedRange('PAIR', { tabId: sheet.id, row: 2, column: 1, rows: 1, columns: 2 });
    sheet.enter(5, 1, [['=A2', '=SUM(PAIR)', '=SUM(A2:A)']]);
    goThereAndBack(() => sheet.deleteRows(2, 1));
    expect(sheet.formulas({ row: 5, column: 1, rows: 1, columns: 3 })).toEqual([['=A2', '=SUM(PAIR)', '=SUM(A2:A)']]);
    history.redo();
    expect(sheet.formulas({ row: 4, column: 1, rows: 1, columns: 2 })).toEqual([['=#REF!', '=SUM(PAIR)']]);
  });

  test('that were inserted go, those at the end of the grid too', () => {
    sheet.format({ row: 1, column: 1, rows: 1, columns: 3 }, { bold: true });
    goThereAndBack(() => sheet.insertRows(2, 2));
    goThereAndBack(() => sheet.insertColumns(2, 1, 'after'));
    goThereAndBack(() => sheet.type(1005, 30, '=A1'));
    expect([sheet.rows, sheet.columns]).toEqual([1000, 26]);
  });

  test('that were moved go back, from left to right and from bottom to top', () => {
    goThereAndBack(() => sheet.moveRows(1, 1, 4));
    goThereAndBack(() => sheet.moveColumns(3, 1, 1));
  });

  test('get back formulas of other tabs, rules, charts and merges that followed them', () => {
    workbook.addTab({ name: 'Other' }).enter(1, 1, [['=Sheet1!A3', '=SUM(Sheet1!A1:A3)']]);
    const range = { tabId: sheet.id, row: 3, column: 1, rows: 1, columns: 2 };
    sheet.merges = [{ row: 3, column: 1, rows: 1, columns: 2 }];
    const criteria = { type: 'CUSTOM_FORMULA', values: ['=A3>1'] };
    sheet.conditionalFormats = [{ ranges: [{ ...range }], condition: { criteria, style: { bold: true } } }];
    sheet.validations = [{ ranges: [{ ...range }], criteria, allowInvalid: false, helpText: null }];
    sheet.filter = { ranges: [{ ...range }], criteria: new Map(), sorted: null };
    workbook.metadata.push({
      id: 1,
      key: 'k',
      value: null,
      visibility: 'DOCUMENT',
      locationType: 'ROW',
      ranges: [{ ...range, wholeRows: true }],
    });
    workbook.changed({ ranges: [], tabs: [sheet.id] });
    goThereAndBack(() => sheet.deleteRows(3, 1));
    goThereAndBack(() => sheet.deleteColumns(1, 2));
  });

  test('leave alone what undo has nothing to do with', () => {
    const chart = (id: number) => ({
      id,
      type: 'LINE',
      ranges: [{ tabId: sheet.id, row: 1, column: 1, rows: 3, columns: 2 }],
      position: { row: 5, column: 1, offsetX: 0, offsetY: 0 },
      options: {},
      headers: -1,
      mergeStrategy: 'MERGE_COLUMNS' as const,
      transposed: false,
      hiddenDimensionStrategy: 'IGNORE_BOTH' as const,
    });
    sheet.charts = [chart(1), chart(2)];
    workbook.changed({ ranges: [], tabs: [sheet.id] });
    const [, second] = sheet.charts;
    goThereAndBack(() => {
      sheet.charts = sheet.charts.slice(1);
      workbook.changed({ ranges: [], tabs: [sheet.id] });
    });
    expect(sheet.charts.map(({ id }) => id)).toEqual([1, 2]);
    expect(sheet.charts[1]).toBe(second);
  });

  test('get back sizes, hiding, groups and the frozen part', () => {
    goThereAndBack(() => {
      sheet.rowTracks.setSize(3, 44);
      sheet.columnTracks.setHidden(2, true);
      sheet.columnTracks.setGroupDepth(3, 1);
      sheet.frozenColumns = 1;
      workbook.changed({ ranges: [], tabs: [sheet.id] });
    });
  });
});

describe('tabs', () => {
  test('that were removed come back with their id, place, cells and all that referred to them', () => {
    const other = workbook.addTab({ name: 'Other', index: 0 });
    other.enter(1, 1, [[5, '=Sheet1!A1', '=COUNT_UP(2)']]);
    other.format(cell(1, 1), { bold: true });
    other.color = { rgb: '#ff0000' };
    workbook.changed({ ranges: [], tabs: [other.id] });
    sheet.enter(5, 1, [['=Other!A1', '=SUM(THERE)']]);
    workbook.setNamedRange('THERE', { tabId: other.id, row: 1, column: 1, rows: 1, columns: 1 });
    goThereAndBack(() => workbook.removeTab(other));
    expect([names(), workbook.tabNamed('Other')?.id]).toEqual([['Other', 'Sheet1'], other.id]);
    expect([sheet.formula(5, 1), sheet.value(5, 1), sheet.value(5, 2)]).toEqual(['=Other!A1', 5, 5]);
  });

  test('that were added go, and come again with what was entered since and with their id', () => {
    sheet.enter(5, 1, [['=New!A1']]);
    history.step(() => workbook.addTab({ name: 'New' }));
    const id = workbook.tabNamed('New')?.id;
    history.step(() => workbook.tabNamed('New')?.enter(1, 1, [[5]]));
    history.undo();
    history.undo();
    expect([names(), sheet.formula(5, 1), sheet.value(5, 1)]).toEqual([
      ['Sheet1'],
      '=New!A1',
      new ErrorValue('#REF!', 'Reference does not exist.'),
    ]);
    history.redo();
    history.redo();
    expect([workbook.tabNamed('New')?.id, sheet.value(5, 1)]).toEqual([id, 5]);
  });

  test('get back their name, and formulas the one that they used', () => {
    const other = workbook.addTab({ name: 'Other' });
    other.enter(1, 1, [['=Sheet1!A1', '=Data!A1']]);
    goThereAndBack(() => workbook.renameTab(sheet, 'Data'));
    expect(other.formulas({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([['=Sheet1!A1', '=Data!A1']]);
  });

  test('that were copied, moved, coloured or hidden are as before', () => {
    workbook.addTab();
    goThereAndBack(() => workbook.copyTab(sheet));
    goThereAndBack(() => workbook.moveTab(sheet, 1));
    goThereAndBack(() => {
      sheet.color = { theme: 'ACCENT1' };
      sheet.hidden = true;
      workbook.changed({ ranges: [], tabs: [sheet.id] });
    });
  });
});

test('named ranges are as before, whether they were added, changed, renamed or removed', () => {
  const range = { tabId: sheet.id, row: 1, column: 1, rows: 2, columns: 1 };
  sheet.enter(5, 1, [['=SUM(PART)']]);
  goThereAndBack(() => workbook.setNamedRange('PART', range));
  const named = workbook.setNamedRange('PART', range);
  expect(sheet.value(5, 1)).toBe(3);
  goThereAndBack(() => workbook.setNamedRange('PART', { ...range, rows: 3 }));
  goThereAndBack(() => workbook.renameNamedRange(workbook.namedRange('PART') ?? named, 'OTHER'));
  goThereAndBack(() => workbook.removeNamedRange(workbook.namedRange('PART') ?? named));
  expect([sheet.formula(5, 1), sheet.value(5, 1)]).toEqual(['=SUM(PART)', 3]);
});
