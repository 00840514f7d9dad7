import { describe, expect, test } from 'vitest';
import type { QuestionView } from '../../../src/host/protocol/editor-view.ts';
import { openSession, openWindow } from './open-session.ts';

const first = { row: 1, column: 1, rows: 1, columns: 1 };

describe('running a function of the add-on', () => {
  test('shows every window what it wrote before the answer, as one step', () => {
    const script = `function fill() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('a');
      SpreadsheetApp.flush();
      sheet.getRange('A2').setValue('b');
    }`;
    const { session, tab } = openSession({ script });
    const [one, other] = [openWindow(session), openWindow(session)];
    other.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 9, columns: 9 }] });
    other.news();
    expect(one.ask('run', { functionName: 'fill' })).toEqual({});
    expect(other.news().filter(({ kind }) => kind === 'cells')).toEqual([
      {
        kind: 'cells',
        tabId: 0,
        areas: [{ row: 1, column: 1, rows: 2, columns: 1 }],
        cells: [
          [1, 1, { text: 'a' }],
          [2, 1, { text: 'b' }],
        ],
      },
    ]);
    one.ask('undo', null);
    expect(tab.lastRow).toBe(0);
  });

  test('shows what it put beside the cells', () => {
    const script = `function note() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setNote('Why?');
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
    }`;
    const { session, tab } = openSession({ script });
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 9, columns: 9 }] });
    window.ask('run', { functionName: 'note' });
    expect(window.messages.findLast(({ kind }) => kind === 'cells')).toMatchObject({
      cells: [
        [1, 1, { text: '', note: 'Why?' }],
        [1, 2, { text: '', choice: 'list' }],
      ],
    });
    window.ask('undo', null);
    expect([tab.notes.get(1, 1), tab.validations]).toEqual([undefined, []]);
  });

  test('tells what it threw, and keeps what was done until then', () => {
    const script = `function fail() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
      SpreadsheetApp.flush();
      throw new Error('基準タブがありません');
    }`;
    const { session, tab } = openSession({ script });
    const window = openWindow(session);
    expect(window.ask('run', { functionName: 'fail' })).toEqual({ problem: '基準タブがありません' });
    expect(window.ask('run', { functionName: 'missing' }).problem).toBe('Script function not found: missing');
    expect(tab.value(1, 1)).toBe(1);
    window.ask('undo', null);
    expect(tab.value(1, 1)).toBeNull();
  });

  test('finds selected what its window has selected', () => {
    const script = `function mark() {
      const range = SpreadsheetApp.getActiveRange();
      range.setValue(range.getSheet().getName() + ' ' + range.getA1Notation());
    }`;
    const { session, workbook } = openSession({ script });
    const other = workbook.addTab({ name: 'Other' });
    const [one, two] = [openWindow(session), openWindow(session)];
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    one.ask('select', { tabId: other.id, areas: [first, area], cursor: area });
    two.ask('select', { tabId: 0, areas: [first], cursor: first });
    one.ask('run', { functionName: 'mark' });
    expect(other.value(2, 2)).toBe('Other B2');
  });

  test('takes its window to what it selects, once that is there', () => {
    const script = `function go() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('New');
      sheet.getRange('B2:C3').activate();
    }`;
    const { session } = openSession({ script });
    const [one, two] = [openWindow(session), openWindow(session)];
    one.news();
    two.news();
    one.ask('run', { functionName: 'go' });
    expect(one.news().map(({ kind }) => kind)).toEqual(['workbook', 'status', 'go', 'answer']);
    expect(two.news().map(({ kind }) => kind)).toEqual(['workbook', 'status']);
  });

  test('goes nowhere where it selects nothing', () => {
    const { session } = openSession({ script: 'function nothing() {}' });
    const window = openWindow(session);
    window.ask('select', { tabId: 0, areas: [first], cursor: first });
    window.news();
    window.ask('run', { functionName: 'nothing' });
    expect(window.news().map(({ kind }) => kind)).toEqual(['answer']);
  });
});

