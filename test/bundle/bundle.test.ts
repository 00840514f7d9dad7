import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import { describe, expect, test } from 'vitest';
import { register } from '../../src/main.ts';
import { planGuidance } from '../../src/text/plans/guidance/index.ts';

const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));
/** What the platform lacks though Node and browsers have it. */
const ABSENT =
  'AbortController AbortSignal Blob CompressionStream Crypto CryptoKey DOMException Event EventTarget File FormData Headers Request Response ReadableStream WritableStream TransformStream SubtleCrypto TextEncoder TextDecoder URL URLSearchParams atob btoa crypto fetch navigator performance queueMicrotask setTimeout clearTimeout setInterval clearInterval structuredClone window process'.split(
    ' ',
  );

const SERVICES =
  'SpreadsheetApp PropertiesService CacheService LockService Utilities Session ScriptApp HtmlService Logger UrlFetchApp'.split(
    ' ',
  );

/** Services that refuse every question. */
function untouchable(): object {
  const refuse = () => {
    throw new Error('a service was touched');
  };
  return Object.fromEntries(SERVICES.map((name) => [name, new Proxy({}, { get: refuse, has: refuse, set: refuse })]));
}

describe('build/dist', () => {
  const source = readFileSync(`${dist}/smallstart-abm.js`, 'utf8');

  test('holds one script, the file of the actions, the pages, the views that the sidebar asks for, and the manifest, and nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'actions.html',
      'appsscript.json',
      'kpis-view.html',
      'plans-view.html',
      'relationship-map.html',
      'sidebar.html',
      'smallstart-abm.js',
    ]);
  });

  test('weighs at most 150 KB', () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(150_000);
  });

  test('has what only clicks want in a file of its own, whose signs mean nothing in a page', () => {
    const text = readFileSync(`${dist}/actions.html`, 'utf8');
    expect(text).toMatch(/^[\w\-.!~*'()%]+$/);
    const code = decodeURIComponent(text);
    for (const { openPoints } of [planGuidance.en, planGuidance.ja]) {
      expect(code).toContain(openPoints);
      expect(source).not.toContain(openPoints);
    }
  });

  test('reads and evaluates that file when a click wants it, not before', () => {
    const read: string[] = [];
    const createHtmlOutputFromFile = (name: string) => {
      read.push(name);
      return { getContent: () => readFileSync(`${dist}/${name}.html`, 'utf8') };
    };
    const context = gas.require(dist, { HtmlService: { createHtmlOutputFromFile } }) as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    expect(context.ABMGRID?.(80, 30)).toBe('A3');
    expect(read).toEqual([]);
    expect(context.showPlace?.('no link')).toBe(false);
    expect(read).toEqual(['actions']);
  });

  test('is evaluated without the globals that the platform lacks, and without touching a service', () => {
    const context = gas.require(dist, untouchable());
    for (const name of ABSENT) expect(context[name], name).toBeUndefined();
    expect(typeof context.ABMSCORE).toBe('function');
  });

  test('makes each name of the register, and nothing but these and the bundle, global', () => {
    const context = gas.require(dist, {});
    expect(Object.keys(context).sort()).toEqual([...Object.keys(register()), 'SmallStartABM'].sort());
  });

  test.each(Object.entries(register()))(
    'declares %s as a function with its parameters and its docblock',
    (name, entry) => {
      const context = gas.require(dist, {});
      const parameters = /^function \w+\(([^)]*)\) \{/.exec(String(context[name]))?.[1];
      expect(parameters).toBe(entry.parameters.join(', '));
      const docblock = entry.documentation.map((line) => ` * ${line}`.trimEnd()).join('\n');
      expect(source).toContain(`/**\n${docblock}\n */\nfunction ${name}(`);
    },
  );

  test('passes every argument on to its function', () => {
    const context = gas.require(dist, {}) as Record<string, (...args: unknown[]) => unknown>;
    expect(context.ABMGRID?.(80, 30, [[90, 60, 20]])).toBe('B3');
    expect(
      context.ABMTIER?.(80, [
        ['Tier', 'From'],
        ['Top', 80],
      ]),
    ).toBe('Top');
  });

  test('asks for the two scopes that it needs and declares no card add-on', () => {
    const manifest = JSON.parse(readFileSync(`${dist}/appsscript.json`, 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest).not.toHaveProperty('addOns');
  });
});
