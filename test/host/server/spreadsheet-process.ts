import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../build/host/start.mjs', import.meta.url));

/** `npm start` in a folder, running. */
export interface SpreadsheetProcess {
  readonly address: string;
  readonly port: number;
  /** What it has printed so far. */
  printed(): string;
  /** Sends a signal; resolves to the exit code when the process is gone, null where the signal killed it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A test that fails leaves none behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts it and waits for the address. */
export async function startProcess(folder: string, ...args: readonly string[]): Promise<SpreadsheetProcess> {
  const child = spawn(process.execPath, [program, '--no-browser', ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  // Not `exit`, which may come before the last that it printed.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await printedAddress(child, () => printed);
  return {
    address,
    port: Number(new URL(address).port),
    printed: () => printed,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function printedAddress(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /http:\/\/\S+(?=\s)/.exec(printed())?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`It ended without an address: ${printed()}`)));
  });
}

/** Makes an add-on with this script, for `--add-on`. */
export function makeAddOn(folder: string, script: string): string {
  const path = join(folder, 'add-on');
  mkdirSync(path);
  writeFileSync(
    join(path, 'appsscript.json'),
    JSON.stringify({
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    }),
  );
  writeFileSync(join(path, 'code.js'), script);
  return path;
}
