import { expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

const store = 'PropertiesService.getDocumentProperties()';

test('a property that was never set is null', () => {
  expect(evaluate(makePlatform(), `${store}.getProperty('missing')`)).toBe(null);
});

test('setting and deleting return the store', () => {
  const source = `String(${store}.setProperty('a', '1').setProperties({ b: '2' }).deleteProperty('a').deleteAllProperties())`;
  expect(evaluate(makePlatform(), source)).toBe('Properties');
});

test('properties outlive the execution', () => {
  const platform = makePlatform();
  evaluate(platform, `${store}.setProperty('a', '1')`);
  expect(evaluate(platform, `${store}.getProperty('a')`)).toBe('1');
});

test('the stores of document, user and script are apart', () => {
  const source = `
    PropertiesService.getUserProperties().setProperty('a', 'user');
    PropertiesService.getScriptProperties().setProperty('a', 'script');
    [${store}.getProperty('a'), PropertiesService.getUserProperties().getProperty('a')]`;
  expect(evaluate(makePlatform(), source)).toEqual([null, 'user']);
});

test('values are kept as texts', () => {
  const source = `${store}.setProperty('n', 1).setProperty('b', true).setProperty('o', {}).getProperties()`;
  expect(evaluate(makePlatform(), source)).toEqual({ n: '1', b: 'true', o: '[object Object]' });
});

test('null is not a value', () => {
  expect(evaluate(makePlatform(), `${store}.setProperty('a', null)`)).toBe(
    "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  );
});

test('setting several can replace all', () => {
  const source = `${store}.setProperty('a', '1').setProperties({ b: '2' }, true).getKeys()`;
  expect(evaluate(makePlatform(), source)).toEqual(['b']);
});

test.each([
  [9 * 1024, `x`.repeat(3)],
  [9 * 1024 + 1, 'Exception: Argument too large: value'],
])('a value of %d bytes', (bytes, expected) => {
  const source = `${store}.setProperty('a', 'x'.repeat(${bytes})).getProperty('a').slice(0, 3)`;
  expect(evaluate(makePlatform(), source)).toBe(expected);
});

test('a store holds 500 KB', () => {
  const source = `for (let i = 0; i < 60; i++) ${store}.setProperty('k' + i, 'x'.repeat(9000))`;
  expect(evaluate(makePlatform(), source)).toBe(
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  );
});

test('without a document there are no document properties', () => {
  const platform = makePlatform();
  platform.isInDocument = false;
  const source = `[${store}, CacheService.getDocumentCache(), LockService.getDocumentLock()]`;
  expect(evaluate(platform, source)).toEqual([null, null, null]);
});

test('are out of reach where nothing was authorised', () => {
  expect(evaluate(makePlatform(), store, { entry: 'simple trigger', authMode: 'NONE' })).toBe(
    'Exception: You do not have permission to call PropertiesService.getDocumentProperties',
  );
});
