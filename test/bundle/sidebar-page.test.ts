import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../../build/dist/sidebar.html', import.meta.url), 'utf8');
/** As the browser runs it. */
const script = inflateRawSync(Buffer.from(/"([A-Za-z0-9+/=]{1000,})"/.exec(page)?.[1] ?? '', 'base64')).toString();

describe('the page of the sidebar', () => {
  test('weighs at most 120 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120_000);
  });

  test('has its script and its style in itself, and loads nothing', () => {
    expect(script.length).toBeGreaterThan(1000);
    for (const part of [page, script]) expect(part).not.toMatch(/<link|<img|<iframe|\bsrc=|@import|url\(/i);
    // Names of name spaces, which nobody fetches.
    const addresses = `${page} ${script}`.match(/\b(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('has one script, which nothing in it ends early, and nothing that Apps Script takes for a scriptlet', () => {
    expect(page.match(/<\/?script|<!--|<\?/gi)).toEqual(['<script', '</script']);
  });

  test('asks for no right to evaluate texts', () => {
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
