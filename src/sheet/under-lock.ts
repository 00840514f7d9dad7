/**
 * Does work that writes while no other person's action does: lock, flush, work, flush, release. Without the first flush it could read
 * what was there before the lock, without the second it could be read half-done.
 *
 * @returns `null` where another action holds the lock for longer than people wait.
 */
export function underLock<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT)) return null;
  try {
    SpreadsheetApp.flush();
    return work();
  } finally {
    try {
      // After a failure, too: what was written until then would else be sent when the lock is somebody else's.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** Milliseconds. */
const LONGEST_WAIT = 10_000;
