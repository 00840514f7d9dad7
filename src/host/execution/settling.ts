import { types } from 'node:util';
import type { Realm } from './realm.ts';

/**
 * To be called with what a script's function returned, before the microtasks of its world run out. What it gives back tells,
 * after that, what the function came to: the value of a promise, or null for one that nobody settled.
 */
export function settling(result: unknown, realm: Realm): () => unknown {
  if (!types.isPromise(result)) return () => result;
  let outcome = (): unknown => null;
  result.then(
    realm.method('fulfilled', (_self, [value]) => {
      outcome = () => value;
    }),
    realm.method('rejected', (_self, [reason]) => {
      outcome = () => {
        throw reason;
      };
    }),
  );
  return () => outcome();
}
