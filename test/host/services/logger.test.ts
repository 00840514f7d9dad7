import { expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

test('what is said to console and Logger is kept, and not printed', () => {
  const platform = makePlatform();
  evaluate(platform, "console.log('a', 1, { b: [2] }); console.error('c'); Logger.log('%s of %d', 'd', 3)");
  expect(platform.log).toEqual([
    { level: 'log', text: 'a 1 { b: [ 2 ] }' },
    { level: 'error', text: 'c' },
    { level: 'log', text: 'd of 3' },
  ]);
});

test('Logger returns itself and shows its log', () => {
  expect(evaluate(makePlatform(), "Logger.log('a').log('b').getLog()")).toBe('a\nb\n');
});
