import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What the files that edits go to are called after, and where they stand. */
export interface AutosaveName {
  readonly folder: string;
  /** `my-accounts` for `my-accounts.autosave.xlsx`, `my-accounts.autosave-2.xlsx` … */
  readonly stem: string;
}

/** Edits of an earlier run. */
export interface EarlierEdits {
  readonly path: string;
  readonly number: number;
  readonly time: Date;
}

const ending = /\.autosave(?:-(\d+))?$/;

/** A name may have 255 bytes; so many are left for the stem beside the ending, and what a file is called while it is written. */
const mostStemBytes = 180;

/** Edits of a file go beside it. A table keeps its ending, so that it does not get those of a workbook of the same name. */
export function autosaveBeside(path: string): AutosaveName {
  return { folder: dirname(path), stem: shortened(basename(path, '.xlsx').replace(ending, '')) };
}

function shortened(stem: string): string {
  const { read } = new TextEncoder().encodeInto(stem, new Uint8Array(mostStemBytes));
  return stem.slice(0, read);
}

/** @param number - From 1; the first file bears none. */
export function autosavePath({ folder, stem }: AutosaveName, number: number): string {
  return join(folder, `${stem}.autosave${number === 1 ? '' : `-${number}`}.xlsx`);
}

/** The latest file with edits, if it is newer than the time given: what was opened since is not behind it. */
export async function findEarlierEdits(name: AutosaveName, newerThan: Date | null): Promise<EarlierEdits | null> {
  const files = await readdir(name.folder).catch(() => []);
  const found = await Promise.all(files.map((file) => earlierEdits(name, file)));
  return found
    .filter((edits) => edits !== null)
    .filter(({ time }) => newerThan === null || time > newerThan)
    .reduce<EarlierEdits | null>((latest, edits) => (latest && latest.time >= edits.time ? latest : edits), null);
}

/** Null for other files, and for one that a crash left empty. */
async function earlierEdits(name: AutosaveName, file: string): Promise<EarlierEdits | null> {
  const number = Number(ending.exec(basename(file, '.xlsx'))?.[1] ?? 1);
  const path = autosavePath(name, number);
  if (basename(path) !== file) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() && found.size > 0 ? { path, number, time: found.mtime } : null;
}
