import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../browser/browser.ts';
import { makeAddOn, type SpreadsheetProcess, startProcess } from '../spreadsheet-process.ts';
import { TestWindow } from '../test-window.ts';

/** A page that tries to get out, and writes down what came of it. */
const hostilePage = `
  <script>
    const found = { origin, referrer: document.referrer, blocked: [] };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      found.blocked.push(effectiveDirective);
      found.blocked.sort();
    });
    const attempt = (name, what) => { try { what(); found[name] = 'reached'; } catch { found[name] = 'refused'; } };
    attempt('address of the spreadsheet', () => parent.location.href);
    attempt('page around it', () => parent.document.title);
    attempt('storage', () => localStorage.length);
    attempt('window around it', () => { top.location = 'about:blank'; });
    const server = location.host;
    new Image().src = 'http://' + server + '/';
    fetch('http://' + server + '/').catch(() => 'refused');
    new WebSocket('ws://' + server + '/');
    document.body.appendChild(document.createElement('iframe')).src = 'http://' + server + '/';
  </script>`;

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
let started: SpreadsheetProcess;
let browser: Browser;
/** Another site, which a page could tell what it knows. */
const otherSite = createServer((_request, response) => {
  visits += 1;
  response.end();
});
let visits = 0;
let elsewhere: string;
beforeAll(async () => {
  const page = JSON.stringify(`<!doctype html><body>${hostilePage}</body>`);
  const addOn = makeAddOn(
    folder,
    `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${page})); }`,
  );
  await new Promise<void>((resolve) => otherSite.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://localhost:${(otherSite.address() as AddressInfo).port}/`;
  [started, browser] = await Promise.all([startProcess(folder, '--add-on', addOn), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  otherSite.close();
  await started.end('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('a page of the add-on gets nowhere, neither to the server nor to the page around it, nor elsewhere by leaving', async () => {
  const window = await TestWindow.open(started.address);
  await window.request('run', { functionName: 'show' });
  const { editor } = await window.hears('editor', (message) => message.editor.sidebar !== null);
  const page = await browser.newPage();
  await page.goto(started.address);
  // Without a sandbox of the page's own making: what the server sends has to do.
  const handle = await page.evaluateHandle((path) => {
    const frame = document.createElement('iframe');
    frame.src = path;
    return document.body.appendChild(frame);
  }, editor.sidebar?.path ?? '');
  const frame = await handle.contentFrame();
  await frame?.waitForFunction('found.blocked.length === 4');
  expect(await frame?.evaluate('found')).toEqual({
    origin: 'null',
    referrer: '',
    blocked: ['connect-src', 'connect-src', 'frame-src', 'img-src'],
    'address of the spreadsheet': 'refused',
    'page around it': 'refused',
    storage: 'refused',
    'window around it': 'refused',
  });
  await frame?.evaluate(`location.href = '${elsewhere}?what-it-knows'`).catch(() => undefined);
  await expect.poll(() => frame?.url()).toBe('chrome-error://chromewebdata/');
  expect(visits).toBe(0);
  expect(page.url()).toBe(started.address);
});
