import type { Execution } from '../../execution/execution.ts';
import { change, local } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import type { LockKind } from './locks.ts';

const lockService: ServiceClass<undefined, GoogleAppsScript.Lock.LockService> = {
  name: 'LockService',
  methods: {
    getDocumentLock: local([''], (_self, _args, { platform }) =>
      platform.isInDocument ? lockHandle('document') : null,
    ),
    getScriptLock: local([''], () => lockHandle('script')),
    getUserLock: local([''], () => lockHandle('user')),
  },
};

const lock: ServiceClass<LockKind, GoogleAppsScript.Lock.Lock> = {
  name: 'LockService.Lock',
  methods: {
    hasLock: local([''], (kind, _args, execution) => execution.platform.locks.isHeldBy(kind, execution)),
    releaseLock: change([''], (kind, _args, execution) => execution.platform.locks.release(kind, execution)),
    tryLock: change(['number'], (kind, [timeout]: [number], execution) => takeWithin(kind, timeout, execution)),
    waitLock: change(['number'], (kind, [timeout]: [number], execution) => {
      if (takeWithin(kind, timeout, execution)) return;
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    }),
  },
};

/** Locks that keep executions apart which take the same one. They are given back at the latest when the execution ends. */
export const lockClasses = [lockService, lock];

function lockHandle(kind: LockKind): Handle<LockKind> {
  return new Handle('LockService.Lock', kind);
}

/**
 * An execution that overlaps this one cannot end while it waits, so the wait is over at once, in virtual time. A negative time is over
 * before it began.
 */
function takeWithin(kind: LockKind, timeout: number, execution: Execution): boolean {
  if (timeout < 0) return false;
  if (execution.platform.locks.take(kind, execution)) return true;
  execution.spend(timeout);
  return false;
}
