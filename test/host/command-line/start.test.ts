import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { startProcess } from '../server/spreadsheet-process.ts';
import { TestWindow } from '../server/test-window.ts';

const command = fileURLToPath(new URL('../../../build/host/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function refused(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    timeout: 100_000,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('npm start refuses with one clear sentence and exit code 2', () => {
  mkdirSync(join(folder, 'lists'));
  const accounts = file('accounts.csv', 'Company\nAlpha\n');

  test.each([
    ['a file that is not there', ['absent.xlsx'], 'There is no file "absent.xlsx".', '「absent.xlsx」がありません。'],
    ['a folder', ['lists'], '"lists" is neither a .csv nor an .xlsx file.', 'でもありません。'],
    ['an empty file', [file('empty.csv', '')], '"empty.csv" is empty.', '空です。'],
    ['a broken workbook', [file('broken.xlsx', 'PK')], '"broken.xlsx" is damaged', '壊れている'],
    ['two files', [accounts, accounts], 'Only one file can be opened', '一度に開けるファイルは 1 つだけです。'],
    ['an unknown option', ['--colour'], 'There is no option --colour.', '--colour というオプションはありません。'],
    ['another language', ['--lang', 'fr'], '--lang is either en or ja.', ''],
    ['a language that is not named', ['--lang'], '--lang is either en or ja.', ''],
    ['a port that is none', ['--port', '70000'], '--port is a whole number', '65535 までの整数'],
    ['a port that is not named', ['--port'], '--port is a whole number', '65535 までの整数'],
    ['a folder without an add-on', ['--add-on', 'lists'], 'There is no add-on in "lists".', 'アドオンがありません。'],
  ])('%s', (_, args, english, japanese) => {
    const { status, stdout, stderr } = refused(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(english);
    expect(stderr).not.toMatch(/\n\s+at /);
    if (japanese !== '') expect(refused('--lang', 'ja', ...args).stderr).toContain(japanese);
  });

  test('a port that is in use, where it was asked for', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(address && typeof address === 'object' ? address.port : 0);
      });
    });
    const { status, stdout, stderr } = refused('--port', String(port), '--no-browser');
    other.close();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Port ${port} is in use by another program.`);
  });

  test('and leaves no file behind', () => {
    const before = readdirSync(folder);
    refused('absent.xlsx');
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('npm start says where the spreadsheet is, where its edits go and how it ends', () => {
  test.each([
    ['en', 'Edits are saved by themselves to PATH\nPress Ctrl+C to stop.\nNothing was edited'],
    ['ja', '変更は自動的に PATH に保存されます。\n終了するには Ctrl+C を押してください。\n変更がないため'],
  ])('in the language that was asked for: %s', async (language, sentences) => {
    const started = await startProcess(folder, '--lang', language);
    const window = await TestWindow.open(started.address);
    expect(window.welcome.language).toBe(language);
    expect(await started.end('SIGINT')).toBe(0);
    const path = join(folder, `smallstart-sample-${language}.autosave.xlsx`);
    expect(started.printed()).toContain(sentences.replace('PATH', path));
  });

  test('and takes a port that is free where the usual one is in use', async () => {
    const [one, other] = [await startProcess(folder), await startProcess(folder)];
    expect(other.port).not.toBe(one.port);
    expect(await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')])).toEqual([0, 0]);
  });
});

describe('npm start shows', () => {
  test.each([
    ['en', 'SmallStart ABM sample', ['Ranking', 'Accounts', 'Criteria', 'Targets'], 'Score of each account'],
    ['ja', 'SmallStart ABM サンプル', ['ランキング', 'アカウント', '選定基準', 'ターゲット'], '各アカウントのスコア'],
  ])('the sample in %s, set up, with the menu of the add-on', async (language, name, tabs, help) => {
    const started = await startProcess(folder, '--lang', language);
    const { workbook, editor, functions } = (await TestWindow.open(started.address)).welcome;
    await started.end('SIGKILL');
    expect([workbook.name, workbook.tabs.map((tab) => tab.name)]).toEqual([name, tabs]);
    expect(workbook.tabs.map((tab) => tab.frozenRows)).toEqual([1, 1, 1, 1]);
    expect(workbook.namedRanges).toEqual(expect.arrayContaining(['ABM_ACCOUNTS', 'ABM_CRITERIA', 'ABM_AS_OF']));
    expect(editor.menus.map((menu) => menu.name)).toEqual(['SmallStart ABM']);
    const summaryOf = (sought: string) => functions.find((known) => known.name === sought)?.summary;
    expect(summaryOf('ABMSCORE')).toContain(help);
    expect(summaryOf('SUM')).not.toBe('');
    expect(summaryOf('XNPV')).toBe('');
  });

  test("a list of one's own in the language that was asked for", async () => {
    writeFileSync(join(folder, 'dates.csv'), 'Day\n2026-11-21\n');
    const started = await startProcess(folder, 'dates.csv', '--lang', 'ja');
    const { workbook } = (await TestWindow.open(started.address)).welcome;
    await started.end('SIGKILL');
    expect([workbook.name, workbook.locale]).toEqual(['dates', 'ja_JP']);
  });
});
