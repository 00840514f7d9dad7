import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

describe('reading the spreadsheet for the sidebar', () => {
  const cost = (rows: number, tabs: number) => {
    const many = Array.from({ length: rows }, (_, i) => [`C${i}`, 'IT', i, '2026-11-01']);
    const others = Object.fromEntries(Array.from({ length: tabs }, (_, i) => [`Notes ${i}`, [['Some', 'notes']]]));
    const { host, seen } = spreadsheetWith({
      ...others,
      Accounts: [...ACCOUNTS.slice(0, 1), ...many],
      Criteria: CRITERIA,
    });
    const before = host.roundTrips();
    expect(seen().tables.accounts?.cells).toHaveLength(rows + 1);
    const after = host.roundTrips();
    host.close();
    return { trips: after.total - before.total, calls: after.calls - before.calls };
  };

  test('asks the services no more often for 5,000 companies than for 10', () => {
    expect(cost(5_000, 0)).toEqual(cost(10, 0));
  });

  test('fails with what the platform says, and reads again the next time', () => {
    const { host, addOn, seen } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    host.failCall(5, 'Service unavailable: Spreadsheets');
    expect(addOn.callFromPage('readSpreadsheet', [])).toMatchObject({ status: 'failure' });
    expect(seen().tables.accounts?.cells).toHaveLength(5);
    host.close();
  });
});

describe('the language', () => {
  test('is that of the locale until another one is chosen, and then that one the next time, too', () => {
    const { host, addOn, seen } = spreadsheetWith({ Accounts: ACCOUNTS }, { userLocale: 'ja' });
    expect(seen().language).toBe('ja');
    addOn.callFromPage('chooseLanguage', ['en']);
    expect(seen().language).toBe('en');
    host.close();
  });

  test.each([['fr'], [null], [{}], [1]])('stays as it is when a page sends %j', (sent) => {
    const { host, addOn, seen } = spreadsheetWith({ Accounts: ACCOUNTS }, { userLocale: 'ja' });
    expect(addOn.callFromPage('chooseLanguage', [sent])).toMatchObject({ status: 'success' });
    expect(seen().language).toBe('ja');
    host.close();
  });
});

describe('a date', () => {
  test('travels as its day in the zone of the spreadsheet', () => {
    const { host, sheet, seen } = spreadsheetWith({ Accounts: [...ACCOUNTS.slice(0, 1), ['Asahi', 'IT', 1, '']] });
    // 00:30 on the 22nd in Tokyo, still the 21st in UTC. 2026-11-22 is day 20,779 since 1970.
    sheet('Accounts')
      .getRange('D2')
      .setValue(new Date('2026-11-21T15:30:00Z') as never);
    expect(seen().tables.accounts?.cells[1]?.[3]).toEqual({ day: 20_779 });
    host.close();
  });
});
