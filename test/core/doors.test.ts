import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the rooms around core, laid out as in the project, in which a file may be added that must not be. */
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'smallstart-doors-'));
  cpSync(join(root, 'build/tsconfig.base.json'), join(copy, 'build/tsconfig.base.json'));
  for (const room of ['model', 'core', 'text', 'sheet']) {
    cpSync(join(root, 'src', room), join(copy, 'src', room), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  // Built once, so that each further build looks at little more than the file added.
  compile();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the compiler says about core; nothing where all is well. */
function compile(): string {
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-b', '--pretty', 'false', 'src/core'],
      {
        cwd: copy,
        encoding: 'utf8',
      },
    );
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

function compileWith(lines: readonly string[]): string {
  const file = join(copy, 'src/core/tables/visitor.ts');
  writeFileSync(file, `${lines.join('\n')}\n`);
  try {
    return compile();
  } finally {
    rmSync(file);
  }
}

describe('the compiler lets a file into core', () => {
  test('that computes with what it is given', () => {
    expect(
      compileWith(["import type { Cell } from '../../model/cell.ts';", 'export const one = (cell: Cell) => [cell];']),
    ).toBe('');
  });
});

describe('the compiler turns away a file in core that', () => {
  test.each([
    [
      'names a service of Apps Script',
      ['export const name = () => SpreadsheetApp.getActiveSpreadsheet().getName();'],
      /visitor\.ts\(1,27\): error TS2304: Cannot find name 'SpreadsheetApp'/,
    ],
    [
      'names a type of Apps Script',
      ['export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;'],
      /visitor\.ts\(1,21\): error TS2503: Cannot find namespace 'GoogleAppsScript'/,
    ],
    [
      'touches the page',
      ["export const title = () => document.querySelector('h1');"],
      /visitor\.ts\(1,28\): error TS2584: Cannot find name 'document'/,
    ],
    [
      'asks the machine that it runs on',
      ['export const home = () => process.env.HOME;'],
      /visitor\.ts\(1,27\): error TS2(?:580|591): Cannot find name 'process'/,
    ],
    [
      'reads files',
      ["import { readFileSync } from 'node:fs';", "export const text = () => readFileSync('x', 'utf8');"],
      /visitor\.ts\(1,30\): error TS2(?:307|580|591): Cannot find (?:module|name) 'node:fs'/,
    ],
    [
      'writes to the console',
      ["export const say = () => console.log('x');"],
      /visitor\.ts\(1,26\): error TS2584: Cannot find name 'console'/,
    ],
    [
      'imports from sheet/',
      ["import { userLanguage } from '../../sheet/user-language.ts';", 'export const language = userLanguage;'],
      /error TS6307: File '.*src\/sheet\/user-language\.ts' is not listed within the file list of project/,
    ],
    [
      'imports from text/',
      ["import { texts } from '../../text/index.ts';", 'export const statuses = texts.en.statuses;'],
      /error TS6307: File '.*src\/text\/index\.ts' is not listed within the file list of project/,
    ],
    [
      'imports no more than a type from text/',
      ["import type { Texts } from '../../text/index.ts';", 'export type Reason = Texts["why"];'],
      /error TS6307: File '.*src\/text\/index\.ts' is not listed within the file list of project/,
    ],
  ])('%s', (_what, lines, error) => {
    expect(compileWith(lines)).toMatch(error);
  });

  test('and lets core pass once that file is gone', () => {
    expect(compile()).toBe('');
  });
});
