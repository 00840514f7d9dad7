import { type Audience, forAudiences } from '../audience.ts';
import { change, read } from '../method.ts';
import { type ServiceClass, ServiceException } from '../service.ts';
import { keyAndText } from '../stored-text.ts';

const longestKey = 250;
/** Bytes. */
const largestValue = 100 * 1024;
const usualSeconds = 600;
const mostSeconds = 21_600;

const caches = forAudiences('CacheService.Cache');

const cacheService: ServiceClass<undefined, GoogleAppsScript.Cache.CacheService> = {
  name: 'CacheService',
  methods: {
    getDocumentCache: caches.ofDocument,
    getScriptCache: caches.ofScript,
    getUserCache: caches.ofUser,
  },
};

const cache: ServiceClass<Audience, GoogleAppsScript.Cache.Cache> = {
  name: 'CacheService.Cache',
  methods: {
    get: read(['String'], (audience, [key]: [string], { platform }) => platform.caches.get(audience, key)),
    getAll: read(['Object[]'], (audience, [keys]: [unknown[]], { platform }) => {
      const found = keys.map((key) => [String(key), platform.caches.get(audience, String(key))] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    }),
    put: change(
      [...keyAndText, ...keyAndText.map((signature) => `${signature},number`)],
      (audience, [key, value, seconds = usualSeconds]: [string, unknown, number?], { platform }) => {
        platform.caches.put(audience, checkedKey(key), checkedValue(value), Math.min(seconds, mostSeconds));
      },
    ),
    putAll: change(
      ['Object', 'Object,number'],
      (audience, [entries, seconds = usualSeconds]: [Record<string, unknown>, number?], { platform }) => {
        for (const [key, value] of Object.entries(entries)) {
          platform.caches.put(audience, checkedKey(key), checkedValue(value), Math.min(seconds, mostSeconds));
        }
      },
    ),
    remove: change(['String'], (audience, [key]: [string], { platform }) => platform.caches.remove(audience, key)),
    removeAll: change(['Object[]'], (audience, [keys]: [unknown[]], { platform }) => {
      for (const key of keys) platform.caches.remove(audience, String(key));
    }),
  },
};

/** Texts kept for a while; whoever asks must be ready to find nothing. */
export const cacheClasses = [cacheService, cache];

function checkedKey(key: string): string {
  if (key.length > longestKey) throw new ServiceException('Argument too large: key');
  return key;
}

function checkedValue(value: unknown): string {
  const text = String(value);
  if (Buffer.byteLength(text) > largestValue) throw new ServiceException('Argument too large: value');
  return text;
}
