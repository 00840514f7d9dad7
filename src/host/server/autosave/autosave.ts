import { FileProblem, problemText } from '../../files/index.ts';
import type { Status } from '../../protocol/messages.ts';
import type { Edited } from '../../protocol/requests.ts';
import type { Saving } from '../../session/saving.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { words } from '../words.ts';
import { AutosaveFile } from './autosave-file.ts';
import { RETRY, timeToSave } from './autosave-pace.ts';
import type { AutosavePlace } from './autosave-place.ts';
import { type FileMaker, fileMakerHere } from './file-maker.ts';
import { PlainTabs } from './plain-tabs.ts';

export interface AutosaveOptions {
  /** The workbook that is open now. */
  readonly workbook: () => Workbook;
  /** Opens another file in place of it, under a title. */
  readonly open: (path: string, title: string) => Promise<Edited>;
  readonly language: 'en' | 'ja';
  readonly maker?: FileMaker;
}

/** Keeps the edits of the open workbook in a file, soon after they are made. No file of anybody else is written, none is removed. */
export class Autosave implements Saving {
  private readonly listeners: (() => void)[] = [];
  private told = '';
  private workbook: Workbook;
  private tabs: PlainTabs;
  /** Edits so far, and how many of them the disk has. */
  private edits = 0;
  private savedEdits = 0;
  /** Whether the file has a state of this workbook. */
  private isInFile = false;
  private firstUnsaved = 0;
  private lastSaveTook = 0;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | null = null;
  private problem: string | null = null;

  constructor(
    private place: AutosavePlace,
    private readonly options: AutosaveOptions,
  ) {
    this.workbook = options.workbook();
    this.tabs = new PlainTabs(this.workbook);
  }

  status(): Omit<Status, 'canUndo' | 'canRedo'> {
    const { earlier, file } = this.place;
    const saving = this.progress();
    return {
      saving,
      path: file.path,
      ...(saving === 'failed' && this.problem !== null && { problem: this.problem }),
      ...(earlier && { recoverable: { path: earlier.path, time: earlier.time.toISOString() } }),
    };
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  edited(): void {
    if (this.edits === this.savedEdits) this.firstUnsaved = Date.now();
    this.edits += 1;
    this.schedule();
    this.tell();
  }

  /** Saves what is not saved, at once; resolves when every edit that was made before the call is on the disk. */
  async save(): Promise<{ readonly path: string } | { readonly problem: string }> {
    const asked = this.edits;
    await this.writing;
    if (this.savedEdits < asked || !this.isInFile) await this.write();
    return this.problem === null ? { path: this.place.file.path } : { problem: this.problem };
  }

  /** Saves as `save` does, but makes no file (null) where nothing was edited. */
  async finish(): Promise<{ readonly path: string | null } | { readonly problem: string }> {
    return this.progress() === 'nothing to save' ? { path: null } : this.save();
  }

  async recover(accept: boolean): Promise<Edited> {
    const { earlier, name, title } = this.place;
    if (!earlier) return {};
    if (accept) {
      const file = await AutosaveFile.takenUp(name, earlier.number);
      return this.replace(() => this.options.open(earlier.path, title), { title, name, file, earlier: null });
    }
    this.place = { ...this.place, earlier: null };
    this.tell();
    return {};
  }

  /** Opens another workbook in place of this one, whose edits are saved first. Those of the other go to the place given. */
  async replace(open: () => Promise<Edited>, place: AutosavePlace): Promise<Edited> {
    const saved = await this.finish();
    if ('problem' in saved) return saved;
    // Windows may go on editing while the file is read.
    let isEdited = false;
    const stop = this.workbook.onChange(() => {
      isEdited = true;
    });
    const opened = await open();
    stop();
    if (opened.problem !== undefined) return opened;
    if (isEdited) await this.write();
    this.begin(place);
    return opened;
  }

  /** What is open now was not edited yet. */
  private begin(place: AutosavePlace): void {
    clearTimeout(this.timer);
    this.workbook = this.options.workbook();
    this.tabs.close();
    this.tabs = new PlainTabs(this.workbook);
    this.place = place;
    this.isInFile = place.file.isThere;
    this.savedEdits = this.edits;
    this.tell();
  }

  private progress(): Status['saving'] {
    if (this.writing) return 'saving';
    if (this.edits > this.savedEdits) return this.problem === null ? 'unsaved' : 'failed';
    return this.isInFile ? 'saved' : 'nothing to save';
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    const time = timeToSave({ first: this.firstUnsaved, last: now, lastSaveTook: this.lastSaveTook });
    this.timer = setTimeout(() => this.write(), time - now);
  }

  /** One at a time; whoever comes while one is under way gets that one. */
  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.writing ??= this.writeNow();
    this.tell();
    return this.writing;
  }

  private async writeNow(): Promise<void> {
    const { edits, tabs } = this;
    const { maker = fileMakerHere } = this.options;
    const { file } = this.place;
    const began = Date.now();
    try {
      await file.save(async () => maker.make(await tabs.gather((tab) => maker.expect(tab))));
      this.savedEdits = edits;
      this.firstUnsaved = began;
      this.isInFile = true;
      this.problem = null;
    } catch (error) {
      this.problem = this.sentence(error, file.path);
    }
    this.lastSaveTook = Date.now() - began;
    this.writing = null;
    if (this.edits > edits) this.schedule();
    else if (this.problem !== null) this.timer = setTimeout(() => this.write(), RETRY);
    this.tell();
  }

  private sentence(error: unknown, path: string): string {
    const { language } = this.options;
    if (error instanceof FileProblem) return problemText(error, language);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    return words[language].notSaved(path, code);
  }

  private tell(): void {
    const now = JSON.stringify(this.status());
    if (now === this.told) return;
    this.told = now;
    for (const listener of this.listeners) listener();
  }
}
