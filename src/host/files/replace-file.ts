import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { FileProblem } from './file-problem.ts';

/**
 * Writes a file whole or not at all: beside its place first, then in one move, so that a crash half-way leaves the old one.
 * A link is followed, not replaced.
 *
 * @throws FileProblem `no-folder`, `folder`, `no-access`.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${randomUUID()}.saving`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const problem = accessProblem(error, path);
    throw problem?.code === 'not-found' ? new FileProblem('no-folder', { path }) : (problem ?? error);
  }
}

/** What the operating system's refusal means, or undefined where it is not about the file itself. */
export function accessProblem(error: unknown, path: string): FileProblem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileProblem('not-found', { path });
  if (code === 'EISDIR') return new FileProblem('folder', { path });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new FileProblem('no-access', { path });
  return undefined;
}
