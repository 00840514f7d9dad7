import { describe, expect, test } from 'vitest';
import { planSheet, spreadsheetWithPlans, startingPoint, type WithPlans } from './plans-spreadsheet.ts';

const refresh = (opened: WithPlans, language = 'en') => opened.answer('refreshPlanOverview', { language });

/** What the overview shows below its headers, by some of its columns. */
function rows(opened: WithPlans, ...headers: readonly string[]) {
  const { generated } = opened.seen();
  const tabId = generated.find(({ key }) => key === 'plans')?.tabId;
  const values =
    opened
      .sheets()
      .find((sheet) => sheet.getSheetId() === tabId)
      ?.getDataRange()
      .getValues() ?? [];
  const positions = headers.map((header) => values[0]?.indexOf(header) ?? -1);
  return values.slice(1).map((row) => positions.map((position) => row[position]));
}

function withPlans() {
  const opened = spreadsheetWithPlans();
  opened.make([2, 3, 4]);
  return opened;
}

/** Fills cells below a header of a plan. */
function fill(opened: WithPlans, account: string, header: string, ...values: readonly (string | number)[]) {
  const sheet = planSheet(opened, account);
  const found = sheet.createTextFinder(header).matchEntireCell(true).findNext();
  if (found === null) throw new Error(`There is no header ${header}`);
  values.forEach((value, i) => {
    sheet.getRange(found.getRow() + 1 + i, found.getColumn()).setValue(value);
  });
  opened.host.services.SpreadsheetApp.flush();
}

describe('the overview of plans', () => {
  test('has a row for each plan as it is made, which follows its tab', () => {
    const opened = withPlans();
    expect(rows(opened, 'Account ID', 'Account', 'No champion')).toEqual([
      ['K1A', 'Alpha', 1],
      ['K2B', 'Beta', 1],
      ['K3C', 'Alpha', 1],
    ]);
    fill(opened, 'k2b', 'Buying role', 'champion');
    fill(opened, 'k2b', 'Name', 'Mori');
    expect(rows(opened, 'Account ID', 'No champion')[1]).toEqual(['K2B', 0]);
    opened.host.close();
  });

  test('puts first what needs care most, and leaves what people keep beside it with its row', () => {
    const opened = withPlans();
    const width = opened.sheet('Account plans').getLastColumn();
    opened
      .sheet('Account plans')
      .getRange(2, width + 1, 3, 1)
      .setValues([['first'], ['second'], ['third']]);
    fill(opened, 'k3c', 'Buying role', 'champion', 'decision maker');
    fill(opened, 'k3c', 'Name', 'Mori', 'Kim');
    expect(refresh(opened)).toEqual({ status: 'done' });
    const sheet = opened.sheet('Account plans');
    const beside = sheet
      .getRange(2, width + 1, 3, 1)
      .getValues()
      .flat();
    expect(
      rows(opened, 'Account ID')
        .flat()
        .map((id, i) => [id, beside[i]]),
    ).toEqual([
      ['K3C', 'third'],
      ['K1A', 'first'],
      ['K2B', 'second'],
    ]);
    // Of the one that was begun: one contact at most, two persons not checked, no findings, little filled. The others are not begun yet.
    expect(rows(opened, 'Account ID', 'Account', 'No champion', 'Open points')).toEqual([
      ['K3C', 'Alpha', 0, 4],
      ['K1A', 'Alpha', 1, 1],
      ['K2B', 'Beta', 1, 1],
    ]);
    opened.host.close();
  });

  test('comes back with all rows after it was deleted', () => {
    const opened = withPlans();
    const before = rows(opened, 'Account ID', 'Account', 'Filled');
    opened.spreadsheet.deleteSheet(opened.sheet('Account plans'));
    refresh(opened);
    expect(rows(opened, 'Account ID', 'Account', 'Filled').sort()).toEqual(before.sort());
    opened.host.close();
  });

  test('loses the row of a plan whose tab was deleted, unless somebody typed there', () => {
    const opened = withPlans();
    const width = opened.sheet('Account plans').getLastColumn();
    opened
      .sheet('Account plans')
      .getRange(3, width + 1)
      .setValue('ask Kim');
    for (const account of ['k1a', 'k2b']) opened.spreadsheet.deleteSheet(planSheet(opened, account));
    refresh(opened);
    expect(rows(opened, 'Account ID').flat().sort()).toEqual(['K2B', 'K3C']);
    expect(opened.sheet('Account plans').getDataRange().getValues().flat()).toContain('ask Kim');
    opened.make([3]);
    refresh(opened);
    expect(rows(opened, 'Account ID', 'Account').sort()).toEqual([
      ['K2B', 'Beta'],
      ['K3C', 'Alpha'],
    ]);
    opened.host.close();
  });

  test('keeps a row below its headers where people took all others away', () => {
    const opened = withPlans();
    const sheet = opened.sheet('Account plans');
    sheet.deleteRows(5, sheet.getMaxRows() - 4);
    for (const account of ['k1a', 'k2b', 'k3c']) opened.spreadsheet.deleteSheet(planSheet(opened, account));
    expect(refresh(opened)).toEqual({ status: 'done' });
    expect(rows(opened, 'Account ID')).toEqual([]);
    expect(opened.make([2])).toMatchObject({ made: [{ id: 'k1a' }] });
    expect(rows(opened, 'Account ID')).toEqual([['K1A']]);
    opened.host.close();
  });

  test('is left unsorted where people merged cells of several rows', () => {
    const opened = withPlans();
    fill(opened, 'k3c', 'Buying role', 'champion', 'decision maker');
    fill(opened, 'k3c', 'Name', 'Mori', 'Kim');
    const sheet = opened.sheet('Account plans');
    const beside = sheet.getRange(2, sheet.getLastColumn() + 1, 2, 1).merge();
    const ids = () => rows(opened, 'Account ID').flat();
    refresh(opened);
    expect(ids()).toEqual(['K1A', 'K2B', 'K3C']);
    beside.breakApart();
    opened.host.services.SpreadsheetApp.flush();
    refresh(opened);
    expect(ids()).toEqual(['K3C', 'K1A', 'K2B']);
    opened.host.close();
  });

  test('is not made where there is no plan', () => {
    const opened = spreadsheetWithPlans();
    const before = opened.state();
    expect(refresh(opened)).toEqual({ status: 'done' });
    expect(opened.state()).toEqual(before);
    opened.host.close();
  });

  test('ends the same, whatever fails on the way', { timeout: 300_000 }, () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    opened.spreadsheet.deleteSheet(planSheet(opened, 'k1a'));
    opened.sheet('Account plans').getRange('B3').clearContent();
    opened.host.services.SpreadsheetApp.flush();
    const damaged = opened.state();
    const startAgain = startingPoint(opened);
    const before = opened.host.roundTrips().calls;
    refresh(opened);
    const calls = opened.host.roundTrips().calls - before;
    const state = opened.state();
    const known = new Set<string>();
    for (let n = 1; n <= calls; n += 1) {
      startAgain();
      expect(opened.state()).toEqual(damaged);
      opened.host.failCall(n);
      expect(opened.call('refreshPlanOverview', { language: 'en' }).status).toBe('failure');
      const left = JSON.stringify(opened.state());
      if (!known.has(left)) {
        refresh(opened);
        expect({ n, ...opened.state() }).toEqual({ n, ...state });
      }
      known.add(left);
    }
    opened.host.close();
  });
});
