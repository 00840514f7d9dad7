import { describe, expect, test } from 'vitest';
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
        tabs: [{ id: 0, name: 'Sheet1', rows: 1000, columns: 26, charts: [] }],
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
});
