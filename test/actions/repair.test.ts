import { describe, expect, test } from 'vitest';
import { spreadsheetToSetUp } from './set-up-spreadsheet.ts';
import { ACCOUNTS } from './spreadsheet.ts';

function setUpSpreadsheet() {
  const opened = spreadsheetToSetUp();
  opened.setUp();
  opened.host.services.SpreadsheetApp.flush();
  return opened;
}

describe('setting up again', () => {
  test('changes nothing at all', () => {
    const { host, setUp, repair, state } = setUpSpreadsheet();
    const before = state();
    setUp();
    expect(state()).toEqual(before);
    setUp(repair);
    expect(state()).toEqual(before);
    host.close();
  });

  test('leaves what people made of the tabs, and the tab in front', () => {
    const { host, setUp, repair, sheet, state } = setUpSpreadsheet();
    sheet('Criteria').setName('Our rules').setColumnWidth(1, 333).getRange('D2').setValue(7);
    sheet('Targets').insertColumnsBefore(1, 1).getRange('A5').setValue('ask Mori');
    sheet('Ranking').getRange('B2').setBackground('#ff0000');
    sheet('Our rules').activate();
    host.services.SpreadsheetApp.flush();
    setUp(repair);
    const before = state();
    setUp(repair);
    expect(state()).toEqual(before);
    expect(sheet('Our rules').getRange('D2').getValue()).toBe(7);
    expect(sheet('Targets').getRange('A5').getValue()).toBe('ask Mori');
    expect(host.editor.activeTabId).toBe(sheet('Our rules').getSheetId());
    host.close();
  });

  test.each([
    ['a tab', 'ranking', (o: ReturnType<typeof setUpSpreadsheet>) => o.spreadsheet.deleteSheet(o.sheet('Ranking'))],
    [
      'the list of targets',
      'targets',
      (o: ReturnType<typeof setUpSpreadsheet>) => o.spreadsheet.deleteSheet(o.sheet('Targets')),
    ],
    ['a name', 'names', (o: ReturnType<typeof setUpSpreadsheet>) => o.spreadsheet.removeNamedRange('ABM_TIERS')],
    [
      'the formula of the ranking',
      'ranking',
      (o: ReturnType<typeof setUpSpreadsheet>) => o.sheet('Ranking').getRange('A1').clearContent(),
    ],
  ])('brings back %s', (_what, part, damage) => {
    const opened = setUpSpreadsheet();
    damage(opened);
    opened.host.services.SpreadsheetApp.flush();
    expect(opened.seen().missing).toContain(part);
    opened.setUp(opened.repair);
    expect(opened.seen().missing).toEqual([]);
    expect(opened.sheet('Ranking').getRange('B2').getValue()).toBe('Asahi Parts');
    opened.host.close();
  });

  test('reaches over rows and columns that were added, and gives new rows their ids', () => {
    const { host, sheet, setUp, repair, seen, spreadsheet } = setUpSpreadsheet();
    const accounts = sheet('Accounts');
    accounts.insertRowsAfter(1000, 1);
    accounts.getRange('A1001:B1001').setValues([['Echo Mills', 'Manufacturing']]);
    accounts.getRange('G1').setValue('Region');
    host.services.SpreadsheetApp.flush();
    expect(seen()).toMatchObject({ missing: ['accounts range'] });
    expect(seen().tables.accounts?.cells).toHaveLength(1001);
    setUp(repair);
    expect(spreadsheet.getRangeByName('ABM_ACCOUNTS')?.getA1Notation()).toBe('A1:G1001');
    expect(accounts.getRange('F1001').getValue()).toMatch(/^\w{5}$/);
    expect(seen().missing).toEqual([]);
    host.close();
  });

  test('names the cell that stands in the way of the ranking, and does not touch it', () => {
    const { host, sheet, setUp, repair, seen } = setUpSpreadsheet();
    sheet('Ranking').getRange('B3').setValue('mine');
    host.services.SpreadsheetApp.flush();
    const link = { tabId: sheet('Ranking').getSheetId(), a1: 'B3' };
    expect(seen()).toMatchObject({ missing: ['ranking'], rankingObstacle: link });
    setUp(repair);
    expect(seen().rankingObstacle).toEqual(link);
    expect(sheet('Ranking').getRange('B3').getValue()).toBe('mine');
    host.close();
  });

  test('mends its colours, and keeps those of people', () => {
    const { host, sheet, setUp, repair } = setUpSpreadsheet();
    const ranking = sheet('Ranking');
    const formulas = () =>
      ranking.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
    const ours = formulas();
    const rule = host.services.SpreadsheetApp.newConditionalFormatRule()
      .setRanges([ranking.getRange('B2:B')])
      .whenFormulaSatisfied('=$B2="Asahi Parts"')
      .setBackground('#ffcccc')
      .build();
    ranking.setConditionalFormatRules([rule]);
    sheet('Criteria').getRange('K2').setValue('Focus');
    host.services.SpreadsheetApp.flush();
    setUp(repair);
    const mended = formulas();
    expect(mended[0]).toBe('=$B2="Asahi Parts"');
    expect(mended.slice(1)).toEqual(ours.map((formula) => (formula === '=$D2="A"' ? '=$D2="Focus"' : formula)));
    host.close();
  });
});

