import { expect, test } from 'vitest';
import type { Platform } from '../../../src/host/execution/platform.ts';
import { ScriptRun } from '../../../src/host/execution/script-run.ts';
import { evaluate, makePlatform, makeProject } from '../script.ts';

const lock = 'LockService.getDocumentLock()';

/** Leaves an execution behind that is still under way and holds the document lock. */
function hold(platform: Platform): ScriptRun {
  const run = new ScriptRun(platform, makeProject({ 'code.gs': `${lock}.waitLock(1)` }), { entry: 'menu' });
  run.start(() => undefined);
  return run;
}

test('a lock that is free is taken, and taken again by who holds it', () => {
  expect(evaluate(makePlatform(), `[${lock}.tryLock(1), ${lock}.tryLock(1), ${lock}.hasLock()]`)).toEqual([
    true,
    true,
    true,
  ]);
});

test('a lock that another execution holds is not to be had', () => {
  const platform = makePlatform();
  hold(platform);
  expect(evaluate(platform, `[${lock}.tryLock(10), ${lock}.hasLock()]`)).toEqual([false, false]);
  expect(evaluate(platform, `${lock}.waitLock(10)`)).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
});

test('a negative time to wait is over before the lock is taken', () => {
  expect(evaluate(makePlatform(), `[${lock}.tryLock(-1), ${lock}.hasLock()]`)).toEqual([false, false]);
  expect(evaluate(makePlatform(), `${lock}.waitLock(-1)`)).toMatch(/^Exception: Lock timeout/);
});

test('waiting takes virtual time', () => {
  const platform = makePlatform();
  hold(platform);
  expect(evaluate(platform, `const start = Date.now(); ${lock}.tryLock(2500); Date.now() - start`)).toBe(2500);
});

test('the locks of document, user and script are apart', () => {
  const platform = makePlatform();
  hold(platform);
  expect(evaluate(platform, '[LockService.getUserLock().tryLock(1), LockService.getScriptLock().tryLock(1)]')).toEqual([
    true,
    true,
  ]);
});

test('a lock is given back when it is released', () => {
  const platform = makePlatform();
  const run = new ScriptRun(platform, makeProject({ 'code.gs': `${lock}.waitLock(1); ${lock}.releaseLock()` }), {
    entry: 'menu',
  });
  run.start(() => undefined);
  expect(evaluate(platform, `${lock}.tryLock(1)`)).toBe(true);
});

test('a lock is given back when the execution ends, failed or not', () => {
  const platform = makePlatform();
  evaluate(platform, `${lock}.waitLock(1); throw new Error('failed')`);
  expect(evaluate(platform, `${lock}.tryLock(1)`)).toBe(true);
});

test('one who does not hold a lock cannot release it', () => {
  const platform = makePlatform();
  hold(platform);
  evaluate(platform, `${lock}.releaseLock()`);
  expect(evaluate(platform, `${lock}.tryLock(1)`)).toBe(false);
});

test('releasing does not send what is buffered, so who shares a spreadsheet flushes before', () => {
  const platform = makePlatform();
  const run = new ScriptRun(platform, makeProject({ 'code.gs': `${lock}.releaseLock()` }), { entry: 'menu' });
  const sent: string[] = [];
  run.execution.later(() => sent.push('a write'));
  run.start(() => undefined);
  expect(sent).toEqual([]);
  run.execution.end();
  expect(sent).toEqual(['a write']);
});
