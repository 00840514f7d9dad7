import { describe, expect, test } from 'vitest';
import type { SentTable } from '../../src/model/sent-table.ts';
import { planSheet, spreadsheetWithPlans, startingPoint, type WithPlans } from './plans-spreadsheet.ts';

/** What the head of a plan shows below a header. */
function shown(opened: WithPlans, account: string, header: string) {
  const sheet = planSheet(opened, account);
  const found = sheet.createTextFinder(header).matchEntireCell(true).findNext();
  return found === null ? undefined : sheet.getRange(found.getRow() + 1, found.getColumn()).getValue();
}

const errors = (opened: WithPlans, account: string) =>
  planSheet(opened, account)
    .getDataRange()
    .getDisplayValues()
    .flat()
    .filter((text) => /^#[A-Z]/.test(text));

describe('a plan that is brought up to date', () => {
  test('looks up its scores again after their tab was deleted, which set-up brings back, too', () => {
    const opened = spreadsheetWithPlans();
    opened.make([3]);
    expect(shown(opened, 'k2b', 'Score')).toBe(20);
    expect(opened.seen().missing).not.toContain('scores');
    opened.spreadsheet.deleteSheet(opened.sheet('Scores'));
    expect(opened.seen().missing).toContain('scores');
    expect(opened.make([3], true)).toMatchObject({ made: [], refreshed: 1 });
    expect(shown(opened, 'k2b', 'Score')).toBe(20);
    expect(errors(opened, 'k2b')).toEqual([]);
    expect(opened.seen().missing).not.toContain('scores');
    opened.host.close();
  });

  test('is looked up by the column of ids that took the place of another one', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2]);
    opened
      .sheet('Accounts')
      .insertColumnBefore(1)
      .getRange('A1:A3')
      .setValues([['ID'], ['N1'], ['N2']]);
    opened.host.services.SpreadsheetApp.flush();
    const accounts = [{ row: 3, id: 'N2', name: 'Beta' }];
    opened.answer('makePlans', { language: 'en', accounts, refresh: false });
    expect(shown(opened, 'n2', 'Score')).toBe(20);
    expect(errors(opened, 'n2')).toEqual([]);
    opened.host.close();
  });

  test('stays as it is if nothing is amiss, in either language', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    const before = opened.state();
    opened.make([2, 3], true);
    opened.answer('makePlans', { ...opened.planRequest([2, 3], true), language: 'ja' });
    expect(opened.state()).toEqual(before);
    opened.host.close();
  });

  test('ends the same, whatever fails on the way', { timeout: 300_000 }, () => {
    const opened = spreadsheetWithPlans();
    opened.make([3]);
    const sheet = planSheet(opened, 'k2b');
    const heading = sheet.createTextFinder('Key persons').matchEntireCell(true).findNext()?.getRow() ?? 0;
    sheet.deleteRows(heading, 6);
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    sheet.getRange('C9').setValue('typed');
    opened.host.services.SpreadsheetApp.flush();
    const damaged = opened.state();
    const startAgain = startingPoint(opened);
    const before = opened.host.roundTrips().calls;
    opened.make([3], true);
    const calls = opened.host.roundTrips().calls - before;
    const state = opened.state();
    expect(planSheet(opened, 'k2b').getCharts()).toHaveLength(2);
    expect(planSheet(opened, 'k2b').getRange('C9').getValue()).toBe('typed');
    const known = new Set<string>();
    for (let call = 1; call <= calls; call += 3) {
      startAgain();
      expect(opened.state()).toEqual(damaged);
      opened.host.failCall(call);
      expect(opened.call('makePlans', opened.planRequest([3], true)).status).toBe('failure');
      const left = JSON.stringify(opened.state());
      if (!known.has(left)) {
        opened.make([3], true);
        expect({ call, ...opened.state() }).toEqual({ call, ...state });
      }
      known.add(left);
    }
    opened.host.close();
  });

  test('says so where somebody else has protected it, and keeps all that stands there', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    const sheet = planSheet(opened, 'k2b');
    sheet.protect();
    const head = sheet.createTextFinder('Score').matchEntireCell(true).findNext();
    sheet.getRange((head?.getRow() ?? 0) + 1, head?.getColumn() ?? 0).clearContent();
    opened.host.services.SpreadsheetApp.flush();
    opened.host.testing.setUser('somebody.else@example.com');
    const before = opened.state();
    const result = opened.call('makePlans', opened.planRequest([3], true));
    expect(result).toMatchObject({ status: 'failure', message: expect.stringContaining('protected') });
    expect(opened.state()).toEqual(before);
    opened.host.close();
  });
});

test('where the spreadsheet has no room for another tab nothing is made, and later the rest is', () => {
  const opened = spreadsheetWithPlans();
  opened.make([2]);
  const large = opened.spreadsheet.insertSheet('Large');
  large.insertRowsAfter(1, 378_000);
  opened.host.services.SpreadsheetApp.flush();
  expect(opened.call('makePlans', opened.planRequest([3]))).toMatchObject({ status: 'failure' });
  expect(opened.seen().generated.filter(({ key }) => key === 'plan')).toHaveLength(1);
  opened.spreadsheet.deleteSheet(opened.sheet('Large'));
  expect(opened.make([2, 3])).toMatchObject({ already: 1, made: [{ id: 'k2b' }] });
  opened.host.close();
});

test('a plan is read with all its cells; one that is gone is not there', () => {
  const opened = spreadsheetWithPlans();
  opened.make([3]);
  const read = (tabId: unknown) => {
    const result = opened.addOn.callFromPage('readPlan', [tabId]);
    if (result.status !== 'success') throw new Error(result.message);
    return result.value as SentTable | null;
  };
  const plan = read(planSheet(opened, 'k2b').getSheetId());
  expect(plan).toMatchObject({ tabName: 'Beta', row: 1, column: 1 });
  expect(plan?.cells.flat()).toContain('K2B');
  for (const nothing of [4711, '0', null, {}, 0.5]) expect(read(nothing)).toBeNull();
  opened.host.close();
});
