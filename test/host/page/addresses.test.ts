import { describe, expect, test } from 'vitest';
import { areaName, readAddress, tabReference } from '../../../src/host/page/addresses.ts';
import { cells, tabView } from './tab-view.ts';

const sheet = tabView();
const tabs = [sheet, tabView({ id: 1, name: "Bob's list", rows: 10, columns: 3 })];

test.each([
  ['one cell', cells(2, 3), 'C2'],
  ['a block', cells(2, 3, 4, 2), 'C2:D5'],
  ['whole columns', cells(1, 2, 1000, 2), 'B:C'],
  ['whole rows', cells(2, 1, 3, 26), '2:4'],
])('%s is written as %s', (_, area, name) => {
  expect(areaName(area, sheet)).toBe(name);
});

test.each([
  ['Sheet1', 'Sheet1!'],
  ['選定基準', "'選定基準'!"],
  ['KPI log', "'KPI log'!"],
  ["Bob's", "'Bob''s'!"],
  ['A1', "'A1'!"],
])('a formula refers to the tab %s as %s', (name, reference) => {
  expect(tabReference(name)).toBe(reference);
});

describe('an address', () => {
  test.each([
    ['b3', cells(3, 2)],
    ['$B$3', cells(3, 2)],
    ['C5:B2', cells(2, 2, 4, 2)],
    ['B:B', cells(1, 2, 1000, 1)],
    ['3:5', cells(3, 1, 3, 26)],
    ['B3:B', cells(3, 2, 998, 1)],
  ])('%s is read', (text, area) => {
    expect(readAddress(text, tabs, sheet)).toEqual({ area });
  });

  test('may name a tab, within whose cells it must be', () => {
    expect(readAddress("'Bob''s list'!A1:C10", tabs, sheet)).toEqual({ tab: "Bob's list", area: cells(1, 1, 10, 3) });
    expect(readAddress("'Bob''s list'!A11", tabs, sheet)).toBeNull();
    expect(readAddress('Nowhere!A1', tabs, sheet)).toBeNull();
  });

  test.each(['', 'B', '3', 'A0', 'A1:B2:C3', 'ABM_CRITERIA', 'AA1', 'A1001'])('"%s" is none', (text) => {
    expect(readAddress(text, tabs, sheet)).toBeNull();
  });
});
