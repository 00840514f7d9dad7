import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { afterAll, describe, expect, test } from 'vitest';
import { rankingText } from '../../../src/host/command-line/ranking-text.ts';
import { words } from '../../../src/host/command-line/words.ts';
import { createHost } from '../../../src/host/index.ts';
import { texts } from '../../../src/text/index.ts';

const command = fileURLToPath(new URL('../../../build/host/rank.mjs', import.meta.url));
const samples = fileURLToPath(new URL('../../../src/host/samples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rank(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  return { status, stderr, stdout, lines: stdout.trimEnd().split('\n') };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const accounts = file(
  'accounts.csv',
  'Company,Employees,Region\nAlpha,500,東京\nベータ株式会社,100,大阪\nGamma,,東京\n',
);
const criteria = file(
  'criteria.csv',
  'Criterion,Kind,Weight,From,To,Points\nEmployees,number,3,0,500,\nRegion,category,1,,,東京=100; 大阪=60\n',
);

describe('npm run rank', () => {
  // Alpha (3·100 + 1·100) ÷ 4 = 100; ベータ (3·20 + 1·60) ÷ 4 = 30; Gamma 100 ÷ 1 = 100 with 1 ÷ 4 known, low 25.
  test('prints rank, account, score, tier, range, known share and why, best first', () => {
    const { status, lines } = rank(accounts, criteria);
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^1 {2}Alpha {11}100\.0 {2}A {2}100\.0–100\.0 {2}100% {2}Scores 100\.0 of 100: /);
    expect(lines[1]).toMatch(/^1 {2}Gamma {11}100\.0 {2}A {3}25\.0–100\.0 {3}25% {2}Scores 100\.0 of 100: /);
    expect(lines[2]).toMatch(/^3 {2}ベータ株式会社 {3}30\.0 {2}C {4}30\.0–30\.0 {2}100% {2}Scores 30\.0 of 100: /);
  });

  test('lines the columns up, full-width letters counting two', () => {
    const { lines } = rank(join(samples, 'ja/accounts.csv'), join(samples, 'ja/criteria.csv'));
    const beforePercent = lines.map((line) => stringWidth(line.slice(0, line.indexOf('%'))));
    expect(lines.length).toBeGreaterThan(200);
    expect(new Set(beforePercent).size).toBe(1);
  });

  test('answers in the language of the criteria, and in another one when asked', () => {
    expect(rank(accounts, criteria).stderr).toContain('3 accounts: A 2, C 1.');
    const japanese = rank(accounts, criteria, '--lang', 'ja');
    expect(japanese.lines[0]).toContain('100点満点中100.0点');
    expect(japanese.stderr).toContain('3社：A 2社、C 1社。');
  });

  test('prints JSON with null where there is no rank or score', () => {
    const strict = file(
      'strict.csv',
      `${readFileSync(criteria, 'utf8').replace('Points', 'Points,If blank').replace('500,', '500,,required')}`,
    );
    const records = JSON.parse(rank(accounts, strict, '--json').stdout);
    expect(
      records.map(({ rank, account, score, tier }: Record<string, unknown>) => [rank, account, score, tier]),
    ).toEqual([
      [1, 'Alpha', 100, 'A'],
      [2, 'ベータ株式会社', 30, 'C'],
      [null, 'Gamma', null, 'Incomplete'],
    ]);
  });

  test('counts the age of dates from --as-of', () => {
    const dated = file('dated.csv', 'Company,Last contact\nAlpha,2026-08-23\n');
    const recency = file('recency.csv', 'Criterion,Kind,Weight\nLast contact,recency,1\n');
    // 90 days before 2026-11-21, half-life 90 days.
    expect(JSON.parse(rank(dated, recency, '--json', '--as-of', '2026-11-21').stdout)[0].score).toBe(50);
  });

  test('takes today for a reference date that is not given', () => {
    expect(rank(accounts, criteria, '--as-of', '').stderr).toMatch(/Reference date \d{4}-\d{2}-\d{2}\./);
  });

  test('refuses a workbook whose first tab is empty', async () => {
    const empty = join(folder, 'empty.xlsx');
    const host = createHost();
    await host.save(empty);
    host.close();
    expect(rank(empty, criteria)).toMatchObject({ status: 2, stdout: '', stderr: `"${empty}" is empty.\n` });
    expect(rank(accounts, empty)).toMatchObject({ status: 2, stdout: '', stderr: `"${empty}" is empty.\n` });
  });

  test('--out saves a workbook whose ranking is a live formula over both tables, which have names', async () => {
    const out = join(folder, 'ranked.xlsx');
    expect(rank(accounts, criteria, '--out', out).status).toBe(0);
    const host = await createHost({ file: out });
    host.loadAddon(fileURLToPath(new URL('../../../build/dist', import.meta.url)));
    const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Ranking', 'Accounts', 'Criteria']);
    expect(spreadsheet.getSheetByName('Ranking')?.getRange('A2:D2').getValues()).toEqual([[1, 'Alpha', 100, 'A']]);
    const named = (name: string) => spreadsheet.getRangeByName(name);
    expect(named('ABM_ACCOUNTS')?.getValues()[3]).toEqual(['Gamma', '', '東京']);
    expect(named('ABM_CRITERIA')?.getA1Notation()).toBe('A1:F3');
    expect(named('ABM_CRITERIA')?.getSheet().getName()).toBe('Criteria');
    expect(named('ABM_AS_OF')?.getA1Notation()).toBe('I1');
    host.type('Criteria', 'C2', '0');
    expect(spreadsheet.getSheetByName('Ranking')?.getRange('B2:C4').getValues()).toEqual([
      ['Alpha', 100],
      ['Gamma', 100],
      ['ベータ株式会社', 60],
    ]);
    host.close();
  });

  test('reads Shift_JIS', () => {
    // 会社名,規模 / 甲,5 and 基準,種類,重み,下限,上限 / 規模,数値,1,0,10
    const accountsBytes = Buffer.from('89ef8ed096bc2c8b4b96cd0a8d622c350a', 'hex');
    const criteriaBytes = Buffer.from(
      '8aee8f802c8eed97de2c8f6482dd2c89ba8cc02c8fe38cc00a8b4b96cd2c9094926c2c312c302c31300a',
      'hex',
    );
    const { lines } = rank(file('sjis-accounts.csv', accountsBytes), file('sjis-criteria.csv', criteriaBytes));
    expect(lines[0]).toMatch(/^1 {2}甲 {2}50\.0 {2}B/);
  });

  test('says all mistakes of the criteria at once and ends with 2', () => {
    const wrong = file('wrong.csv', 'Criterion,Kind,Weight,From,To\nEmployees,number,abc,1,1\nRegion,colour,1,,\n');
    const { status, stdout, stderr } = rank(accounts, wrong);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(
      stderr
        .split('\n')
        .slice(0, 3)
        .map((line) => line.split(':')[0]),
    ).toEqual(['Criteria row 2, Weight', 'Criteria row 2, From', 'Criteria row 3, Kind']);
  });

  test.each([
    ['a file that is not there', [join(folder, 'absent.csv'), criteria], 'There is no file'],
    ['an empty file', [file('empty.csv', ''), criteria], 'is empty'],
    [
      'bytes that are no text',
      [file('binary.csv', new Uint8Array([0, 255, 254, 0, 1, 2, 0, 0])), criteria],
      'is not a table of text',
    ],
    ['a table without a header', [file('headless.csv', '1,2\n3,4\n'), criteria], 'holds only numbers'],
    ['a list without companies', [file('bare.csv', 'Company,Employees,Region\n'), criteria], 'holds no company'],
    ['an output that is also an input', [accounts, criteria, '--out', accounts], 'choose another name'],
    [
      'an output of another kind',
      [accounts, criteria, '--out', join(folder, 'ranked.doc')],
      'neither a .csv nor an .xlsx',
    ],
    [
      'a date that is none',
      [accounts, file('r.csv', 'Criterion,Column,Kind,Weight\nAge,Region,recency,1\n'), '--as-of', 'soon'],
      '"soon" is not a date',
    ],
    ['an option that it does not know', [accounts, criteria, '--colour'], 'Usage: npm run rank'],
    ['a file too few', [accounts], 'Usage: npm run rank'],
  ])('refuses %s with one clear message and exit code 2', (_, args, message) => {
    const { status, stdout, stderr } = rank(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('rankingText keeps text from files on one line and from steering the terminal', () => {
  const why = 'A\u001b[31m\nB\u202eC';
  expect(rankingText([[1, why, 50, 'B', 50, 50, 1, 'so']])).toBe('1  A [31m B C  50.0  B  50.0–50.0  100%  so');
});

test('the command line counts one account as one', () => {
  expect(words.en.summary(1, [['A', 1]], '2026-11-21')).toBe('1 account: A 1. Reference date 2026-11-21.');
  expect(words.ja.summary(1, [['A', 1]], '2026-11-21')).toBe('1社：A 1社。基準日 2026-11-21。');
});

test('the command line translates criteria headers by the words of the product', () => {
  for (const language of ['en', 'ja'] as const) {
    const written = Object.values(texts[language].criteriaColumns).map(([word]) => word);
    expect(words[language].criteriaHeaders).toEqual(written);
  }
});
