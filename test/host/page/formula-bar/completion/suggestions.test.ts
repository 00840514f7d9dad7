import { expect, test } from 'vitest';
import { suggest } from '../../../../../src/host/page/formula-bar/completion/suggestions.ts';

const help = (name: string) => ({ name, summary: '', parameters: [], returns: '' });
const functions = [help('ABS'), { ...help('ABMSCORE'), isCustom: true as const }, help('SUM')];
const names = ['ABM_CRITERIA', 'Prices'];
const suggested = (formula: string) => suggest(formula, formula.length, functions, names);

test('functions of the add-on come first, then named ranges, then all others', () => {
  expect(suggested('=1+ab')?.suggestions.map(({ name }) => name)).toEqual(['ABMSCORE', 'ABM_CRITERIA', 'ABS']);
});

test('what is taken replaces the word that was typed', () => {
  expect(suggested('=1+ab')).toMatchObject({ from: 3, to: 5 });
});

test('a function that is typed out is still explained, a name is not suggested again', () => {
  expect(suggested('=sum')?.suggestions).toMatchObject([{ kind: 'function', name: 'SUM' }]);
  expect(suggested('=prices')).toBeNull();
});

test('nothing is suggested where nothing begins so', () => {
  expect(suggested('=zz')).toBeNull();
});
