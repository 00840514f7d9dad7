import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const built = (file: string) => readFileSync(new URL(`../../build/dist/${file}`, import.meta.url), 'utf8');
const unpacked = (packed: string) => inflateRawSync(Buffer.from(packed, 'base64')).toString();
/** The comment at its top, and all else. */
function parted(file: string): { notices: string; rest: string } {
  const [comment = ''] = /<!--.*?-->\n/s.exec(file) ?? [];
  return { notices: comment, rest: file.replace(comment, '') };
}
const installed = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** Of the map the script that opens it says which one it is: two values, printed with escapes. */
const PRINTED = { sidebar: [], 'relationship-map': ['<?= tabId ?>', '<?= language ?>'] } as const;

describe.each(['sidebar', 'relationship-map'] as const)('the page %s', (name) => {
  const page = built(`${name}.html`);
  const { rest } = parted(page);
  /** As the browser runs it. */
  const script = unpacked(/"([A-Za-z0-9+/=]{1000,})"/.exec(page)?.[1] ?? '');

  test('weighs at most 120 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120_000);
  });

  test('has its script and its style in itself, and loads nothing', () => {
    expect(script.length).toBeGreaterThan(1000);
    for (const part of [rest, script]) loadsNothing(part);
  });

  test('has one script, which nothing in it ends early, and no scriptlet but the values that are printed for it', () => {
    expect(page.match(/<\?.*?\?>/gs) ?? []).toEqual(PRINTED[name]);
    expect(rest.replace(/<\?.*?\?>/gs, '').match(/<\/?script|<!--|<\?/gi)).toEqual(['<script', '</script']);
  });

  test('asks for no right to evaluate texts', () => {
    expect(script).not.toMatch(/\beval\(|new Function\(/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  test('carries nothing of the script that works on the spreadsheet', () => {
    expect(script).not.toMatch(/SpreadsheetApp|ABM_CRITERIA/);
  });
});

describe('the view of the plans', () => {
  const file = built('plans-view.html');
  const { rest } = parted(file);
  const script = unpacked(rest);

  test('weighs at most 120 KB', () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(120_000);
  });

  test('is a packed script behind its notices, in which nothing can be taken for markup or a scriptlet', () => {
    expect(rest).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(script).toMatch(/^document\.head\.append/);
  });

  test('loads nothing, and asks for no right to evaluate texts', () => {
    loadsNothing(script);
    expect(script).not.toMatch(/\beval\(|new Function\(/);
  });

  test('carries nothing of the script that works on the spreadsheet', () => {
    expect(script).not.toMatch(/SpreadsheetApp|ABM_CRITERIA/);
  });

  test('brings words that the sidebar does not carry, which knows it by name alone', () => {
    const sidebar = unpacked(/"([A-Za-z0-9+/=]{1000,})"/.exec(built('sidebar.html'))?.[1] ?? '');
    for (const words of ['企業名でプランを検索', 'クロスSWOT']) {
      expect(script).toContain(words);
      expect(sidebar).not.toContain(words);
    }
    expect(sidebar).toContain('plans-view');
  });
});

const LIBRARIES = {
  'sidebar.html': ['preact'],
  'plans-view.html': ['@dagrejs/dagre', 'preact'],
  'relationship-map.html': ['@dagrejs/dagre', 'preact'],
};

test.each(Object.entries(LIBRARIES))(
  '%s says whose packages are in it, in the words of their licences',
  (file, names) => {
    const { notices } = parted(built(file));
    const versions = names.map((name) => JSON.parse(installed(`${name}/package.json`)).version);
    expect(notices.match(/^.* \(MIT\): /gm)).toEqual(names.map((name, i) => `${name} ${versions[i]} (MIT): `));
    for (const name of names) {
      const paragraphs = installed(`${name}/LICENSE`)
        .trim()
        .split(/\n\s*\n/);
      const said = paragraphs
        .filter((text) => text !== 'The MIT License (MIT)')
        .map((text) => text.replace(/\s+/g, ' '));
      expect(said.length).toBe(4);
      for (const paragraph of said) expect(notices).toContain(paragraph);
    }
  },
);

test('the library that lays out maps is where maps are drawn, and nowhere else', () => {
  const packed = (file: string) => unpacked(/([A-Za-z0-9+/=]{1000,})/.exec(built(file))?.[1] ?? '');
  // The name of one of its settings, which it reads.
  const library = 'nodesep';
  for (const file of ['plans-view.html', 'relationship-map.html']) expect(packed(file)).toContain(library);
  expect(packed('sidebar.html')).not.toContain(library);
  expect(built('smallstart-abm.js')).not.toContain(library);
});

test('the script carries nothing of the pages', () => {
  const source = built('smallstart-abm.js');
  expect(source).not.toMatch(/google\.script\.run|\bdocument\./);
  expect(source).not.toContain('Reading the spreadsheet…');
});

function loadsNothing(text: string): void {
  expect(text).not.toMatch(/<link|<img|<iframe|\bsrc=|@import|\burl\(/i);
  // Names of name spaces, which nobody fetches.
  const addresses = text.match(/\b(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*/g) ?? [];
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
}
