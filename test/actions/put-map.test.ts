import { expect, test } from 'vitest';
import { png } from '../host/image-files.ts';
import { planSheet, spreadsheetWithPlans, type WithPlans } from './plans-spreadsheet.ts';

const picture = (width: number, height: number, colour?: string) => png(width, height, colour).toString('base64');

function withPlan() {
  const opened = spreadsheetWithPlans();
  opened.make([3]);
  const sheet = planSheet(opened, 'k2b');
  const map = { language: 'en', tabId: sheet.getSheetId(), png: picture(60, 30), width: 600, height: 300 };
  return { opened, sheet, map };
}

const images = ({ host }: WithPlans, tabId: number) => host.workbook.tabs.find(({ id }) => id === tabId)?.images ?? [];

test('the map stands beside the relationships and says whose it is', () => {
  const { opened, sheet, map } = withPlan();
  expect(opened.answer('putMap', map)).toEqual({ status: 'done' });
  const from = sheet.createTextFinder('Relationship').matchEntireCell(true).findNext()?.getRow() ?? 0;
  expect(images(opened, map.tabId)).toMatchObject([
    {
      position: { row: from + 1, column: 5 },
      width: 600,
      height: 300,
      title: 'SmallStart ABM map',
      description: 'Relationship map of Beta. The table beside it says the same in words.',
    },
  ]);
  opened.host.close();
});

test('a new map takes the place of the former one, and leaves other pictures alone', () => {
  const { opened, sheet, map } = withPlan();
  const { Utilities } = opened.host.services;
  const photo = Utilities.newBlob([...png(10, 10)], 'image/png', 'photo.png');
  sheet.insertImage(photo, 2, 3);
  opened.answer('putMap', map);
  const [other, first] = images(opened, map.tabId);
  opened.answer('putMap', { ...map, png: picture(60, 60, '#00ff00'), height: 600, language: 'ja' });
  const [still, second] = images(opened, map.tabId);
  expect(still).toEqual(other);
  expect(second).toMatchObject({
    id: first?.id,
    width: 600,
    height: 600,
    description: expect.stringContaining('Beta'),
  });
  expect(second?.file).not.toBe(first?.file);
  opened.host.close();
});

test('a map that somebody moved and made smaller stays there, as wide as it is', () => {
  const { opened, sheet, map } = withPlan();
  opened.answer('putMap', map);
  sheet.getImages()[0]?.setAnchorCell(sheet.getRange('B9')).setWidth(200).setHeight(100);
  opened.host.services.SpreadsheetApp.flush();
  opened.answer('putMap', { ...map, png: picture(30, 30), height: 600 });
  expect(images(opened, map.tabId)).toMatchObject([{ position: { row: 9, column: 2 }, width: 200, height: 200 }]);
  opened.host.close();
});

test('there is one map in the end, whatever fails on the way, and never none after there was one', () => {
  for (const isFirst of [true, false]) {
    const calls = (() => {
      const { opened, map } = withPlan();
      if (!isFirst) opened.answer('putMap', map);
      const before = opened.host.roundTrips().calls;
      opened.answer('putMap', map);
      return opened.host.roundTrips().calls - before;
    })();
    const { opened, sheet, map } = withPlan();
    for (let n = 1; n <= calls; n += 1) {
      for (const image of sheet.getImages()) image.remove();
      if (!isFirst) opened.answer('putMap', map);
      opened.host.failCall(n);
      const second = { ...map, png: picture(30, 60), height: 1200 };
      expect(opened.call('putMap', second).status).toBe('failure');
      if (!isFirst) expect(images(opened, map.tabId)).toHaveLength(1);
      opened.answer('putMap', second);
      expect(images(opened, map.tabId)).toMatchObject([{ title: 'SmallStart ABM map', width: 600, height: 1200 }]);
    }
    opened.host.close();
  }
});

test.each([
  ['is no picture', { png: 'AAAA' }],
  ['is a picture of another kind', { png: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' }],
  ['is too large', { png: `iVBORw0KGgo${'A'.repeat(2_700_000)}` }],
  ['has no height', { height: 0 }],
  ['is for a tab that is gone', { tabId: 4711 }],
  ['is for a tab without relationships', { tabId: 0 }],
])('what %s is not put anywhere', (_, change) => {
  const { opened, map } = withPlan();
  expect(opened.answer('putMap', { ...map, ...change })).toEqual({ status: 'changed' });
  expect(opened.host.workbook.tabs.flatMap((tab) => tab.images)).toEqual([]);
  opened.host.close();
});
