import { spawn } from 'node:child_process';

/** Opens an address in the person's browser, where somebody sits before the terminal and there is one. */
export function openBrowser(address: string): void {
  if (!process.stdout.isTTY || process.env.CI) return;
  const [program, ...args] = opener();
  const opening = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed; without a browser here, people copy it.
  opening.on('error', () => undefined);
  opening.unref();
}

function opener(): [program: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open'];
  // The first text in quotation marks would be taken for the title of a window.
  return process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}
