import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };
  }
}

const startProgram = fileURLToPath(new URL('../../build/host/start.mjs', import.meta.url));

/** How `npm start` is called. */
export interface StartOptions {
  readonly language: 'en' | 'ja';
  /** A file to open, of which the run gets a copy; without one, the sample. */
  readonly file?: string;
  /** A folder with another add-on than the built one. */
  readonly addOn?: string;
  /** Where an earlier run was started and stopped, which is then started again. */
  readonly folder?: string;
  /** The day on which it is started, at noon in Tokyo; left out, it is today. */
  readonly day?: string;
}

/** A local spreadsheet that runs in a process and a folder of its own. */
export interface StartedSpreadsheet {
  readonly address: string;
  /** The folder that it was started in. */
  readonly folder: string;
  readonly process: ChildProcess;
  /** Ends it and forgets the folder. */
  stop(): Promise<void>;
}

/** Starts the local spreadsheet as `npm start` does, without opening a browser. */
export async function startSpreadsheet(options: StartOptions): Promise<StartedSpreadsheet> {
  const { language, file, addOn, day, folder = mkdtempSync(join(tmpdir(), 'smallstart-')) } = options;
  const opened = file === undefined ? [] : [join(folder, basename(file))];
  for (const path of opened) if (!existsSync(path)) copyFileSync(file ?? '', path);
  const started = spawn(
    process.execPath,
    [
      ...(day === undefined ? [] : ['--import', clockFrom(`${day}T12:00:00+09:00`)]),
      startProgram,
      ...opened,
      '--lang',
      language,
      '--no-browser',
      ...(addOn === undefined ? [] : ['--add-on', addOn]),
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    started.once('exit', () => resolve());
  });
  const address = await printedAddress(started);
  return {
    address,
    folder,
    process: started,
    stop: async () => {
      started.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A module that sets the clock of a process, and of its threads, which then goes on. */
function clockFrom(time: string): string {
  const ahead = Date.parse(time) - Date.now();
  const module = `const Real = Date;
    globalThis.Date = class Date extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ${ahead}) : super(...given); }
      static now() { return Real.now() + ${ahead}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}

function printedAddress(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (text: unknown) => {
      printed += String(text);
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    started.stdout?.on('data', read);
    started.stderr?.on('data', read);
    started.once('exit', () => reject(new Error(`It ended without an address: ${printed}`)));
  });
}

/** Starts the browser for the tests of a file, and ends it after them; what each of them opened is closed with it. */
export async function useBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return browser;
}

/** Starts the browser. Tests of one file share it. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('chromium');
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** Opens a window of its own on a started spreadsheet, and waits until cells are there. */
export async function openWindow(browser: Browser, { address }: StartedSpreadsheet): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('gridcell').first().waitFor({ state: 'attached' });
  return page;
}
