import { describe, expect, test } from 'vitest';
import { spreadsheetToSetUp } from './set-up-spreadsheet.ts';
import { ACCOUNTS, CRITERIA } from './spreadsheet.ts';

describe('setting up', () => {
  test('makes criteria, ranking and targets, and shows the ranking', () => {
    const { host, setUp, sheet, names, seen } = spreadsheetToSetUp();
    expect(setUp()).toMatchObject({ status: 'done' });
    expect(names()).toEqual(['Accounts', 'Criteria', 'Ranking', 'Targets']);
    expect(seen()).toMatchObject({ missing: [], rankingObstacle: null, tabs: [] });
    // Worked out beside ACCOUNTS: 87.5, 86.67, 78.125, 17.5.
    expect(sheet('Ranking').getRange('A1:D5').getDisplayValues()).toEqual([
      ['Rank', 'Account', 'Score', 'Tier'],
      ['1', 'Asahi Parts', '87.5', 'A'],
      ['2', 'Crane Software', '86.7', 'A'],
      ['3', 'Delta Works', '78.1', 'A'],
      ['4', 'Blue Retail', '17.5', 'D'],
    ]);
    expect(host.editor.activeTabId).toBe(sheet('Ranking').getSheetId());
    expect(sheet('Criteria').getRange('A1:I4').getValues()).toEqual(CRITERIA);
    expect(sheet('Criteria').getRange('K1:O5').getDisplayValues()).toEqual([
      ['Tier', 'From', '', 'As of', '2026-11-21'],
      ['A', '75', '', '', ''],
      ['B', '50', '', '', ''],
      ['C', '25', '', '', ''],
      ['D', '', '', '', ''],
    ]);
    host.close();
  });

  test('speaks Japanese where the plan does', () => {
    const { host, setUp, names, sheet } = spreadsheetToSetUp(undefined, { language: 'ja', criteria: [] });
    setUp();
    expect(names()).toEqual(['Accounts', '選定基準', 'ランキング', 'ターゲット']);
    expect(sheet('選定基準').getRange('A1:P1').getValues().flat().join(' ')).toBe(
      '基準 列 種類 重み 区分 下限 上限 点数 空欄時 足切り メモ  ティア 下限  基準日',
    );
    host.close();
  });

  test('adds the columns agreed on and short ids, right of the list', () => {
    const { host, setUp, sheet } = spreadsheetToSetUp();
    setUp();
    const cells = sheet('Accounts').getRange('A1:F5').getValues();
    expect(cells[0]).toEqual(['Company', 'Industry', 'Employees', 'Last contact', 'Intent', 'ID']);
    const ids = cells.slice(1).map((row) => row[5]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z]$/);
    expect(sheet('Accounts').getRange('E1').getNote()).toBe('1 to 5');
    expect(sheet('Accounts').getRange('E2').getDataValidation()?.getAllowInvalid()).toBe(true);
    host.close();
  });

  test('uses a table that starts lower, and keeps apart what stands beside it', () => {
    const beside = [
      ['List of October'],
      [],
      ['', ...(ACCOUNTS[0] ?? []), '', 'Owner', 'Team'],
      ['', ...(ACCOUNTS[1] ?? []), '', 'Mori', 'North'],
    ];
    const { host, setUp, spreadsheet, sheet, plan } = spreadsheetToSetUp({ Accounts: beside });
    setUp({ ...plan, accounts: { tabId: sheet('Accounts').getSheetId(), row: 3, column: 2 } });
    expect(sheet('Accounts').getRange('A3:J3').getValues()).toEqual([
      ['', 'Company', 'Industry', 'Employees', 'Last contact', 'Intent', 'ID', '', 'Owner', 'Team'],
    ]);
    expect(spreadsheet.getRangeByName('ABM_ACCOUNTS')?.getA1Notation()).toBe('B3:G1000');
    host.close();
  });

  test('uses criteria that somebody made, and puts beside them what they lack', () => {
    const { host, setUp, spreadsheet, sheet, names } = spreadsheetToSetUp({
      Accounts: ACCOUNTS,
      Ours: [[], ...CRITERIA.map((row) => ['', ...row])],
    });
    setUp();
    expect(names()).toEqual(['Accounts', 'Ours', 'Ranking', 'Targets']);
    expect(spreadsheet.getRangeByName('ABM_CRITERIA')?.getA1Notation()).toBe('B2:J1000');
    expect(sheet('Ours').getRange('L2:P2').getDisplayValues()).toEqual([['Tier', 'From', '', 'As of', '2026-11-21']]);
    expect(sheet('Ranking').getRange('C2').getDisplayValue()).toBe('87.5');
    host.close();
  });

  test('leaves a tab alone that has the name and other content', () => {
    const { host, setUp, sheet, names } = spreadsheetToSetUp({ Accounts: ACCOUNTS, criteria: [['Ask Mori first']] });
    setUp();
    expect(names()).toEqual(['Accounts', 'criteria', 'Criteria 2', 'Ranking', 'Targets']);
    expect(sheet('criteria').getDataRange().getValues()).toEqual([['Ask Mori first']]);
    host.close();
  });

  test.each(['=IMPORTDATA("https://example.com")', '<img src=x onerror=alert(1)>', "'", '+1', '@x', 'a\n'.repeat(50)])(
    'writes %j as the text that it is',
    (text) => {
      const criteria = CRITERIA.map((row, i) => (i === 1 ? [text, ...row.slice(1)] : row));
      const allowed = { kind: 'list', values: [text] } as const;
      const { host, setUp, sheet } = spreadsheetToSetUp(undefined, {
        criteria,
        newColumns: [{ header: text, allowed, help: text }],
      });
      setUp();
      for (const cell of [sheet('Criteria').getRange('A2'), sheet('Accounts').getRange('E1')]) {
        expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
      }
      host.close();
    },
  );

  test('asks the services 15 times at most, for 10,000 companies as for 100', () => {
    const cost = (rows: number) => {
      const { host, setUp } = spreadsheetToSetUp({
        Accounts: [...ACCOUNTS.slice(0, 1), ...Array.from({ length: rows }, (_, i) => [`C${i}`, 'IT', i, ''])],
      });
      host.services.SpreadsheetApp.flush();
      const before = host.roundTrips().total;
      setUp();
      const spent = host.roundTrips().total - before;
      host.close();
      return spent;
    };
    const spent = cost(100);
    expect(spent).toBeLessThanOrEqual(15);
    expect(cost(10_000)).toBe(spent);
  });

  test('waits for another person, and does nothing where that takes too long', () => {
    const { host, plan, setUp, names } = spreadsheetToSetUp();
    host.testing.inSecondExecution(({ LockService }) => {
      LockService.getDocumentLock().tryLock(0);
      expect(setUp(plan)).toEqual({ status: 'busy' });
    });
    expect(names()).toEqual(['Accounts']);
    host.close();
  });

  test('writes while it holds the lock alone, also what is left where a call fails', () => {
    const { host, call, plan } = spreadsheetToSetUp();
    const wasFree: boolean[] = [];
    host.workbook.onChange(() => {
      host.testing.inSecondExecution(({ LockService }) => {
        wasFree.push(LockService.getDocumentLock().tryLock(0));
      });
    });
    host.failCall(300);
    expect(call(plan)).toMatchObject({ status: 'failure' });
    expect(new Set(wasFree)).toEqual(new Set([false]));
    host.testing.inSecondExecution(({ LockService }) => {
      expect(LockService.getDocumentLock().tryLock(0)).toBe(true);
    });
    host.close();
  });

  test('does nothing where the companies are no longer there', () => {
    const { host, plan, setUp, names } = spreadsheetToSetUp();
    expect(setUp({ ...plan, accounts: { tabId: 12345, row: 1, column: 1 } })).toEqual({ status: 'changed' });
    expect(setUp({ ...plan, accounts: { tabId: plan.accounts?.tabId ?? 0, row: 900, column: 1 } })).toEqual({
      status: 'changed',
    });
    expect(names()).toEqual(['Accounts']);
    host.close();
  });

  test.each([
    [null],
    ['plan'],
    [{}],
    [{ language: 'fr' }],
    [{ accounts: { tabId: 0, row: 0, column: 1 } }],
    [{ criteria: [[null]] }],
  ])('does nothing for %j from a page', (sent) => {
    const { host, plan, call, names } = spreadsheetToSetUp();
    const whole =
      typeof sent === 'object' && sent !== null && Object.keys(sent).length > 0 ? { ...plan, ...sent } : sent;
    expect(call(whole)).toMatchObject({ status: 'success', value: { status: 'changed' } });
    expect(names()).toEqual(['Accounts']);
    host.close();
  });
});
