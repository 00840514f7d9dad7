import { change, local, read } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import type { CacheKind } from './cache-stores.ts';

const longestKey = 250;
/** Bytes. */
const largestValue = 100 * 1024;
const usualSeconds = 600;
const mostSeconds = 21_600;

/** A key and anything that can be written as a text, which is what is kept. */
const textSignatures = ['String', 'number', 'Boolean', 'Date', 'Object', 'Object[]'].map((type) => `String,${type}`);

const cacheService: ServiceClass<undefined, GoogleAppsScript.Cache.CacheService> = {
  name: 'CacheService',
  methods: {
    getDocumentCache: local([''], (_self, _args, { platform }) =>
      platform.isInDocument ? cacheHandle('document') : null,
    ),
    getScriptCache: local([''], () => cacheHandle('script')),
    getUserCache: local([''], () => cacheHandle('user')),
  },
};

const cache: ServiceClass<CacheKind, GoogleAppsScript.Cache.Cache> = {
  name: 'CacheService.Cache',
  methods: {
    get: read(['String'], (kind, [key]: [string], { platform }) => platform.caches.get(kind, key)),
    getAll: read(['Object[]'], (kind, [keys]: [unknown[]], { platform }) => {
      const found = keys.map((key) => [String(key), platform.caches.get(kind, String(key))] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    }),
    put: change(
      [...textSignatures, ...textSignatures.map((signature) => `${signature},number`)],
      (kind, [key, value, seconds = usualSeconds]: [string, unknown, number?], { platform }) => {
        platform.caches.put(kind, checkedKey(key), checkedValue(value), Math.min(seconds, mostSeconds));
      },
    ),
    putAll: change(
      ['Object', 'Object,number'],
      (kind, [entries, seconds = usualSeconds]: [Record<string, unknown>, number?], { platform }) => {
        for (const [key, value] of Object.entries(entries)) {
          platform.caches.put(kind, checkedKey(key), checkedValue(value), Math.min(seconds, mostSeconds));
        }
      },
    ),
    remove: change(['String'], (kind, [key]: [string], { platform }) => platform.caches.remove(kind, key)),
    removeAll: change(['Object[]'], (kind, [keys]: [unknown[]], { platform }) => {
      for (const key of keys) platform.caches.remove(kind, String(key));
    }),
  },
};

/** Texts kept for a while; whoever asks must be ready to find nothing. */
export const cacheClasses = [cacheService, cache];

function cacheHandle(kind: CacheKind): Handle<CacheKind> {
  return new Handle('CacheService.Cache', kind);
}

function checkedKey(key: string): string {
  if (key.length > longestKey) throw new ServiceException('Argument too large: key');
  return key;
}

function checkedValue(value: unknown): string {
  const text = String(value);
  if (Buffer.byteLength(text) > largestValue) throw new ServiceException('Argument too large: value');
  return text;
}
