import { describe, expect, test } from 'vitest';
import type { Area } from '../../../../src/host/protocol/cell-view.ts';
import { openSession, openWindow } from '../open-session.ts';

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

function opened(options: Parameters<typeof openSession>[0] = {}) {
  const session = openSession(options);
  return { ...session, window: openWindow(session.session) };
}

describe('typing', () => {
  test('lets the add-on hear of it, and is undone with what the add-on did', () => {
    const script = `function onEdit(e) { e.range.offset(0, 1).setValue(e.oldValue + ' > ' + e.value); }`;
    const { tab, window } = opened({ script });
    window.ask('type', { tabId: 0, row: 1, column: 1, text: '5' });
    window.ask('type', { tabId: 0, row: 1, column: 1, text: '6' });
    expect(tab.value(1, 2)).toBe('5 > 6');
    window.ask('undo', null);
    expect(tab.values(at(1, 1, 1, 2))).toEqual([[5, 'undefined > 5']]);
    window.ask('redo', null);
    expect(tab.values(at(1, 1, 1, 2))).toEqual([[6, '5 > 6']]);
  });

  test('is refused by a rule, and leaves the cell and its format as they were', () => {
    const { services, sheet, tab, window, edits } = opened();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setValue('a');
    services.SpreadsheetApp.flush();
    window.ask('select', { tabId: 0, areas: [at(1, 1)], cursor: at(1, 1) });
    edits.splice(0);
    expect(window.ask('type', { tabId: 0, row: 1, column: 1, text: '50%' }).problem).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell. The input must be an item on the specified list.',
    );
    expect([tab.value(1, 1), tab.cellFormat(1, 1)]).toEqual(['a', {}]);
  });

  test('is refused where the text is too long, and leaves what was there', () => {
    const { tab, window } = opened({ language: 'ja' });
    tab.type(1, 1, 'short');
    expect(window.ask('type', { tabId: 0, row: 1, column: 1, text: 'x'.repeat(50_001) })).toEqual({
      problem: '1 つのセルに入力できるのは最大 50,000 文字です。',
    });
    expect(tab.value(1, 1)).toBe('short');
  });

  test('into several cells shifts a formula along from the cursor', () => {
    const { tab, window } = opened();
    const areas = [at(1, 2, 2, 1), at(5, 2)];
    window.ask('select', { tabId: 0, areas, cursor: { row: 2, column: 2 } });
    window.ask('typeAll', { tabId: 0, areas, text: '=A2' });
    expect([tab.formula(1, 2), tab.formula(2, 2), tab.formula(5, 2)]).toEqual(['=A1', '=A2', '=A5']);
  });

  test('into several cells, and clearing them, leaves rows alone that a filter hides', () => {
    const { services, sheet, tab, window } = opened();
    sheet.getRange('A1:A5').setValues([['Rank'], ['A'], ['C'], ['A'], ['C']]);
    const hidden = services.SpreadsheetApp.newFilterCriteria().setHiddenValues(['C']).build();
    sheet.getRange('A1:A5').createFilter()?.setColumnFilterCriteria(1, hidden);
    services.SpreadsheetApp.flush();
    window.ask('typeAll', { tabId: 0, areas: [at(2, 2, 4, 1)], text: 'x' });
    expect(tab.displayTexts(at(2, 2, 4, 1)).flat()).toEqual(['x', '', 'x', '']);
    window.ask('clear', { tabId: 0, areas: [at(2, 1, 4, 2)] });
    expect(tab.displayTexts(at(2, 1, 4, 1)).flat()).toEqual(['', 'C', '', 'C']);
    expect(tab.isBlank(at(2, 2, 4, 1))).toBe(true);
  });

  test('on a tab that is gone says so', () => {
    const { window } = opened({ language: 'ja' });
    expect(window.ask('type', { tabId: 7, row: 1, column: 1, text: 'x' })).toEqual({
      problem: 'このシートはもうありません。',
    });
  });
});

