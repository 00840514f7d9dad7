import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { planLayout } from '../../src/tabs/index.ts';
import { PLAN_ROWS } from '../../src/tabs/plans/plan-sections.ts';
import { type PlanContent, planCells, rowOf } from '../tabs/plans/plan-cells.ts';
import { spreadsheetWith } from './spreadsheet.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

/** A spreadsheet with a plan in which stands this alone. */
function planWith(communication: PlanContent['communication'] = [], language: Language = 'en') {
  const cells = planCells({ ...(communication && { communication }) }, language);
  const opened = spreadsheetWith({ Plan: cells });
  const sheet = () =>
    opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan') ?? opened.sheet('Plan');
  const tabId = opened.sheet('Plan').getSheetId();
  return {
    ...opened,
    tabId,
    plan: sheet,
    call: (request: unknown) => opened.addOn.callFromPage('takeOverMessages', [request]),
    takeOver: (...messages: readonly string[]) => opened.addOn.callFromPage('takeOverMessages', [{ tabId, messages }]),
    /** Number of a row of the communication plan, its first one being 1. */
    row: (number: number) => rowOf(cells, 'communication', number, language),
    /** The column of the messages below its header. */
    messages: () => {
      const column = sheet()
        .getRange(`C${rowOf(cells, 'communication', 1, language)}:C`)
        .getValues()
        .flat();
      return column.slice(0, column.findLastIndex((cell) => cell !== '') + 1);
    },
  };
}

const done = (added: number, already: number) => ({ status: 'success', value: { status: 'done', added, already } });

describe('taking over messages', () => {
  test.each(['en', 'ja'] as const)('writes each text once, in rows in which nothing stands (%s)', (language) => {
    const { takeOver, messages, plan, row } = planWith([{ when: '2026-12-01' }, { message: 'Save hours' }], language);
    expect(takeOver('Hire less', 'save hours', '紙をなくす')).toEqual(done(2, 1));
    expect(messages()).toEqual(['', 'Save hours', 'Hire less', '紙をなくす']);
    expect(plan().getRange(row(3), 1, 1, 12).getValues().flat().filter(Boolean)).toEqual(['Hire less']);
    expect(takeOver('Hire less', 'Save hours', '紙をなくす')).toEqual(done(0, 3));
    expect(messages()).toHaveLength(4);
  });

  test('a full plan grows within the ranges of formulas, with the looks and allowed values of its rows', () => {
    const touches = Array.from({ length: 12 }, (_, i) => ({ when: '2026-12-01', message: `Message ${i}` }));
    const { host, takeOver, plan, messages, row } = planWith(touches);
    const { SpreadsheetApp } = host.services;
    const stages = SpreadsheetApp.newDataValidation().requireValueInList(['awareness', 'research']).build();
    plan()
      .getRange(`B${row(1)}:B${row(12)}`)
      .setDataValidation(stages)
      .setBackground('#fef7e0');
    plan()
      .getRange('N1')
      .setFormula(`=COUNTA(C${row(1)}:C${row(12)})`);
    plan()
      .getRange(`A${row(14)}`)
      .setValue('Notes of the team');
    expect(takeOver('a', 'b')).toEqual(done(2, 0));
    expect(messages().slice(10)).toEqual(['Message 10', 'a', 'b', 'Message 11']);
    expect(plan().getRange('N1').getValue()).toBe(14);
    expect(
      plan()
        .getRange(`A${row(16)}`)
        .getValue(),
    ).toBe('Notes of the team');
    for (const number of [12, 13]) {
      const stage = plan().getRange(`B${row(number)}`);
      expect(stage.getDataValidation()?.getCriteriaValues()[0]).toEqual(['awareness', 'research']);
      expect(stage.getBackground()).toBe('#fef7e0');
    }
  });

  test('leaves what people typed where it is, also after they sorted and in rows with no more than a formula', () => {
    const { takeOver, plan, row } = planWith([{ owner: 'Ito', message: 'b' }, {}, { owner: 'Kim', message: 'a' }]);
    plan()
      .getRange(`H${row(4)}`)
      .setFormula('=IF(TRUE,"","x")');
    plan()
      .getRange(`A${row(1)}:L${row(3)}`)
      .sort({ column: 3, ascending: true });
    expect(takeOver('c', 'd')).toEqual(done(2, 0));
    const shown = plan()
      .getRange(`A${row(1)}:L${row(5)}`)
      .getValues();
    expect(shown.map((cells) => [cells[2], cells[7]])).toEqual([
      ['a', 'Kim'],
      ['b', 'Ito'],
      ['c', ''],
      ['', ''],
      ['d', ''],
    ]);
  });

  test('finds its column where people moved it', () => {
    const { takeOver, plan, row } = planWith();
    plan().insertColumnsBefore(1, 2);
    plan().insertRowsBefore(1, 3);
    expect(takeOver('Save hours')).toEqual(done(1, 0));
    expect(
      plan()
        .getRange(row(1) + 3, 5)
        .getValue(),
    ).toBe('Save hours');
  });

  test('writes texts as texts, whatever they begin with', () => {
    const hostile = [
      '=IMPORTDATA("https://example.com")',
      '+1',
      '@x',
      "'quoted",
      '1/2',
      'TRUE',
      '<img src=x onerror=alert(1)>',
      'two\nlines',
      '‮reversed',
      'x'.repeat(500),
    ];
    const { takeOver, messages, plan, row } = planWith();
    expect(takeOver(...hostile)).toEqual(done(hostile.length, 0));
    expect(messages()).toEqual(hostile);
    expect(
      plan()
        .getRange(`C${row(1)}:C${row(10)}`)
        .getFormulas()
        .flat()
        .join(''),
    ).toBe('');
    expect(takeOver(...hostile)).toEqual(done(0, hostile.length));
  });

  test('refuses what is no request, and a tab that is not there', () => {
    const { call, messages, tabId } = planWith();
    const requests = [
      null,
      'x',
      { tabId },
      { tabId: String(tabId), messages: ['a'] },
      { tabId, messages: [] },
      { tabId, messages: [' '] },
      { tabId, messages: [1] },
      { tabId, messages: ['x'.repeat(50_001)] },
      { tabId: 123_456, messages: ['a'] },
    ];
    for (const request of requests) expect(call(request)).toEqual({ status: 'success', value: { status: 'changed' } });
    expect(messages()).toEqual([]);
  });

  test('writes nothing where the tab has no communication plan any more', () => {
    const { takeOver, plan, row } = planWith();
    plan().deleteRow(row(0));
    const before = plan().getDataRange().getValues();
    expect(takeOver('a')).toEqual({ status: 'success', value: { status: 'changed' } });
    expect(plan().getDataRange().getValues()).toEqual(before);
  });

  test('waits for another person, and writes nothing where that takes too long', () => {
    const { host, takeOver, messages } = planWith();
    host.testing.inSecondExecution(({ LockService }) => {
      LockService.getDocumentLock().tryLock(0);
      expect(takeOver('a')).toMatchObject({ value: { status: 'busy' } });
    });
    expect(messages()).toEqual([]);
  });

  test('costs a few round trips, however many texts', () => {
    const trips = (texts: number) => {
      const { host, takeOver } = planWith();
      const before = host.roundTrips().total;
      takeOver(...Array.from({ length: texts }, (_, i) => `Text ${i}`));
      return host.roundTrips().total - before;
    };
    expect(trips(40)).toBeLessThanOrEqual(trips(1) + 1);
    expect(trips(40)).toBeLessThanOrEqual(12);
  });

  test('whichever call fails, asked for again it ends as if none had', () => {
    const touches = Array.from({ length: 11 }, (_, i) => ({ message: `Message ${i}` }));
    const undisturbed = planWith(touches);
    const before = undisturbed.host.roundTrips().calls;
    undisturbed.takeOver('a', 'b', 'c');
    const calls = undisturbed.host.roundTrips().calls - before;
    const wanted = undisturbed.plan().getDataRange().getValues();
    expect(calls).toBeGreaterThan(5);
    for (let n = 1; n <= calls; n += 1) {
      const { host, takeOver, plan } = planWith(touches);
      host.failCall(n);
      takeOver('a', 'b', 'c');
      expect(takeOver('a', 'b', 'c')).toMatchObject({ value: { status: 'done' } });
      expect(plan().getDataRange().getValues()).toEqual(wanted);
      host.close();
    }
  });
});

