import type { Clock } from '../../execution/clock.ts';
import type { Audience } from '../audience.ts';

const capacity = 1000;

interface Entry {
  readonly value: string;
  /** An instant in milliseconds. */
  readonly expires: number;
}

/** Texts kept for a while. Beyond about a thousand entries the oldest tenth goes. */
export class CacheStores {
  private readonly caches: Record<Audience, Map<string, Entry>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };

  constructor(private readonly clock: Clock) {}

  get(audience: Audience, key: string): string | null {
    const entry = this.caches[audience].get(key);
    return entry && entry.expires > this.clock.now().getTime() ? entry.value : null;
  }

  put(audience: Audience, key: string, value: string, seconds: number): void {
    const cache = this.caches[audience];
    cache.delete(key);
    cache.set(key, { value, expires: this.clock.now().getTime() + seconds * 1000 });
    if (cache.size <= capacity) return;
    for (const oldest of [...cache.keys()].slice(0, capacity / 10)) cache.delete(oldest);
  }

  remove(audience: Audience, key: string): void {
    this.caches[audience].delete(key);
  }

  clear(audience: Audience): void {
    this.caches[audience].clear();
  }
}
