import { expect, test } from 'vitest';
import { FittedTab } from '../../../../src/host/page/grid/fitted-tab.ts';
import { tabView } from '../tab-view.ts';

const loaded = (text: string) => new Map([[2, new Map([[1, { text }]])]]);

test('the tab stays the same object while cells come in that leave its rows as high as they are', () => {
  const fitted = new FittedTab();
  const tab = tabView();
  const before = fitted.of(tab, loaded('one\ntwo'));
  expect(fitted.of(tab, loaded('three\nfour'))).toBe(before);
  expect(fitted.of(tab, loaded('one'))).toEqual(tab);
  expect(fitted.of(tabView({ name: 'Other' }), loaded('one')).name).toBe('Other');
});