describe('formatting', () => {
  test('changes what is mentioned, and back', () => {
    const { tab, window } = opened();
    const areas = [at(1, 1, 1, 2)];
    window.ask('format', { tabId: 0, areas, change: { bold: true, background: '#FF0000', horizontal: 'center' } });
    window.ask('format', { tabId: 0, areas, change: { bold: false, background: null, numberFormat: '0.00' } });
    expect(tab.cellFormat(1, 2)).toEqual({ horizontalAlignment: 'center', numberFormat: '0.00' });
  });

  test.each([
    ['5', 1, '5.0'],
    ['0.25', -1, '0.3'],
    ['12%', 1, '12.0%'],
    ['$1,234.50', -1, '$1,234.5'],
    ['2026-11-21', 1, '2026-11-21'],
  ] as const)('shows %s with %i more decimals as %s', (text, decimals, shown) => {
    const { tab, window } = opened();
    tab.type(1, 1, text);
    window.ask('format', { tabId: 0, areas: [at(1, 1)], change: { decimals } });
    expect(tab.displayText(1, 1)).toBe(shown);
  });

  test('draws lines around an area', () => {
    const { tab, window } = opened();
    window.ask('format', { tabId: 0, areas: [at(1, 1, 2, 2)], change: { borders: 'outer' } });
    expect(Object.keys(tab.cellFormat(1, 1).borders ?? {})).toEqual(['top', 'left']);
  });

  test('sets a note, and takes it away', () => {
    const { tab, window } = opened();
    window.ask('note', { tabId: 0, row: 1, column: 1, text: 'Why?' });
    expect(window.cells(1, 1, 1, 1)).toEqual({ '1:1': { text: '', note: 'Why?' } });
    window.ask('note', { tabId: 0, row: 1, column: 1, text: '' });
    expect(tab.notes.get(1, 1)).toBeUndefined();
  });
});

describe('asking', () => {
  test('sums up numbers as they show, and counts filled cells', () => {
    const { tab, window } = opened();
    for (const [row, text] of ['10%', '30%', 'text', ''].entries()) tab.type(row + 1, 1, text);
    expect(window.ask('summarise', { tabId: 0, areas: [at(1, 1, 1000, 1)] })).toEqual({
      count: 3,
      numbers: 2,
      sum: '40%',
      average: '20%',
      minimum: '10%',
      maximum: '30%',
    });
    expect(window.ask('summarise', { tabId: 0, areas: [at(1, 1)] })).toBeNull();
    expect(window.ask('summarise', { tabId: 0, areas: [at(9, 9, 5, 5)] })).toBeNull();
  });

  test('finds the next cell, forwards and backwards, once around', () => {
    const { tab, window } = opened();
    tab.enter(1, 1, [
      ['Apple', 'b'],
      ['c', 'pineAPPLE'],
    ]);
    const find = (row: number, column: number, backwards: boolean) =>
      window.ask('find', { tabId: 0, row, column, text: 'apple', backwards }).found;
    expect([find(1, 1, false), find(2, 2, false), find(1, 1, true), find(1, 2, true)]).toEqual([
      { row: 2, column: 2 },
      { row: 1, column: 1 },
      { row: 2, column: 2 },
      { row: 1, column: 1 },
    ]);
    expect(window.ask('find', { tabId: 0, row: 1, column: 1, text: 'kiwi', backwards: false }).found).toBeNull();
  });

  test('tells what may be chosen', () => {
    const { services, sheet, window } = opened();
    const { SpreadsheetApp } = services;
    sheet.getRange('D1:D5').setValues([['b'], ['a'], ['b'], [''], [3]]);
    sheet
      .getRange('A1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D1000')).build());
    sheet.getRange('A2').insertCheckboxes('yes', 'no');
    SpreadsheetApp.flush();
    const choices = (row: number) => window.ask('choices', { tabId: 0, row, column: 1 }).choices;
    expect([choices(1), choices(2), choices(3)]).toEqual([['b', 'a', '3'], ['yes', 'no'], []]);
  });

  test('jumps to the edge of a block', () => {
    const { tab, window } = opened();
    tab.enter(1, 1, [['a'], ['b'], [null], ['c']]);
    const down = (row: number) => window.ask('edge', { tabId: 0, row, column: 1, down: 1, right: 0 }).row;
    expect([down(1), down(2), down(4)]).toEqual([2, 4, 1000]);
  });

  test('tells where the cells of a name are, in whatever letter case it is typed', () => {
    const { services, window } = opened();
    const spreadsheet = services.SpreadsheetApp.getActive();
    spreadsheet.setNamedRange('Weights', spreadsheet.insertSheet('Criteria').getRange('B2:C5'));
    services.SpreadsheetApp.flush();
    const locate = (name: string) => window.ask('locate', { name }).place;
    expect(locate('weights')).toEqual({ tabId: 1, area: at(2, 2, 4, 2) });
    expect(locate('Tiers')).toBeNull();
  });
});

