/** The browser that tests and benchmarks start. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unpacked = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * The program of the browser, and what its process needs: the Chromium of the package, unpacked once, which brings the libraries that it
 * needs; where it does not run (it is made for Linux on x64), one that is installed. `CHROMIUM` names another.
 *
 * @throws Error where there is none.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium was found: name one in the variable CHROMIUM.');
  return { executablePath, env: {} };
}

/** The package unpacks into the temporary folder, and its libraries only where it takes itself to be on a server of AWS. */
async function unpackChromium() {
  if (!existsSync(unpacked)) {
    const fresh = `${unpacked}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    } finally {
      restore('TMPDIR', TMPDIR);
      restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
    }
    renameSync(fresh, unpacked);
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
  };
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
