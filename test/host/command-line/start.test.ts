import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../../build/host/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function refused(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    timeout: 30_000,
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
