import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/index.ts';
import { register } from '../../src/main.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = tableBehind('| Function | Example | Result |').map(([, example = '', result = '']) => ({
  formula: example.replace(/`/g, ''),
  result,
}));

const host = createHost({ timeZone: 'Asia/Tokyo' });
const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));
const addOn = host.loadAddon(dist);
for (const name of ['Accounts', 'Criteria', 'Tiers', 'KPIs', 'KPI log']) {
  const table = tableBehind(`\n${name}\n\n`);
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
  sheet.getRange(1, 1, table.length, table[0]?.length ?? 0).setValues(table);
}
afterAll(() => host.close());

/** The cells of the first table behind a text, its header row included where the text is not that row itself. */
function tableBehind(text: string): string[][] {
  const lines = readme.slice(readme.indexOf(text)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(
    first,
    lines.findIndex((line, i) => i > first && !line.startsWith('|')),
  );
  const cells = rows
    .filter((row) => !/^[|-]+$/.test(row))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return text.startsWith('|') ? cells.slice(1) : cells;
}

function shown(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? String(Math.round(value * 10) / 10) : String(value);
}

describe('each example of the README', () => {
  test.each(examples)('$formula gives what the README says', ({ formula, result }) => {
    const rows = addOn.formula(formula).map((row) => row.map(shown).join(', '));
    expect(rows.join(' / ')).toBe(result);
  });

  test('stands for every custom function', () => {
    const functions = Object.keys(register()).filter((name) => name.startsWith('ABM'));
    const shownFunctions = new Set(examples.map(({ formula }) => /ABM[A-Z]+/.exec(formula)?.[0]));
    expect(functions.filter((name) => !shownFunctions.has(name))).toEqual([]);
  });
});

test('the README names every script of package.json that a person runs', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const named = Object.keys(scripts).filter((script) => new RegExp(`npm (?:run )?${script}\\b`).test(readme));
  expect(named).toEqual(Object.keys(scripts));
});

test('the README says in both languages what changed in each version, the one of the package first', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const versionsBehind = (heading: string) => {
    const [chapter = ''] = readme.slice(readme.indexOf(heading) + heading.length).split('\n#');
    return [...chapter.matchAll(/^- (\d+\.\d+\.\d+)[:：]/gm)].map(([, number]) => number);
  };
  const versions = versionsBehind('## What changed');
  expect(versions[0]).toBe(version);
  expect(versionsBehind('### 更新履歴')).toEqual(versions);
});

test('the README names each package of which there is code in a page', () => {
  const packages = readdirSync(dist).flatMap((file) =>
    [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/^(\S+) \S+ \(MIT\): Copyright/gm)].map(([, name]) => name),
  );
  const chapter = readme.slice(readme.indexOf('## Licence and sources')).toLowerCase();
  expect(new Set(packages)).toEqual(new Set(['@dagrejs/dagre', 'preact']));
  for (const name of packages) expect(chapter).toContain(name);
});
