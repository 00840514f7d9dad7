import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/index.ts';

const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));

/** A spreadsheet in New York with dates of last contact. The script's own zone is Tokyo. */
function spreadsheetWith(dates: readonly (Date | string)[]) {
  const host = createHost({ timeZone: 'America/New_York' });
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet
    .getRange(1, 1, dates.length + 1, 2)
    .setValues([['Company', 'Contact'], ...dates.map((date, i) => [`C${i}`, date])]);
  sheet.getRange('D1:H2').setValues([
    ['Criterion', 'Kind', 'Weight', 'Points', ''],
    ['Contact', 'recency', 1, 1, ''],
  ]);
  return { host, addOn: host.loadAddon(dist), range: `A1:B${dates.length + 1}` };
}

describe('a custom function counts days in the zone of the spreadsheet', () => {
  test('whatever the zone of the script, on either side of a change of clocks', () => {
    // With a half-life of one day the points are 100 × 0.5^age.
    const { host, addOn, range } = spreadsheetWith([
      // 23:30 on 20 November in New York, already the 21st in Tokyo and in UTC: one day.
      new Date('2026-11-21T04:30:00Z'),
      // 00:00 and 23:59 on 31 October, the last full day of summer time: 21 days.
      new Date('2026-10-31T04:00:00Z'),
      new Date('2026-11-01T03:59:00Z'),
      // 00:00 on 1 November, a day of 25 hours: 20 days.
      new Date('2026-11-01T04:00:00Z'),
      // 23:59 on 1 November, after the change: 20 days.
      new Date('2026-11-02T04:59:00Z'),
    ]);
    const scores = addOn.formula(`=ABMSCORE(${range},D1:G2,,"2026-11-21")`).slice(1).flat();
    expect(scores.map((score) => Math.round(-Math.log2(Number(score) / 100)))).toEqual([1, 21, 21, 20, 20]);
    host.close();
  });

  test('and asks the services no more often for many dates than for few', () => {
    const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + (i % 300), 12));
    const callsFor = (count: number) => {
      const { host, addOn, range } = spreadsheetWith(Array.from({ length: count }, (_, i) => day(i)));
      const before = host.roundTrips().calls;
      addOn.formula(`=ABMSCORE(${range},D1:G2,,"2026-11-21")`);
      const calls = host.roundTrips().calls - before;
      host.close();
      return calls;
    };
    expect(callsFor(900)).toBe(callsFor(300));
  });

  test('and asks none where no date has to be read', () => {
    const { host, addOn, range } = spreadsheetWith(['2026-11-20']);
    const before = host.roundTrips().calls;
    host.services.SpreadsheetApp.getActiveSheet().getRange('B2').setNumberFormat('@').setValue('2026-11-20');
    const spent = host.roundTrips().calls - before;
    expect(addOn.formula(`=ABMSCORE(${range},D1:G2,,"2026-11-21")`)).toEqual([['Score'], [50]]);
    expect(host.roundTrips().calls - before).toBe(spent);
    host.close();
  });
});