test('in a plan as the add-on makes it, messages are no overdue contacts, and the state still counts behind rows that were inserted', () => {
  const opened = spreadsheetWithTargets();
  const made = opened.call('makePlans', { ...opened.request(2), refresh: false });
  const { tabId } = (made as { value: { made: { tabId: number }[] } }).value.made[0] ?? { tabId: 0 };
  const plan = () => opened.sheets().find((sheet) => sheet.getSheetId() === tabId);
  const layout = () => planLayout(plan()?.getDataRange().getValues() ?? []);
  const { headerRow = 0 } = layout().communication ?? {};
  // Every row of a new plan takes a contact of 20 November, a day before today.
  plan()
    ?.getRange(headerRow + 1, 1, PLAN_ROWS.communication, 1)
    .setValues(Array.from({ length: PLAN_ROWS.communication }, () => ['2026-11-20']));
  expect(opened.call('takeOverMessages', { tabId, messages: ['a', 'b'] })).toEqual(done(2, 0));
  const [first, last] = [headerRow + 1, headerRow + PLAN_ROWS.communication + 2];
  expect(plan()?.getRange(`C${first}:C${last}`).getValues().flat().filter(Boolean)).toEqual(['a', 'b']);
  const stages = plan()?.getRange(`B${first}:B${last}`).getDataValidations().flat();
  expect(stages?.every((rule) => rule !== null)).toBe(true);
  const overdue = () =>
    plan()
      ?.getRange(layout().state?.firstRow ?? 0, layout().state?.columns.get('overdue') ?? 0)
      .getValue();
  expect(overdue()).toBe(PLAN_ROWS.communication);
  plan()
    ?.getRange(`A${last - 1}:A${last}`)
    .setValue('2026-11-22');
  expect(overdue()).toBe(PLAN_ROWS.communication - 1);
});
