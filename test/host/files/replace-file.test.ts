import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FileProblem, problemText } from '../../../src/host/files/index.ts';
import { replaceFile, savingProblem } from '../../../src/host/files/replace-file.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'replace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('replaceFile', () => {
  test('leaves the new file and nothing else', async () => {
    const folder = makeFolder();
    const path = join(folder, 'list.xlsx');
    await replaceFile(path, Buffer.from('old'));
    await replaceFile(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['list.xlsx']);
  });

  test('follows a link', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'far.xlsx'), 'old');
    symlinkSync(join(folder, 'far.xlsx'), join(folder, 'link.xlsx'));
    await replaceFile(join(folder, 'link.xlsx'), Buffer.from('new'));
    expect(readFileSync(join(folder, 'far.xlsx'), 'utf8')).toBe('new');
  });

  test('leaves nothing of a file that could not be put in its place', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a-folder.xlsx');
    symlinkSync(folder, path);
    await expect(replaceFile(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a-folder.xlsx']);
  });
});

test.each([
  ['ENOSPC', 'There is no space left on the disk for "a.xlsx".', '空き容量が足りないため'],
  ['EROFS', '"a.xlsx" may not be read or written with your rights.', '権限がありません'],
  ['ENOENT', 'The folder that "a.xlsx" should go into does not exist.', 'フォルダがありません'],
])('what the operating system refuses with %s is said in a sentence', (code, english, japanese) => {
  const refusal = Object.assign(new Error('refused'), { code });
  const problem = savingProblem(refusal, 'a.xlsx') ?? new FileProblem('damaged');
  expect(problemText(problem, 'en')).toBe(english);
  expect(problemText(problem, 'ja')).toContain(japanese);
});
