import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileProblem } from './file-problem.ts';

/**
 * Writes a file whole or not at all: beside its place first, then in one move, so that a crash half-way leaves the old one. Resolves
 * when the disk has it, not only the operating system. A link is followed, not replaced.
 *
 * @throws FileProblem `no-folder`, `folder`, `no-access`, `no-space`.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${randomUUID()}.saving`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    await syncFolder(dirname(target));
  } catch (error) {
    await rm(beside, { force: true });
    throw savingProblem(error, path) ?? error;
  }
}

/** Makes a move of files outlast a power cut. Windows has no such thing for folders, and looks after it by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** What the operating system's refusal to write a file means, or undefined where it is not about the file itself. */
export function savingProblem(error: unknown, path: string): FileProblem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new FileProblem('no-space', { path });
  if (code === 'ENAMETOOLONG') return undefined;
  const problem = accessProblem(error, path);
  return problem?.code === 'not-found' ? new FileProblem('no-folder', { path }) : problem;
}

/** What the operating system's refusal means, or undefined where it is not about the file itself. */
export function accessProblem(error: unknown, path: string): FileProblem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return new FileProblem('not-found', { path });
  if (code === 'EISDIR') return new FileProblem('folder', { path });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new FileProblem('no-access', { path });
  return undefined;
}
