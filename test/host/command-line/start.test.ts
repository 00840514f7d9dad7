import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../../build/host/start.mjs', import.meta.url));

test.each([
  ['en', /^ 1 {2}Steel Dynamics .*Scores/, 'The sample workbook'],
  ['ja', /^ 1 {2}芝浦機械株式会社 .*100点満点中/, 'サンプルのブック'],
])('npm start -- --lang %s ranks the sample companies and says where the workbook is', (language, first, closing) => {
  const { status, stdout } = spawnSync(process.execPath, [command, '--lang', language], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines[0]).toMatch(first);
  expect(lines).toHaveLength(12);
  expect(lines[11]).toContain(closing);
  expect(existsSync(lines[11]?.slice(lines[11].indexOf('/')) ?? '')).toBe(true);
});
