import type { CellPlace } from '../engine/custom-functions.ts';
import { ServiceException } from '../services/service.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type AuthMode, authModeOf } from './authorisation.ts';
import type { Platform } from './platform.ts';
import type { Realm } from './realm.ts';

/** What started an execution. */
export type Entry = 'menu' | 'browser' | 'custom function' | 'simple trigger' | 'time trigger';

export interface ExecutionOptions {
  readonly entry: Entry;
  /** What the entry brings with it, unless told otherwise. */
  readonly authMode?: AuthMode;
  /** The cell that a custom function is computed for. */
  readonly place?: CellPlace | null;
  /** Milliseconds, where it is not the entry's usual limit. */
  readonly timeLimit?: number;
}

/** The execution has used up its time. What the script makes of the error does not matter: it is over. */
export const timeIsUp = 'Exceeded maximum execution time';

/**
 * One run of the script, from its start to its end: who runs it, with what rights, what it has written but not yet sent, and how
 * much time it has left. What outlives it is in `platform`.
 */
export class Execution {
  readonly entry: Entry;
  readonly authMode: AuthMode;
  readonly place: CellPlace | null;
  /** Milliseconds. */
  readonly timeLimit: number;
  private readonly started: number;
  private pending: (() => void)[] = [];
  private stopped = false;

  constructor(
    readonly platform: Platform,
    /** The world of the script that runs. */
    readonly realm: Realm,
    options: ExecutionOptions,
  ) {
    this.entry = options.entry;
    this.authMode = options.authMode ?? authModeOf(options.entry);
    this.place = options.place ?? null;
    this.timeLimit = options.timeLimit ?? platform.timeLimit(options.entry);
    this.started = platform.clock.now().getTime();
  }

  get workbook(): Workbook {
    return this.platform.workbook;
  }

  /** Whether a person has the spreadsheet open in front of this execution. */
  get hasEditor(): boolean {
    return this.entry !== 'custom function' && this.entry !== 'time trigger';
  }

  /** Whether its time ran out. */
  get isOver(): boolean {
    return this.stopped;
  }

  /** Buffers a write: it is carried out with the next read, change or flush, or when the execution ends. */
  later(write: () => void): void {
    this.pending.push(write);
  }

  /** Carries out the buffered writes, in order. The first that fails throws; those behind it are lost. */
  flush(): void {
    if (this.pending.length === 0) return;
    const writes = this.pending;
    this.pending = [];
    this.platform.meter.trip('write');
    for (const write of writes) write();
  }

  /** Lets virtual time pass. Throws where the time limit is reached, then and at every later call. */
  spend(milliseconds: number): void {
    this.platform.clock.advance(milliseconds);
    if (this.platform.clock.now().getTime() - this.started > this.timeLimit) this.stop();
    if (this.stopped) throw new ServiceException(timeIsUp);
  }

  /** Ends it here and now: nothing that it had buffered is sent. */
  stop(): void {
    this.stopped = true;
    this.pending = [];
  }

  /** Sends what is still buffered, as far as that goes, and gives back the locks. */
  end(): void {
    try {
      this.flush();
    } catch {
      this.pending = [];
    }
    this.platform.locks.releaseAll(this);
  }
}
