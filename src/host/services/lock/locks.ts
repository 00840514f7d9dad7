import type { Execution } from '../../execution/execution.ts';
import type { Audience } from '../audience.ts';

/** Who holds which lock. A lock that an execution holds already is simply held on. */
export class Locks {
  private readonly holders = new Map<Audience, Execution>();

  /** Takes the lock, unless another execution holds it. */
  take(audience: Audience, execution: Execution): boolean {
    const holder = this.holders.get(audience);
    if (holder && holder !== execution) return false;
    this.holders.set(audience, execution);
    return true;
  }

  isHeldBy(audience: Audience, execution: Execution): boolean {
    return this.holders.get(audience) === execution;
  }

  release(audience: Audience, execution: Execution): void {
    if (this.isHeldBy(audience, execution)) this.holders.delete(audience);
  }

  releaseAll(execution: Execution): void {
    for (const audience of [...this.holders.keys()]) this.release(audience, execution);
  }
}