describe('rows and columns', () => {
  test('come and go, and take the look of the neighbour that is named', () => {
    const { tab, window } = opened();
    tab.format(at(1, 1), { bold: true });
    window.ask('insert', { tabId: 0, axis: 'row', at: 2, count: 1, like: 'after' });
    window.ask('insert', { tabId: 0, axis: 'row', at: 2, count: 1 });
    expect([tab.rows, tab.cellFormat(2, 1), tab.cellFormat(3, 1)]).toEqual([1002, { bold: true }, {}]);
    window.ask('remove', { tabId: 0, axis: 'row', at: 1, count: 2 });
    expect([tab.rows, tab.cellFormat(1, 1)]).toEqual([1000, {}]);
  });

  test('are told as runs of equal sizes', () => {
    const { window } = opened();
    window.ask('resize', { tabId: 0, axis: 'column', at: 2, count: 3, pixels: 150 });
    window.ask('hide', { tabId: 0, axis: 'column', at: 4, count: 2, hidden: true });
    window.ask('freeze', { tabId: 0, rows: 1, columns: 2 });
    expect(window.messages.findLast(({ kind }) => kind === 'tab')).toMatchObject({
      tab: {
        frozenRows: 1,
        frozenColumns: 2,
        columnSizes: {
          usual: 100,
          runs: [
            [2, 3, 150],
            [4, 5, 0],
          ],
        },
      },
    });
  });

  test('are grouped, folded and opened; taken out of a folded group they show', () => {
    const { tab, window } = opened();
    const rows = { tabId: 0, axis: 'row' } as const;
    const groups = () => {
      const told = window.messages.findLast(({ kind }) => kind === 'tab');
      return told?.kind === 'tab' ? told.tab.rowGroups?.map((group) => Object.values(group)) : null;
    };
    window.ask('group', { ...rows, at: 3, count: 4, isGrouped: true });
    window.ask('group', { ...rows, at: 4, count: 2, isGrouped: true });
    expect(groups()).toEqual([
      [3, 6, 1, false],
      [4, 5, 2, false],
    ]);
    window.ask('foldAll', { ...rows, isFolded: true });
    expect(groups()).toEqual([
      [3, 6, 1, true],
      [4, 5, 2, true],
    ]);
    window.ask('foldAll', { ...rows, isFolded: false });
    window.ask('hide', { ...rows, at: 4, count: 2, hidden: true });
    window.ask('group', { ...rows, at: 4, count: 1, isGrouped: false });
    expect([groups(), tab.rowTracks.isHidden(5)]).toEqual([
      [
        [3, 6, 1, false],
        [5, 5, 2, false],
      ],
      false,
    ]);
    for (let step = 0; step < 5; step += 1) window.ask('undo', null);
    expect([groups(), tab.rowTracks.deepestGroup()]).toEqual([[[3, 6, 1, false]], 1]);
    window.ask('undo', null);
    expect(groups()).toBeUndefined();
  });

  test('do not all fold', () => {
    const { window } = opened();
    const all = { tabId: 0, axis: 'column' } as const;
    window.ask('group', { ...all, at: 1, count: 26, isGrouped: true });
    expect(window.ask('foldAll', { ...all, isFolded: true }).problem).toBe(
      "You can't hide all the columns on the sheet.",
    );
  });

  test('cannot all go, hide or stand still', () => {
    const { window } = opened({ language: 'ja' });
    const all = { tabId: 0, axis: 'column', at: 1, count: 26 } as const;
    expect([
      window.ask('remove', all).problem,
      window.ask('hide', { ...all, hidden: true }).problem,
      window.ask('freeze', { tabId: 0, rows: 0, columns: 26 }).problem,
      window.ask('insert', { ...all, count: 20_000 }).problem,
    ]).toEqual([
      'シートのすべての列を削除することはできません。',
      'シートのすべての列を非表示にすることはできません。',
      'シートの表示されている列をすべて固定することはできません。',
      'シートの列は 18,278 列までです。',
    ]);
  });

  test('sort by one column, blanks last', () => {
    const { tab, window } = opened();
    tab.enter(1, 1, [
      ['b', 1],
      [null, 2],
      ['a', 3],
    ]);
    window.ask('sort', { tabId: 0, area: at(1, 1, 1000, 2), column: 1, ascending: true });
    expect(tab.values(at(1, 1, 3, 2))).toEqual([
      ['a', 3],
      ['b', 1],
      [null, 2],
    ]);
  });

  test('merge, and come apart', () => {
    const { tab, window } = opened();
    window.ask('merge', { tabId: 0, area: at(1, 1, 2, 2), merged: true });
    expect(tab.merges).toEqual([at(1, 1, 2, 2)]);
    expect(window.ask('merge', { tabId: 0, area: at(2, 2, 2, 2), merged: true }).problem).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    window.ask('merge', { tabId: 0, area: at(1, 1, 3, 3), merged: false });
    expect(tab.merges).toEqual([]);
  });
});

