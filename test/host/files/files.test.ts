import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileProblem, openFile, problemText, saveFile } from '../../../src/host/files/index.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/files/', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function sentenceAbout(attempt: Promise<unknown>, language: 'en' | 'ja' = 'en'): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof FileProblem)
      return problemText(error, language).replaceAll(folder, '~').replaceAll(fixtures, '');
    throw error;
  }
  return 'no problem';
}

describe('openFile', () => {
  test('opens a CSV file as a workbook and a tab of its name', async () => {
    const path = join(folder, 'accounts.csv');
    await writeFile(path, '会社名,資本金,法人番号,設立,備考\r\nA社,"1,200",0123456789012,2026-11-21,=1+1\r\n');
    const workbook = await openFile(path, { locale: 'ja_JP', timeZone: 'Asia/Tokyo' });
    const [tab] = workbook.tabs;
    expect([workbook.name, tab?.name]).toEqual(['accounts', 'accounts']);
    expect(tab?.values({ row: 2, column: 1, rows: 1, columns: 5 })).toEqual([
      ['A社', 1200, '0123456789012', expect.objectContaining({ serial: 46_347 }), '=1+1'],
    ]);
    expect(tab?.formula(2, 5)).toBe('');
  });

  test('a CSV file larger than the grid of a new tab makes the grid grow', async () => {
    const path = join(folder, 'large.csv');
    await writeFile(path, `${'a,'.repeat(30)}b\n`.repeat(1200));
    const [tab] = (await openFile(path)).tabs;
    expect([tab?.rows, tab?.columns, tab?.lastRow, tab?.lastColumn]).toEqual([1200, 31, 1200, 31]);
  });

  test.each([
    ['missing.csv', 'There is no file "~/missing.csv".'],
    [`${'x'.repeat(300)}.csv`, `There is no file "~/${'x'.repeat(300)}.csv".`],
    ['notes.pdf', '"~/notes.pdf" is neither a .csv nor an .xlsx file.'],
    ['.', '"~" is neither a .csv nor an .xlsx file.'],
  ])('%s: %s', async (name, sentence) => {
    expect(await sentenceAbout(openFile(join(folder, name)))).toBe(sentence);
  });

  test('a folder that is named like a table is a folder', async () => {
    await mkdir(join(folder, 'folder.csv'));
    expect(await sentenceAbout(openFile(join(folder, 'folder.csv')))).toBe('"~/folder.csv" is a folder, not a file.');
  });

  test('a workbook with a password says so, in Japanese too', async () => {
    const path = join(fixtures, 'locked.xlsx');
    expect(await sentenceAbout(openFile(path))).toBe(
      '"locked.xlsx" is protected by a password. Save it without one and try again.',
    );
    expect(await sentenceAbout(openFile(path), 'ja')).toBe(
      '「locked.xlsx」にはパスワードがかかっています。パスワードなしで保存し直してください。',
    );
  });

  test('a table under the name of a workbook is damaged', async () => {
    await writeFile(join(folder, 'false.xlsx'), 'a,b\n1,2');
    expect(await sentenceAbout(openFile(join(folder, 'false.xlsx')))).toContain('"~/false.xlsx" is damaged');
  });
});

describe('saveFile', () => {
  const small = () => {
    const workbook = new Workbook();
    workbook.tabs[0]?.enter(1, 1, [
      ['Name', 'Share', 'Note'],
      ['Acme, Inc.', '12%', "'=1+1"],
    ]);
    return workbook;
  };

  test('writes the first tab as CSV: values as shown, texts that look like formulas shielded', async () => {
    const path = join(folder, 'out.csv');
    await saveFile(small(), path);
    expect(await readFile(path, 'utf8')).toBe('\uFEFFName,Share,Note\r\n"Acme, Inc.",12%,\'=1+1\r\n');
  });

  test('what was saved as CSV opens as the same values', async () => {
    const path = join(folder, 'again.csv');
    await saveFile(small(), path);
    const [tab] = (await openFile(path)).tabs;
    expect(tab?.values({ row: 2, column: 1, rows: 1, columns: 3 })).toEqual([['Acme, Inc.', 0.12, '=1+1']]);
  });

  test('replaces a file whole and leaves nothing else behind', async () => {
    const place = join(folder, 'place');
    await mkdir(place);
    await writeFile(join(place, 'book.xlsx'), 'old');
    await saveFile(small(), join(place, 'book.xlsx'));
    expect(await readdir(place)).toEqual(['book.xlsx']);
    expect((await openFile(join(place, 'book.xlsx'))).tabs[0]?.value(2, 1)).toBe('Acme, Inc.');
  });

  test('a missing folder and an unknown kind of file are said', async () => {
    expect(await sentenceAbout(saveFile(small(), join(folder, 'none', 'a.csv')))).toBe(
      'The folder that "~/none/a.csv" should go into does not exist.',
    );
    expect(await sentenceAbout(saveFile(small(), join(folder, 'a.ods')))).toBe(
      '"~/a.ods" is neither a .csv nor an .xlsx file.',
    );
  });
});
