import { copyFileSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/host/files/index.ts';
import { type SpreadsheetProcess, startProcess } from '../spreadsheet-process.ts';
import { TestWindow } from '../test-window.ts';

let folder: string;
let running: SpreadsheetProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(async () => {
  await running?.end('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function start(...args: readonly string[]): Promise<TestWindow> {
  running = await startProcess(folder, ...args);
  return TestWindow.open(running.address);
}

describe('the end of the process, whenever it comes,', () => {
  test('loses nothing that was shown as saved', async () => {
    const window = await start('--lang', 'ja');
    const path = await window.typeAndSave(20, 12, '失いたくない');
    expect(path).toBe(join(folder, 'smallstart-sample-ja.autosave.xlsx'));
    await running?.end('SIGKILL');

    const next = await start('--lang', 'ja');
    expect(next.welcome.status).toMatchObject({
      saving: 'nothing to save',
      path: join(folder, 'smallstart-sample-ja.autosave-2.xlsx'),
      recoverable: { path },
    });
    expect(await next.cells(20, 12)).not.toContain('失いたくない');
    expect(await next.request('recover', { accept: true })).toEqual({});
    expect(await next.cells(20, 12)).toContain('失いたくない');
    expect(await next.typeAndSave(21, 12, 'これも')).toBe(path);
    expect(next.told.findLast(({ kind }) => kind === 'status')).not.toHaveProperty('status.recoverable');
  });

  test('leaves the earlier file whole while the next one is written', async () => {
    const window = await start();
    const path = await window.typeAndSave(20, 12, 'earlier');
    const isWritten = new Promise((resolve) => {
      watch(folder, (_event, name) => name?.endsWith('.saving') && resolve(name));
    });
    await window.request('type', { tabId: window.firstTab, row: 20, column: 12, text: 'next' });
    await isWritten;
    await running?.end('SIGKILL');
    expect(['earlier', 'next']).toContain((await openFile(path)).tabs[0]?.value(20, 12));
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('saves first where it can: %s', async (signal) => {
    const window = await start();
    await window.request('type', { tabId: window.firstTab, row: 20, column: 12, text: 'just now' });
    expect(await running?.end(signal)).toBe(0);
    const path = join(folder, 'smallstart-sample-en.autosave.xlsx');
    expect(running?.printed()).toContain(`Saved ${path}`);
    expect((await openFile(path)).tabs[0]?.value(20, 12)).toBe('just now');
  });

  test('leaves no file where nothing was edited', async () => {
    await start();
    expect(await running?.end('SIGINT')).toBe(0);
    expect(running?.printed()).toContain('Nothing was edited');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('edits of a file go beside it, and the file itself stays as it is', async () => {
  const sample = new URL('../../../../src/host/samples/en/accounts.csv', import.meta.url);
  const file = join(folder, 'my accounts.csv');
  copyFileSync(sample, file);
  const window = await start('my accounts.csv');
  expect(window.welcome.workbook.name).toBe('my accounts');
  expect(await window.typeAndSave(1, 1, 'Firm')).toBe(join(folder, 'my accounts.csv.autosave.xlsx'));
  expect((await openFile(file)).tabs[0]?.value(1, 1)).toBe('Company');
});
