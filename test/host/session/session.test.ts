import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSession, openWindow } from './open-session.ts';

const screen = { row: 1, column: 1, rows: 40, columns: 10 };

describe('a window', () => {
  test('is welcomed with all tabs and no cells', () => {
    const { session, sheet } = openSession({ language: 'ja', locale: 'ja_JP' });
    sheet.getRange('A1').setValue('秘密');
    const { messages } = openWindow(session);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      kind: 'welcome',
      language: 'ja',
      workbook: {
        name: 'Book',
        locale: 'ja_JP',
        tabs: [{ id: 0, name: 'Sheet1', rows: 1000, columns: 26, charts: [], images: [] }],
        numberFormats: { currency: '"¥"#,##0', date: 'yyyy/mm/dd' },
      },
      status: { canUndo: false, canRedo: false, saving: 'nothing to save' },
    });
    expect(JSON.stringify(messages)).not.toContain('秘密');
  });

  test('is sent the cells that it looks at, and their changes before the answer', () => {
    const { session } = openSession();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [screen] });
    window.news();
    expect(window.ask('type', { tabId: 0, row: 2, column: 3, text: '=1+1' })).toEqual({});
    expect(window.news()).toEqual([
      {
        kind: 'cells',
        tabId: 0,
        areas: [{ row: 2, column: 3, rows: 1, columns: 1 }],
        cells: [[2, 3, { text: '2', input: '=1+1', kind: 'number' }]],
      },
      expect.objectContaining({ kind: 'status' }),
      { kind: 'answer', id: 2, result: {} },
    ]);
  });

  test('sees what is typed in another', () => {
    const { session } = openSession();
    const [one, other] = [openWindow(session), openWindow(session)];
    other.ask('look', { tabId: 0, areas: [screen] });
    other.news();
    one.ask('type', { tabId: 0, row: 1, column: 1, text: 'Hello' });
    expect(other.news()).toContainEqual(expect.objectContaining({ kind: 'cells', cells: [[1, 1, { text: 'Hello' }]] }));
  });

  test('is not sent cells outside its areas', () => {
    const { session } = openSession();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [screen] });
    window.news();
    window.ask('type', { tabId: 0, row: 41, column: 1, text: 'below' });
    expect(window.news().filter(({ kind }) => kind === 'cells')).toEqual([]);
  });

  test('is told of tabs and their properties, and of nothing that stayed the same', () => {
    const { session } = openSession();
    const [one, other] = [openWindow(session), openWindow(session)];
    other.news();
    one.ask('freeze', { tabId: 0, rows: 1, columns: 0 });
    one.ask('freeze', { tabId: 0, rows: 1, columns: 0 });
    one.ask('addTab', { index: 1 });
    expect(other.news().map(({ kind }) => kind)).toEqual(['tab', 'status', 'workbook']);
  });

  test('may look at several areas, and is sent what changed of each', () => {
    const { session, tab } = openSession();
    tab.type(1, 1, '=A100*2');
    const window = openWindow(session);
    const frozen = { row: 1, column: 1, rows: 1, columns: 5 };
    window.ask('look', { tabId: 0, areas: [frozen, { row: 90, column: 1, rows: 20, columns: 5 }] });
    window.news();
    window.ask('type', { tabId: 0, row: 100, column: 1, text: '4' });
    expect(window.news().filter(({ kind }) => kind === 'cells')).toEqual([
      {
        kind: 'cells',
        tabId: 0,
        areas: [
          { row: 1, column: 1, rows: 1, columns: 1 },
          { row: 100, column: 1, rows: 1, columns: 1 },
        ],
        cells: [
          [1, 1, { text: '8', input: '=A100*2', kind: 'number' }],
          [100, 1, { text: '4', kind: 'number' }],
        ],
      },
    ]);
  });

  test('goes to the tab on which it undoes something', () => {
    const { session, workbook } = openSession();
    const other = workbook.addTab({ name: 'Other' });
    const window = openWindow(session);
    window.ask('type', { tabId: other.id, row: 3, column: 2, text: 'x' });
    window.ask('look', { tabId: 0, areas: [screen] });
    window.news();
    window.ask('undo', null);
    expect(window.news().filter(({ kind }) => kind === 'go')).toEqual([
      { kind: 'go', tabId: other.id, area: { row: 3, column: 2, rows: 1, columns: 1 } },
    ]);
    window.ask('look', { tabId: other.id, areas: [screen] });
    window.ask('redo', null);
    expect(window.news().filter(({ kind }) => kind === 'go')).toEqual([]);
  });

  test('hears how a formula reads that refers to a tab whose rows moved', () => {
    const { session, tab, workbook } = openSession();
    const other = workbook.addTab({ name: 'Other' });
    tab.type(3, 1, '7');
    other.type(1, 1, '=Sheet1!A3');
    const window = openWindow(session);
    window.ask('look', { tabId: other.id, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] });
    window.news();
    window.ask('insert', { tabId: 0, axis: 'row', at: 2, count: 1 });
    expect(window.news().filter(({ kind }) => kind === 'cells')).toMatchObject([
      { tabId: other.id, cells: [[1, 1, { text: '7', input: '=Sheet1!A4' }]] },
    ]);
  });

  test('is sent nothing any more once it is closed', () => {
    const { session } = openSession();
    const [one, other] = [openWindow(session), openWindow(session)];
    other.close();
    other.news();
    one.ask('addTab', { index: 0 });
    expect(other.news()).toEqual([]);
  });
});

