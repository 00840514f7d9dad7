import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../../build/dist/sidebar.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

describe('the page of the sidebar', () => {
  test('weighs at most 120 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120_000);
  });

  test('has its script and its style in itself, and loads nothing', () => {
    expect(script.length).toBeGreaterThan(1000);
    expect(page).not.toMatch(/<link|<img|<iframe|\bsrc=|@import|url\(/i);
    // Names of name spaces, which nobody fetches.
    const addresses = page.match(/\b(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('has one script, which nothing in it ends early, and nothing that Apps Script takes for a scriptlet', () => {
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(page).not.toContain('<?');
  });

  test('needs no right to turn texts into code', () => {
    expect(script).not.toMatch(/\beval\(|new Function\(/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  test('carries nothing of the script that works on the spreadsheet', () => {
    expect(script).not.toMatch(/SpreadsheetApp|ABM_CRITERIA/);
  });
});

test('the script carries nothing of the page', () => {
  const source = readFileSync(new URL('../../build/dist/smallstart-abm.js', import.meta.url), 'utf8');
  expect(source).not.toMatch(/google\.script\.run|\bdocument\./);
  expect(source).not.toContain('Reading the spreadsheet…');
});
