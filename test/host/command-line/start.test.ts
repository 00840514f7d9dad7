import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../../build/host/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
}

test.each([
  ['en', /^ 1 {2}Steel Dynamics .*Scores/, 'The sample workbook'],
  ['ja', /^ 1 {2}芝浦機械株式会社 .*100点満点中/, 'サンプルのブック'],
])('npm start -- --lang %s ranks the sample companies and says where the workbook is', (language, first, closing) => {
  const { status, stdout } = start('--lang', language);
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines[0]).toMatch(first);
  expect(lines).toHaveLength(12);
  expect(lines[11]).toContain(closing);
  const path = join(folder, `smallstart-sample-${language}.xlsx`);
  expect(lines[11]).toContain(path);
  // A workbook is a zip.
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

test('npm start leaves a workbook that is there already as it is', () => {
  const edited = join(folder, 'smallstart-sample-en.xlsx');
  writeFileSync(edited, 'edited');
  expect(start('--lang', 'en').stdout).toContain('smallstart-sample-en-2.xlsx');
  expect(readFileSync(edited, 'utf8')).toBe('edited');
});

test("npm start says how to rank a list of one's own when it is given one", () => {
  const { status, stdout, stderr } = start('accounts.csv', '--lang', 'ja');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('npm run rank -- accounts.csv criteria.csv');
});