describe('what an edit costs', () => {
  /** The messages of an edit on which all rows depend, as texts. */
  function messagesOfEdit(rows: number): string[] {
    const { session, sheet, services, tab } = openSession();
    const { SpreadsheetApp } = services;
    tab.growTo(rows + 10, 26);
    sheet.getRange(2, 1, rows, 2).setValues(Array.from({ length: rows }, (_, row) => [row % 7, `Company ${row % 7}`]));
    sheet.getRange(2, 3, rows, 1).setFormulas(Array.from({ length: rows }, (_, row) => [`=A${row + 2}*$D$1`]));
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange(2, 3, rows, 1)])
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#00ff00')
        .build(),
    ]);
    SpreadsheetApp.flush();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [screen] });
    window.news();
    window.ask('type', { tabId: 0, row: 1, column: 4, text: '10' });
    return window.news().map((message) => JSON.stringify(message));
  }

  test('in messages does not grow with the rows of the workbook', () => {
    const [few, many] = [messagesOfEdit(100), messagesOfEdit(3000)];
    expect(few).toHaveLength(2);
    expect(many).toEqual(few);
  });
});

describe('another file', () => {
  test('is opened in place of the one before, with a welcome to every window', async () => {
    const script = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }`;
    const { host, session, sheet } = openSession({ script });
    const [window, other] = [openWindow(session), openWindow(session)];
    sheet.getRange('A1').setValue('from the file');
    const path = join(mkdtempSync(join(tmpdir(), 'file-')), 'list.xlsx');
    onTestFinished(() => rmSync(dirname(path), { recursive: true }));
    await host.save(path);
    window.ask('type', { tabId: 0, row: 1, column: 1, text: 'later' });
    other.news();
    expect(await session.open(path, 'list')).toEqual({});
    expect(other.news()).toMatchObject([
      {
        kind: 'welcome',
        workbook: { name: 'list' },
        editor: { menus: [{ isAddOn: true }] },
        status: { canUndo: false },
      },
    ]);
    expect(window.cells(1, 1, 1, 1)).toEqual({ '1:1': { text: 'from the file' } });
  });

  test('that cannot be read leaves everything as it was', async () => {
    const { session, tab } = openSession({ language: 'ja' });
    const window = openWindow(session);
    window.ask('type', { tabId: 0, row: 1, column: 1, text: 'mine' });
    window.news();
    expect(await session.open('missing.xlsx', 'missing')).toEqual({
      problem: 'ファイル「missing.xlsx」がありません。',
    });
    expect(window.news()).toEqual([]);
    window.ask('undo', null);
    expect(tab.value(1, 1)).toBeNull();
  });
});

describe('a download', () => {
  test('is the workbook, or the tab that is named', async () => {
    const { session, tab, workbook } = openSession();
    const other = workbook.addTab({ name: '計画' });
    tab.type(1, 1, 'first');
    other.type(1, 1, '計画, 2026');
    const csv = await session.download('csv', other.id);
    expect([csv.name, Buffer.from(csv.bytes).toString('utf8')]).toEqual(['Book - 計画.csv', '\ufeff"計画, 2026"\r\n']);
    const xlsx = await session.download('xlsx', 0);
    expect([xlsx.name, Buffer.from(xlsx.bytes.slice(0, 2)).toString()]).toEqual(['Book.xlsx', 'PK']);
  });
});
