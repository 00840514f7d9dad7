import type { Engine } from '../engine/engine.ts';
import type { Change } from './change.ts';

/** Collects what edits change and tells listeners, once for a batch. */
export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();
  private depth = 0;
  private pending: Change[] = [];

  constructor(private readonly engine: Engine) {}

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something changed by itself, while an edit is being computed. */
  note(change: Change): void {
    if (this.listeners.size > 0) this.pending.push(change);
  }

  add(change: Change): void {
    this.note(change);
    if (this.depth === 0) this.tell();
  }

  batch<Result>(edits: () => Result): Result {
    this.depth++;
    try {
      return edits();
    } finally {
      this.depth--;
      if (this.depth === 0) this.tell();
    }
  }

  /** Tells listeners what changed so far, be it in the midst of a batch. */
  tell(): void {
    if (this.pending.length === 0) {
      this.engine.forgetChanges();
      return;
    }
    const computed = this.engine.takeChanges();
    const pending = this.pending;
    this.pending = [];
    const ranges = [...pending.flatMap((change) => change.ranges), ...computed];
    const tabs = [...new Set(pending.flatMap((change) => change.tabs))];
    for (const listener of this.listeners) listener({ ranges, tabs });
  }
}
