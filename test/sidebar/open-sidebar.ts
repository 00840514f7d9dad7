import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ClientResult } from '../../src/host/execution/client.ts';

const page = fileURLToPath(new URL('../../build/dist/sidebar.html', import.meta.url));

/** Answers a call of `google.script.run`. */
type Script = (name: string, args: readonly unknown[]) => ClientResult | Promise<ClientResult>;

/** The built page in a browser as wide as the sidebar, with what the platform puts into it. */
export async function openSidebar(browser: Browser, locale: string, script: Script): Promise<Page> {
  const opened = await pageWithPlatform(browser, locale, script, { width: 300, height: 700 });
  await opened.goto(`file://${page}`);
  return opened;
}

/** A page that the script opened in a window, as large as it asked for. */
export async function openInWindow(
  browser: Browser,
  locale: string,
  script: Script,
  window: { readonly content: string; readonly width: number | null; readonly height: number | null } | null,
): Promise<Page> {
  if (window === null) throw new Error('No window was opened');
  const { content, width, height } = window;
  const opened = await pageWithPlatform(browser, locale, script, { width: width ?? 500, height: height ?? 300 });
  await opened.route('http://window/', (route) => route.fulfill({ contentType: 'text/html', body: content }));
  await opened.goto('http://window/');
  return opened;
}

async function pageWithPlatform(
  browser: Browser,
  locale: string,
  script: Script,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale });
  const opened = await context.newPage();
  await opened.exposeFunction('callScript', script);
  await opened.addInitScript(providePlatform);
  return opened;
}

/** Runs in the page. */
function providePlatform(): void {
  const { callScript } = window as unknown as { callScript: Script };
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handle: typeof succeed) => runner(handle, fail);
          if (name === 'withFailureHandler') return (handle: typeof fail) => runner(succeed, handle);
          return async (...args: readonly unknown[]) => {
            const result = await callScript(String(name), args);
            if (result.status === 'success') succeed(result.value);
            else fail(new Error(result.message));
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner(() => undefined, console.error) } } });
}
