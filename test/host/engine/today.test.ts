import { expect, test } from 'vitest';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

/** A spreadsheet in Tokyo, 9 hours before UTC, whose clock is set and whose looks at it are counted. */
function withClock(time: string) {
  const clock = { time: new Date(time), looks: 0 };
  const now = () => {
    clock.looks += 1;
    return clock.time;
  };
  const workbook = new Workbook({ timeZone: 'Asia/Tokyo', now });
  return { clock, tab: workbook.tabs[0] as Tab };
}

function texts(tab: Tab, rows: number): string[] {
  return tab.displayTexts({ row: 1, column: 1, rows, columns: 1 }).flat();
}

test('TODAY and what is computed from it change with the first edit of another day in the zone of the spreadsheet', () => {
  const { clock, tab } = withClock('2026-11-21T14:59:00Z');
  tab.enter(1, 1, [['=TODAY()'], ['=A1-"2026-11-01"'], ['=SUMPRODUCT((C1:C2<TODAY())*1)'], ['=TEXT(NOW(),"h:mm")']]);
  tab.enter(1, 3, [['2026-11-20'], ['2026-11-21']]);
  expect(texts(tab, 4)).toEqual(['11/21/2026', '20', '1', '23:59']);
  clock.time = new Date('2026-11-21T15:00:00Z');
  tab.enter(9, 9, [['anything']]);
  expect(texts(tab, 4)).toEqual(['11/22/2026', '21', '2', '0:00']);
});

test('formulas with TODAY are not computed anew with each edit, those with NOW are', () => {
  const { clock, tab } = withClock('2026-11-21T03:00:00Z');
  const looksOfAnEdit = () => {
    tab.value(1, 1);
    clock.looks = 0;
    tab.put(1, 3, [['edited']]);
    tab.value(1, 1);
    return clock.looks;
  };
  const alone = looksOfAnEdit();
  tab.enterFormulas(
    1,
    1,
    Array.from({ length: 50 }, () => ['=TODAY()+1']),
  );
  expect(looksOfAnEdit()).toBe(alone);
  tab.enterFormulas(
    1,
    1,
    Array.from({ length: 50 }, () => ['=NOW()+1']),
  );
  expect(looksOfAnEdit()).toBe(alone + 50);
});

test('rows that are moved take TODAY along into another day', () => {
  const { clock, tab } = withClock('2026-11-21T03:00:00Z');
  tab.enter(3, 1, [['=TODAY()']]);
  tab.insertRows(1, 2);
  tab.value(5, 1);
  clock.time = new Date('2026-11-24T03:00:00Z');
  tab.enter(1, 2, [['anything']]);
  expect(tab.displayText(5, 1)).toBe('11/24/2026');
});
