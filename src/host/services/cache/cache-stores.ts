import type { Clock } from '../../execution/clock.ts';

export type CacheKind = 'document' | 'script' | 'user';

const capacity = 1000;

interface Entry {
  readonly value: string;
  /** An instant in milliseconds. */
  readonly expires: number;
}

/** Texts kept for a while. Beyond about a thousand entries the oldest tenth goes. */
export class CacheStores {
  private readonly caches: Record<CacheKind, Map<string, Entry>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };

  constructor(private readonly clock: Clock) {}

  get(kind: CacheKind, key: string): string | null {
    const entry = this.caches[kind].get(key);
    return entry && entry.expires > this.clock.now().getTime() ? entry.value : null;
  }

  put(kind: CacheKind, key: string, value: string, seconds: number): void {
    const cache = this.caches[kind];
    cache.delete(key);
    cache.set(key, { value, expires: this.clock.now().getTime() + seconds * 1000 });
    if (cache.size <= capacity) return;
    for (const oldest of [...cache.keys()].slice(0, capacity / 10)) cache.delete(oldest);
  }

  remove(kind: CacheKind, key: string): void {
    this.caches[kind].delete(key);
  }

  clear(kind: CacheKind): void {
    this.caches[kind].clear();
  }
}
