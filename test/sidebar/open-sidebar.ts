import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ClientResult } from '../../src/host/execution/client.ts';

const page = fileURLToPath(new URL('../../build/dist/sidebar.html', import.meta.url));

/** Answers a call of `google.script.run`. */
type Script = (name: string, args: readonly unknown[]) => ClientResult | Promise<ClientResult>;

/** The built page in a browser as wide as the sidebar, with what the platform puts into it. */
export async function openSidebar(browser: Browser, locale: string, script: Script): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale });
  const opened = await context.newPage();
  await opened.exposeFunction('callScript', script);
  await opened.addInitScript(providePlatform);
  await opened.goto(`file://${page}`);
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
