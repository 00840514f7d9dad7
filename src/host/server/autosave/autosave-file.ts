import { open, stat } from 'node:fs/promises';
import { writeFile } from '../../files/index.ts';
import { savingProblem } from '../../files/replace-file.ts';
import { type AutosaveName, autosavePath } from './autosave-names.ts';

/**
 * The file that edits go to. It takes no other file's place: not one that is there already, nor its own once somebody else has changed
 * it (another run, another program). The next free name is taken then.
 */
export class AutosaveFile {
  /** What the file was like when it was ours last; null: there is none of ours yet. */
  private mark: string | null = null;

  private constructor(
    private readonly name: AutosaveName,
    private number: number,
  ) {}

  /** A file that is not there yet. */
  static async fresh(name: AutosaveName): Promise<AutosaveFile> {
    let number = 1;
    while ((await markOf(autosavePath(name, number))) !== null) number += 1;
    return new AutosaveFile(name, number);
  }

  /** The file of an earlier run, to be gone on with. */
  static async takenUp(name: AutosaveName, number: number): Promise<AutosaveFile> {
    const file = new AutosaveFile(name, number);
    file.mark = await markOf(file.path);
    return file;
  }

  /** Whether it holds a workbook. */
  get isThere(): boolean {
    return this.mark !== null;
  }

  get path(): string {
    return autosavePath(this.name, this.number);
  }

  /**
   * Resolves when the disk has what is given, which comes to be after the file's place is found.
   * @throws FileProblem, or what the operating system says.
   */
  async save(made: () => Promise<Uint8Array>): Promise<void> {
    const isOurs = this.mark !== null && (await markOf(this.path)) === this.mark;
    if (!isOurs) await this.claim();
    await writeFile(this.path, made);
    this.mark = await markOf(this.path);
  }

  private async claim(): Promise<void> {
    for (; ; this.number += 1) {
      try {
        await (await open(this.path, 'wx')).close();
        this.mark = await markOf(this.path);
        return;
      } catch (error) {
        if (!isTaken(error)) throw savingProblem(error, this.path) ?? error;
      }
    }
  }
}

/** Changes whenever somebody writes the file; null where there is none that could be read. */
async function markOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found && `${found.ino} ${found.size} ${found.mtimeMs}`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
