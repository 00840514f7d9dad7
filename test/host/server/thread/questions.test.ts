import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAddOn, type SpreadsheetProcess, startProcess } from '../spreadsheet-process.ts';
import { TestWindow } from '../test-window.ts';

const script = `
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange('A2').setValue('asking');
    const name = ui.prompt('Name?', 'Which one?', ui.ButtonSet.OK_CANCEL);
    sheet.getRange('A3').setValue(name.getSelectedButton() + ' ' + name.getResponseText());
    sheet.getRange('A4').setValue(String(ui.alert('Sure?', ui.ButtonSet.YES_NO)));
  }
`;

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
let addOn: string;
let started: SpreadsheetProcess;
let window: TestWindow;
let latest = 0;

async function start(): Promise<void> {
  started = await startProcess(folder, 'list.csv', '--add-on', addOn);
  window = await TestWindow.open(started.address);
}

beforeAll(async () => {
  addOn = makeAddOn(folder, script);
  writeFileSync(join(folder, 'list.csv'), 'Company\n');
  await start();
});
afterAll(async () => {
  await started.end('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The next question. */
async function question() {
  const { question: asked } = await window.hears('question', (message) => (message.question?.id ?? 0) > latest);
  if (!asked) throw new Error('That is no question.');
  latest = asked.id;
  return asked;
}

describe('a question of a script', () => {
  test('halts it until the person answers', async () => {
    const ran = window.request('run', { functionName: 'ask' });
    const name = await question();
    expect(name).toMatchObject({ kind: 'prompt', title: 'Name?', message: 'Which one?', buttons: ['OK', 'CANCEL'] });
    expect(await window.request('answer', { questionId: name.id, button: 'OK', text: 'Alpha' })).toBe(null);
    const sure = await question();
    expect(sure).toMatchObject({ kind: 'alert', message: 'Sure?', buttons: ['YES', 'NO'] });
    await window.request('answer', { questionId: sure.id, button: 'NO', text: '' });
    expect(await ran).toEqual({});
    expect(await window.cells(4, 1)).toEqual(['Company', 'asking', 'OK Alpha', 'NO']);
  });

  test('counts as closed where the answer is none of its buttons', async () => {
    const ran = window.request('run', { functionName: 'ask' });
    const name = await question();
    await window.request('answer', { questionId: name.id, button: 'YES', text: 'Beta' });
    const sure = await question();
    await window.request('answer', { questionId: sure.id, button: 'CLOSE', text: '' });
    await ran;
    expect((await window.cells(4, 1)).slice(2)).toEqual(['CLOSE Beta', 'CLOSE']);
  });

  test('lets what is asked meanwhile wait, and be done in order afterwards', async () => {
    const other = await TestWindow.open(started.address);
    const done: string[] = [];
    const ran = window.request('run', { functionName: 'ask' }).then(() => done.push('ran'));
    const name = await question();
    const typed = [1, 2, 3].map(async (row) => {
      await other.request('type', { tabId: other.firstTab, row, column: 2, text: `=A${row}` });
      done.push(`typed ${row}`);
    });
    const seen = TestWindow.open(started.address).then((third) => {
      done.push('seen');
      third.close();
    });
    // Other windows do not answer for this one.
    other.send(`{"id":100,"request":"answer","given":{"questionId":${name.id},"button":"CANCEL","text":""}}`);
    await window.request('answer', { questionId: name.id, button: 'OK', text: 'Gamma' });
    const sure = await question();
    expect(done).toEqual([]);
    await window.request('answer', { questionId: sure.id, button: 'YES', text: '' });
    await Promise.all([ran, seen, ...typed]);
    expect(done.filter((what) => what !== 'seen')).toEqual(['ran', 'typed 1', 'typed 2', 'typed 3']);
    expect(await other.cells(3, 2)).toEqual(['Company', 'Company', 'asking', 'asking', 'OK Gamma', 'OK Gamma']);
    other.close();
  });

  test('counts as closed when the window goes, and so does the next one', async () => {
    void window.request('run', { functionName: 'ask' });
    await question();
    window.close();
    window = await TestWindow.open(started.address);
    expect((await window.cells(4, 1)).slice(2)).toEqual(['CLOSE ', 'CLOSE']);
  });

  test('counts as closed when the spreadsheet is ended, which saves what the script did', async () => {
    void window.request('run', { functionName: 'ask' });
    await question();
    expect(await started.end('SIGINT')).toBe(0);
    expect(started.printed()).toContain(`Saved ${join(folder, 'list.csv.autosave.xlsx')}`);
    await start();
    expect(await window.request('recover', { accept: true })).toEqual({});
    expect((await window.cells(4, 1)).slice(2)).toEqual(['CLOSE ', 'CLOSE']);
  });
});
