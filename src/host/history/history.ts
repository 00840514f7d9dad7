import type { Workbook } from '../workbook/workbook.ts';
import { Recording } from './recording.ts';
import type { Step } from './step.ts';

interface Limits {
  readonly steps: number;
  /** Of all steps together; what else they remember is small. The latest step is kept however large it is. */
  readonly cells: number;
}

/** A blank cell costs some 50 bytes, a filled one some 150. */
const usualLimits: Limits = { steps: 100, cells: 1_000_000 };

/** What can be undone and redone in a workbook, from now on. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  private readonly recording: Recording;
  private readonly stopListening: () => void;
  /** Where the step goes that is being recorded: taking a step back is an edit like any other, and makes the step that does it again. */
  private playing: 'undo' | 'redo' | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly limits = usualLimits,
  ) {
    this.recording = new Recording(workbook);
    workbook.recorder = this.recording;
    this.stopListening = workbook.onChange(({ tabs }) => this.keep(this.recording.take(tabs)));
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /**
   * Runs edits as one step. Edits without a change make none, edits within edits belong to the outer ones, and what was changed until
   * something was thrown is a step. Edits outside make steps of their own, one for each time that listeners of the workbook are told.
   */
  step<Result>(edits: () => Result): Result {
    return this.workbook.batch(edits);
  }

  /** Takes the latest step back; false if there is none. Not to be called within a step. */
  undo(): boolean {
    this.keep(this.recording.take());
    return this.play('undo', this.done.pop());
  }

  /** Does again what was undone last; false if nothing was undone since the latest step. Not to be called within a step. */
  redo(): boolean {
    this.keep(this.recording.take());
    return this.play('redo', this.undone.pop());
  }

  close(): void {
    this.stopListening();
    this.workbook.recorder = null;
    this.done = [];
    this.undone = [];
  }

  private play(playing: 'undo' | 'redo', step: Step | undefined): boolean {
    if (!step) return false;
    this.playing = playing;
    try {
      this.workbook.batch(() => step.putBack());
    } finally {
      this.playing = null;
    }
    return true;
  }

  private keep(step: Step | null): void {
    if (!step) return;
    (this.playing === 'undo' ? this.undone : this.done).push(step);
    if (!this.playing) this.undone = [];
    this.forgetOldest();
  }

  private forgetOldest(): void {
    let cells = [...this.done, ...this.undone].reduce((sum, step) => sum + step.cells, 0);
    while (this.done.length > 1 && (this.done.length > this.limits.steps || cells > this.limits.cells)) {
      cells -= this.done.shift()?.cells ?? 0;
    }
  }
}
