import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Edited } from '../../protocol/requests.ts';
import type { Autosave } from '../autosave/autosave.ts';
import { autosaveBeside } from '../autosave/autosave-names.ts';
import { findAutosavePlace } from '../autosave/autosave-place.ts';

/** A file that came through the browser. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface UploadTarget {
  readonly saving: Autosave;
  readonly open: (path: string, title: string) => Promise<Edited>;
  /** The folder that its edits go to: where it came from is not known. */
  readonly folder: string;
}

/** Opens an uploaded file in place of what is open. */
export async function openUpload({ name, bytes }: Upload, { saving, open, folder }: UploadTarget): Promise<Edited> {
  const file = fileName(name);
  const title = file.slice(0, file.length - extname(file).length);
  const temporary = await mkdtemp(join(tmpdir(), 'smallstart-'));
  const path = join(temporary, file);
  try {
    await writeFile(path, bytes);
    const place = await findAutosavePlace({ title, name: autosaveBeside(join(folder, file)), newerThan: null });
    const { problem } = await saving.replace(() => open(path, title), place);
    // The person knows the file by its name alone.
    return problem === undefined ? {} : { problem: problem.split(path).join(file) };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** What is called like this can stand in a folder of any operating system, and leads to no other. */
function fileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(name.replace(/[\p{C}\\/:*?"<>|]/gu, '_')) ?? [];
  return `${stem.replace(/^\.+$/, '').slice(0, 60) || 'upload'}${ending}`;
}
