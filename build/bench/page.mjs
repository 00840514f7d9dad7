/** The local spreadsheet in the browser, on 10,000 accounts of 20 columns: what a person waits for, beside what the host computes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.mjs';
import { createHost } from '../host/index.mjs';
import { ms, ratio, report, scriptContext, time } from './measure.mjs';
import { AS_OF, mixedAccounts, mixedCriteria } from './mixed-accounts.mjs';

const ROWS = 10_000;
const FRAME = 1000 / 60;
const EDITS = 9;

/** Longer than the wait before edits are saved, and saving. */
const QUIET = 4000;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One tab with the scores beside their criteria, so that a weight and a score are on the screen together; one with the accounts. */
function fillWorkbook(host) {
  const { workbook } = host;
  const context = scriptContext(mixedAccounts, `var accounts = mixedAccounts(${ROWS});`);
  const more = Array.from({ length: 7 }, (_, column) => column);
  const accounts = vm
    .runInContext('JSON.parse(JSON.stringify(accounts))', context)
    .map((row, i) => [...row, ...more.map((column) => (i === 0 ? `指標${column + 1}` : (i * (column + 3)) % 997))]);
  const [scores] = workbook.tabs;
  workbook.renameTab(scores, '採点');
  const tab = workbook.addTab({ name: 'アカウント' });
  tab.growTo(ROWS + 1, 26);
  tab.enter(1, 1, accounts);
  tab.frozenRows = 1;
  scores.growTo(ROWS + 1, 26);
  scores.enter(1, 3, mixedCriteria);
  scores.enter(1, 14, [[AS_OF]]);
  scores.enterFormulas(1, 1, [[`=ABMSCORE('アカウント'!A1:T${ROWS + 1},C1:L${mixedCriteria.length},,N1)`]]);
}

/** Milliseconds that the host needs for an edit of a weight, all scores computed. */
function editsInHost(host) {
  return Array.from({ length: EDITS }, (_, edit) =>
    time(() => {
      host.type('採点', 'F2', String(30 + edit));
      host.workbook.tabNamed('採点').value(2, 1);
    }),
  );
}

async function startServer(file, folder) {
  const started = spawn(process.execPath, [at('../host/start.mjs'), file, '--lang', 'ja', '--no-browser'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of started.stdout) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(String(text))?.[0];
    if (address !== undefined) return { started, address };
  }
  throw new Error('The local spreadsheet did not start');
}

/** Runs in the page: watches the pixels of a cell, of the usual size, and of long tasks how long they were. */
function watchCells() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const pixels = (row, column) => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!context || canvas.width === 0) return '';
    const scale = canvas.width / canvas.clientWidth;
    const [x, y] = [46 + (column - 1) * 100 + 4, 24 + (row - 1) * 21 + 3];
    return context.getImageData(x * scale, y * scale, 90 * scale, 15 * scale).data.join();
  };
  /** The time at which a cell looks other than `before`, taken after a frame was drawn. */
  window.changed = (row, column, before) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (pixels(row, column) !== before) resolve(performance.now());
        else requestAnimationFrame(() => port2.postMessage(null));
      };
      port2.postMessage(null);
    });
  window.pixels = pixels;
  /** The time at which a score is on the screen. */
  window.ready = new Promise((resolve) => {
    const check = () => {
      const drawn = pixels(2, 1);
      if (drawn !== '' && new Set(drawn.split(',')).size > 8) resolve(performance.now());
      else requestAnimationFrame(check);
    };
    requestAnimationFrame(check);
  });
}

async function editsInPage(page) {
  const grid = page.locator('canvas');
  await grid.click({ position: { x: 46 + 5 * 100 + 50, y: 24 + 21 + 10 } });
  const taken = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(String(50 + edit));
    await page.evaluate(() => {
      const before = window.pixels(2, 1);
      window.taken = new Promise((resolve) => {
        const listen = (event) => {
          if (event.key !== 'Enter') return;
          document.removeEventListener('keydown', listen, true);
          const start = performance.now();
          window.changed(2, 1, before).then((end) => resolve(end - start));
        };
        document.addEventListener('keydown', listen, true);
      });
    });
    await page.keyboard.press('Enter');
    taken.push(await page.evaluate(() => window.taken));
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(QUIET);
  }
  return taken;
}

async function scrollThrough(page) {
  await page.getByRole('tab', { name: 'アカウント' }).click();
  await page.waitForTimeout(QUIET);
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  await page.mouse.move(600, 400);
  const frames = page.evaluate(
    () =>
      new Promise((resolve) => {
        const gaps = [];
        let last = performance.now();
        const end = last + 8000;
        const frame = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else resolve(gaps);
        };
        requestAnimationFrame(frame);
      }),
  );
  for (let wheel = 0; wheel < 300; wheel += 1) await page.mouse.wheel(0, 720);
  const gaps = await frames;
  return { longTasks: await page.evaluate(() => window.longTasks), gaps };
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export async function benchPage() {
  const folder = mkdtempSync(join(tmpdir(), 'smallstart-bench-'));
  const file = join(folder, 'accounts.xlsx');
  const host = createHost({ locale: 'ja_JP', timeZone: 'Asia/Tokyo', userLocale: 'ja' });
  host.loadAddon(at('../dist'));
  fillWorkbook(host);
  await host.save(file);
  const inHost = editsInHost(host);

  const { started, address } = await startServer(file, folder);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.addInitScript(watchCells);
    await page.goto(address);
    const ready = await page.evaluate(() => window.ready);
    const inPage = await editsInPage(page);
    const { longTasks, gaps } = await scrollThrough(page);
    const [hostTime, pageTime] = [middle(inHost), middle(inPage)];
    report(`Local spreadsheet in the browser, ${ROWS.toLocaleString('en')} accounts of 20 columns`, [
      ['page ready: from opening it to cells on the screen', ms(ready)],
      ['Enter on a weight → new score on the screen', ms(pageTime)],
      ['the host alone: the same edit', ms(hostTime)],
      ['(on the screen − one frame) ÷ host alone (wanted: at most 2)', ratio((pageTime - FRAME) / hostTime)],
      ['scrolling through all rows: longest task of the page', ms(Math.max(0, ...longTasks))],
      ['scrolling: tasks of over 100 ms (wanted: 0)', String(longTasks.filter((duration) => duration > 100).length)],
      ['scrolling: frames drawn a second', (1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)).toFixed(0)],
    ]);
  } finally {
    await browser.close();
    started.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    host.close();
  }
}