test('of a generated tab that somebody copied the original counts, and the copy stays as it is', () => {
  const { host, addOn, sheet, seen, setUp, repair } = setUpSpreadsheet();
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const originals = seen().generated;
  for (const { key, tabId } of originals) {
    // Whether a copy keeps the mark depends on how it was made.
    spreadsheet.getSheetById(tabId)?.copyTo(spreadsheet).addDeveloperMetadata('smallstart-abm.tab', key);
  }
  host.services.SpreadsheetApp.flush();
  expect(seen()).toMatchObject({ generated: originals, missing: [] });
  const copy = sheet('Copy of Targets').getDataRange().getValues();
  addOn.callFromPage('addTargets', [{ language: 'en', accounts: [{ row: 2, id: '', name: 'Asahi Parts' }] }]);
  setUp(repair);
  expect(sheet('Targets').getLastRow()).toBe(2);
  expect(sheet('Copy of Targets').getDataRange().getValues()).toEqual(copy);
  host.close();
});

test('looking for what is missing and finding nothing costs 15 round trips at most', () => {
  const { host, seen, setUp, repair } = setUpSpreadsheet();
  // Lets the ranking be computed, which asks for the zone.
  expect(seen().missing).toEqual([]);
  const { total } = host.roundTrips();
  setUp(repair);
  expect(host.roundTrips().total - total).toBeLessThanOrEqual(15);
  host.close();
});

describe('a failure at any service call', () => {
  test('loses nothing, and the same again ends as if nothing had happened', () => {
    const undisturbed = spreadsheetToSetUp();
    const { calls: earlier } = undisturbed.host.roundTrips();
    undisturbed.setUp();
    const calls = undisturbed.host.roundTrips().calls - earlier;
    const wanted = undisturbed.state();
    undisturbed.host.close();
    const typed = ACCOUNTS.map((row) => row.map(String));
    let written = 0;
    for (let n = 1; n <= calls; n += 1) {
      const { host, plan, call, setUp, sheet, state } = spreadsheetToSetUp();
      let changes = 0;
      host.workbook.onChange(() => {
        changes += 1;
      });
      host.failCall(n);
      call(plan);
      // Where no more was written than before a failure one call earlier, all is as it was then.
      if (n === 1 || changes > written) {
        expect(sheet('Accounts').getRange('A1:D5').getDisplayValues(), `call ${n}`).toEqual(typed);
        setUp();
        expect(state(), `call ${n}`).toEqual(wanted);
      }
      written = changes;
    }
  }, 300_000);
});

test('a list without any column for ids gets none where nobody asked for it', () => {
  const { host, setUp, plan, sheet } = spreadsheetToSetUp({ Accounts: ACCOUNTS });
  setUp({ ...plan, addsIds: false, newColumns: [] });
  expect(sheet('Accounts').getDataRange().getValues()[0]).toEqual(ACCOUNTS[0]);
  host.close();
});
