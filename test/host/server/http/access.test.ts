import { describe, expect, test } from 'vitest';
import { Access, isForUs } from '../../../../src/host/server/http/access.ts';

describe('the address of a run', () => {
  test('is another one each time, and too long to be guessed', () => {
    const [one, other] = [new Access().path, new Access().path];
    expect(one).toMatch(/^\/[\w-]{32}\/$/);
    expect(one).not.toBe(other);
  });

  test('has the page, and everything that belongs to it, below it', () => {
    const access = new Access();
    expect(access.below(access.path)).toBe('');
    expect(access.below(`${access.path}?query`)).toBe('');
    expect(access.below(`${access.path}main.js?query=/x`)).toBe('main.js');
    expect(access.below(access.path.slice(0, -1))).toBe(null);
    expect(access.below(`http://127.0.0.1${access.path}`)).toBe(null);
    expect(access.below(new Access().path)).toBe(null);
  });
});

describe('an invitation', () => {
  test('leads to the page once', () => {
    const access = new Access();
    const path = access.invite();
    expect(path).not.toContain(access.path.slice(1, -1));
    expect([access.takeInvitation(path), access.takeInvitation(path)]).toEqual([true, false]);
  });

  test('is there only where one was made, and is not taken by another path', () => {
    const access = new Access();
    expect(access.takeInvitation('/enter/')).toBe(false);
    const path = access.invite();
    expect([access.takeInvitation(`${path}x`), access.takeInvitation(path)]).toEqual([false, true]);
  });
});

test.each([
  [{ host: '127.0.0.1:3210' }, true],
  [{ host: 'localhost:3210', origin: 'http://localhost:3210' }, true],
  [{ host: 'localhost:3210', origin: 'http://127.0.0.1:3210' }, false],
  [{ host: '127.0.0.1:3210', origin: '' }, false],
  [{ host: 'LOCALHOST:3210' }, false],
  [{}, false],
])('a request with %j is for the server on port 3210: %s', (headers, expected) => {
  expect(isForUs(headers, 3210)).toBe(expected);
});
