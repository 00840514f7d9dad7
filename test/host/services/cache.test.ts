import { expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

const cache = 'CacheService.getDocumentCache()';

test('putting and removing give nothing', () => {
  expect(
    evaluate(makePlatform(), `[${cache}.put('k', 'v'), ${cache}.get('k'), ${cache}.remove('k'), ${cache}.get('k')]`),
  ).toEqual([null, 'v', null, null]);
});

test.each([
  ['', 600],
  [', 10', 10],
  [', 999999', 21_600],
])('put(key, value%s) keeps an entry for %d seconds', (argument, seconds) => {
  const platform = makePlatform();
  evaluate(platform, `${cache}.put('k', 'v'${argument})`);
  platform.clock.advance(seconds * 1000 - 1);
  expect(evaluate(platform, `${cache}.get('k')`)).toBe('v');
  platform.clock.advance(1);
  expect(evaluate(platform, `${cache}.get('k')`)).toBe(null);
});

test('values are kept as texts', () => {
  expect(evaluate(makePlatform(), `${cache}.putAll({ a: 1, b: {} }); ${cache}.getAll(['a', 'b', 'c'])`)).toEqual({
    a: '1',
    b: '[object Object]',
  });
});

test.each([
  ["'k'.repeat(250)", "'v'", null],
  ["'k'.repeat(251)", "'v'", 'Exception: Argument too large: key'],
  ["'k'", "'v'.repeat(102400)", null],
  ["'k'", "'v'.repeat(102401)", 'Exception: Argument too large: value'],
  ["'k'", "'あ'.repeat(34134)", 'Exception: Argument too large: value'],
])('put(%s, %s) gives %s', (key, value, expected) => {
  expect(evaluate(makePlatform(), `${cache}.put(${key}, ${value})`)).toBe(expected);
});

test('beyond a thousand entries the oldest tenth goes', () => {
  const source = `
    for (let i = 0; i <= 1000; i++) ${cache}.put('k' + i, 'v');
    [${cache}.get('k99'), ${cache}.get('k100'), ${cache}.get('k1000')]`;
  expect(evaluate(makePlatform(), source)).toEqual([null, 'v', 'v']);
});