describe('tabs', () => {
  test('are added, named, copied, moved, coloured, hidden and removed', () => {
    const { window, workbook } = opened({ language: 'ja' });
    const { tabId = -1 } = window.ask('addTab', { index: 1 });
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['Sheet1', 'シート2']);
    expect(window.ask('renameTab', { tabId, name: 'sheet1' })).toEqual({
      problem: '「sheet1」という名前のシートは既に存在します。別の名前を入力してください。',
    });
    window.ask('renameTab', { tabId, name: '計画' });
    const copy = window.ask('copyTab', { tabId }).tabId ?? -1;
    window.ask('moveTab', { tabId: copy, index: 0 });
    window.ask('colorTab', { tabId: copy, color: '#ff0000' });
    window.ask('hideTab', { tabId: 0, hidden: true });
    window.ask('removeTab', { tabId });
    expect(workbook.tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['計画 のコピー', false],
      ['Sheet1', true],
    ]);
    expect(window.messages.findLast(({ kind }) => kind === 'workbook')).toMatchObject({
      workbook: {
        tabs: [
          { name: '計画 のコピー', color: '#ff0000' },
          { name: 'Sheet1', hidden: true },
        ],
      },
    });
    expect(window.ask('removeTab', { tabId: copy }).problem).toBe(
      '表示されているシートをすべて削除または非表示にすることはできません。',
    );
  });

  test('are copied under names that are free', () => {
    const { window, workbook } = opened();
    for (const _ of [1, 2]) window.ask('copyTab', { tabId: 0 });
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['Sheet1', 'Copy of Sheet1 2', 'Copy of Sheet1']);
  });
});

describe('a malformed request', () => {
  test('throws, and changes nothing', () => {
    const { tab, window } = opened();
    tab.type(1, 1, 'kept');
    const area = { row: 1, column: 1, rows: Number.POSITIVE_INFINITY, columns: 1 };
    expect(() => window.ask('clear', { tabId: 0, areas: [area] })).toThrow(TypeError);
    expect(() => window.ask('toString' as 'clear', { tabId: 0, areas: [] })).toThrow(TypeError);
    expect(tab.value(1, 1)).toBe('kept');
  });
});
