import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Response } from './response.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the built page; the empty name is the page itself. Names are looked up in the folder, so that no path leads out of it. */
export async function pageFile(folder: string, name: string): Promise<Response | null> {
  const file = name === '' ? 'index.html' : name;
  const type = types[extname(file)];
  if (type === undefined || !(await readdir(folder)).includes(file)) return null;
  return { type, body: await readFile(join(folder, file)) };
}
