import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that tests can start: its program, and what its process needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * The Chromium of the package, unpacked once, which brings the libraries that it needs; where it does not run (it is made for Linux on
 * x64), one that is installed. `CHROMIUM` names another.
 *
 * @throws Error where there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium was found: name one in the variable CHROMIUM.');
  return { executablePath, env: {} };
}

/** The package unpacks into the temporary folder, and its libraries only where it takes itself to be on a server of AWS. */
async function unpackChromium(): Promise<Chromium> {
  if (!existsSync(unpacked)) {
    const fresh = `${unpacked}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    } finally {
      for (const [name, value] of Object.entries(before)) restore(name, value);
    }
    renameSync(fresh, unpacked);
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
  };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