describe('what scripts put around the cells', () => {
  test('is welcomed with, and told when it changes', () => {
    const script = `function onOpen() {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi();
      }
      function open() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Side'));
        SpreadsheetApp.getActive().toast('Opened', 'Done', 3);
      }`;
    const { frames, session } = openSession({ script });
    const window = openWindow(session);
    const { messages } = openWindow(session);
    expect(messages[0]).toMatchObject({ editor: { menus: [], sidebar: null, dialog: null } });
    window.news();
    window.ask('run', { functionName: 'onOpen' });
    window.ask('run', { functionName: 'open' });
    const menus = [
      {
        name: 'SmallStart ABM',
        isAddOn: true,
        items: [{ kind: 'item', caption: 'Open', functionName: 'open' }],
      },
    ];
    expect(window.news().filter(({ kind }) => kind === 'editor' || kind === 'toast')).toEqual([
      { kind: 'editor', editor: { menus, sidebar: null, dialog: null } },
      {
        kind: 'editor',
        editor: { menus, sidebar: { id: 'frame-1', title: 'Side', path: '/frames/frame-1' }, dialog: null },
      },
      { kind: 'toast', toast: { message: 'Opened', title: 'Done', seconds: 3 } },
    ]);
    expect(frames.get('frame-1')).toContain('<p>Hello</p>');
  });

  test('are pages that call functions while they are shown', () => {
    const script = `function open() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'Box'); }
      function add(a, b) { return { sum: a + b }; }
      function fail() { throw new Error('no'); }`;
    const { session } = openSession({ script });
    const window = openWindow(session);
    const call = (name: string, args: unknown[]) => window.ask('call', { frameId: 'frame-1', name, args });
    expect(call('add', [1, 2])).toEqual({ status: 'not callable', message: 'This page of the add-on was closed.' });
    window.ask('run', { functionName: 'open' });
    expect(window.messages.findLast(({ kind }) => kind === 'editor')).toMatchObject({
      editor: { dialog: { id: 'frame-1', title: 'Box', modeless: true } },
    });
    expect(call('add', [1, 2])).toEqual({ status: 'success', value: { sum: 3 } });
    expect(call('fail', [])).toMatchObject({ status: 'failure', message: 'no' });
    window.ask('closeFrame', { frameId: 'frame-1' });
    expect(window.messages.findLast(({ kind }) => kind === 'editor')).toMatchObject({ editor: { dialog: null } });
    expect(call('add', [1, 2]).status).toBe('not callable');
  });

  test('are questions to the window that asked for the run', () => {
    const script = `function ask() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getSelectedButton() + ' ' + answer.getResponseText());
    }`;
    const asked: [QuestionView, number][] = [];
    const { session, tab } = openSession({
      script,
      ask: (question, windowId) => {
        asked.push([question, windowId]);
        return { button: 'OK', text: 'Aoi' };
      },
    });
    const [one, other] = [openWindow(session), openWindow(session)];
    one.ask('run', { functionName: 'ask' });
    const question = { id: 1, kind: 'prompt', title: '', message: 'Name?', buttons: ['OK', 'CANCEL'] };
    expect(asked).toEqual([[question, one.windowId]]);
    expect(one.messages.filter(({ kind }) => kind === 'question')).toEqual([
      { kind: 'question', question },
      { kind: 'question', question: null },
    ]);
    expect(other.messages.filter(({ kind }) => kind === 'question')).toEqual([]);
    expect(tab.value(1, 1)).toBe('OK Aoi');
  });

  test('are put when every window shows what the script wrote before them', () => {
    const script = `function ask() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('before');
      SpreadsheetApp.getUi().alert('Go on?');
    }`;
    const shown: unknown[] = [];
    const { session, tab } = openSession({
      script,
      ask: () => {
        shown.push(other.messages.findLast(({ kind }) => kind === 'cells'));
        return { button: 'OK', text: '' };
      },
    });
    const [one, other] = [openWindow(session), openWindow(session)];
    other.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 9, columns: 9 }] });
    one.ask('run', { functionName: 'ask' });
    expect(shown).toMatchObject([{ cells: [[1, 1, { text: 'before' }]] }]);
    one.ask('undo', null);
    expect(tab.isBlank(first)).toBe(true);
  });
});
