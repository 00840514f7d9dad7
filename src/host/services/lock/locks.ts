import type { Execution } from '../../execution/execution.ts';

export type LockKind = 'document' | 'script' | 'user';

/** Who holds which lock. A lock that an execution holds already is simply held on. */
export class Locks {
  private readonly holders = new Map<LockKind, Execution>();

  /** Takes the lock, unless another execution holds it. */
  take(kind: LockKind, execution: Execution): boolean {
    const holder = this.holders.get(kind);
    if (holder && holder !== execution) return false;
    this.holders.set(kind, execution);
    return true;
  }

  isHeldBy(kind: LockKind, execution: Execution): boolean {
    return this.holders.get(kind) === execution;
  }

  release(kind: LockKind, execution: Execution): void {
    if (this.isHeldBy(kind, execution)) this.holders.delete(kind);
  }

  releaseAll(execution: Execution): void {
    for (const kind of [...this.holders.keys()]) this.release(kind, execution);
  }
}
