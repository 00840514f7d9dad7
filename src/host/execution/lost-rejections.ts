import { promiseHooks } from 'node:v8';

/**
 * Runs a script of whose rejected promises nobody hears, as on the platform. Node would end the process for one that nothing waits for.
 */
export function losingRejections<Result>(run: () => Result): Result {
  const promises: Promise<unknown>[] = [];
  const stop = promiseHooks.onInit((promise) => promises.push(promise));
  try {
    return run();
  } finally {
    stop();
    for (const promise of promises) Promise.prototype.then.call(promise, undefined, () => undefined);
  }
}
