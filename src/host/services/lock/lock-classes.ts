import type { Execution } from '../../execution/execution.ts';
import { type Audience, forAudiences } from '../audience.ts';
import { change, local } from '../method.ts';
import { type ServiceClass, ServiceException } from '../service.ts';

const locks = forAudiences('LockService.Lock');

const lockService: ServiceClass<undefined, GoogleAppsScript.Lock.LockService> = {
  name: 'LockService',
  methods: {
    getDocumentLock: locks.ofDocument,
    getScriptLock: locks.ofScript,
    getUserLock: locks.ofUser,
  },
};

const lock: ServiceClass<Audience, GoogleAppsScript.Lock.Lock> = {
  name: 'LockService.Lock',
  methods: {
    hasLock: local([''], (audience, _args, execution) => execution.platform.locks.isHeldBy(audience, execution)),
    releaseLock: change([''], (audience, _args, execution) => execution.platform.locks.release(audience, execution)),
    tryLock: change(['number'], (audience, [timeout]: [number], execution) => takeWithin(audience, timeout, execution)),
    waitLock: change(['number'], (audience, [timeout]: [number], execution) => {
      if (takeWithin(audience, timeout, execution)) return;
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    }),
  },
};

/** Locks that keep executions apart which take the same one. They are given back at the latest when the execution ends. */
export const lockClasses = [lockService, lock];

/**
 * An execution that overlaps this one cannot end while it waits, so the wait is over at once, in virtual time. A negative time is over
 * before it began.
 */
function takeWithin(audience: Audience, timeout: number, execution: Execution): boolean {
  if (timeout < 0) return false;
  if (execution.platform.locks.take(audience, execution)) return true;
  execution.spend(timeout);
  return false;
}
