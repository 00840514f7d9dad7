import { describe, expect, test } from 'vitest';
import { planSheet, spreadsheetWithPlans, type WithPlans } from './plans-spreadsheet.ts';

const copies = ({ addOn }: WithPlans) => {
  const result = addOn.callFromPage('findPlanCopies', []);
  if (result.status !== 'success') throw new Error(result.message);
  return result.value;
};

/** Copies the plan of Beta, with its mark or without. */
function withCopy(isMarked: boolean) {
  const opened = spreadsheetWithPlans();
  opened.make([2, 3]);
  const plan = planSheet(opened, 'k2b');
  const copy = plan.copyTo(opened.host.services.SpreadsheetApp.getActiveSpreadsheet()).setName('Beta, copied');
  for (const mark of copy.getDeveloperMetadata()) mark.remove();
  if (isMarked) copy.addDeveloperMetadata('smallstart-abm.tab', 'plan:k2b');
  opened.host.services.SpreadsheetApp.flush();
  const [original, copied] = [plan.getSheetId(), copy.getSheetId()];
  return { opened, original, copied };
}

describe.each([
  ['with its mark', true],
  ['without its mark', false],
])('a copy of a plan that was made %s', (_, isMarked) => {
  test('is asked about, counts neither as a plan nor as a list of companies, and does not grow into another plan', () => {
    const { opened, original, copied } = withCopy(isMarked);
    expect(copies(opened)).toEqual([
      {
        account: 'k2b',
        tabs: [
          { tabId: original, name: 'Beta' },
          { tabId: copied, name: 'Beta, copied' },
        ],
      },
    ]);
    const ofBeta = opened.seen().generated.filter(({ account }) => account === 'k2b');
    expect(ofBeta).toEqual([{ key: 'plan', tabId: original, account: 'k2b' }]);
    expect(opened.make([3])).toMatchObject({ made: [], already: 1 });
    opened.host.close();
  });

  test('becomes the plan if somebody says so, and nobody asks again', () => {
    const { opened, original, copied } = withCopy(isMarked);
    opened.sheet('Beta').getRange('L9').setValue('typed in the first one');
    opened.host.services.SpreadsheetApp.flush();
    const request = { account: 'k2b', tabId: copied, others: [original] };
    const before = opened.state();
    expect(opened.answer('keepPlan', request)).toEqual({ status: 'done' });
    expect({ ...opened.state(), metadata: '' }).toEqual({ ...before, metadata: '' });
    expect(planSheet(opened, 'k2b').getSheetId()).toBe(copied);
    expect(copies(opened)).toEqual([]);
    expect(opened.make([3])).toMatchObject({ made: [], already: 1 });
    expect(opened.answer('keepPlan', { ...request, tabId: original, others: [copied] })).toEqual({ status: 'done' });
    expect(planSheet(opened, 'k2b').getSheetId()).toBe(original);
    opened.host.close();
  });

  test('is told apart in the end, whatever fails on the way', () => {
    const { opened, original, copied } = withCopy(isMarked);
    const there = { account: 'k2b', tabId: original, others: [copied] };
    const back = { account: 'k2b', tabId: copied, others: [original] };
    opened.answer('keepPlan', there);
    const before = opened.host.roundTrips().calls;
    opened.answer('keepPlan', back);
    const calls = opened.host.roundTrips().calls - before;
    const wanted = opened.state();
    for (let n = 1; n <= calls; n += 1) {
      opened.answer('keepPlan', there);
      opened.host.failCall(n);
      expect(opened.call('keepPlan', back).status).toBe('failure');
      opened.answer('keepPlan', back);
      expect([n, opened.state()]).toEqual([n, wanted]);
    }
    opened.host.close();
  });
});

test('of two unmarked tabs that look like the plan of one company the left one is taken, and both are asked about', () => {
  const { opened, original, copied } = withCopy(false);
  for (const mark of planSheet(opened, 'k2b').getDeveloperMetadata()) mark.remove();
  opened.host.services.SpreadsheetApp.flush();
  const tabs = [
    { tabId: original, name: 'Beta' },
    { tabId: copied, name: 'Beta, copied' },
  ];
  expect(copies(opened)).toEqual([{ account: 'k2b', tabs }]);
  expect(opened.make([3])).toMatchObject({ made: [], refreshed: 1 });
  expect(planSheet(opened, 'k2b').getSheetId()).toBe(original);
  expect(copies(opened)).toEqual([{ account: 'k2b', tabs }]);
  opened.host.close();
});

test('a copy that somebody made for another company, with its id, is the plan of that one', () => {
  const { opened, copied } = withCopy(false);
  const copy = opened.sheet('Beta, copied');
  copy.createTextFinder('K2B').matchEntireCell(true).findNext()?.setValue('K3C');
  opened.host.services.SpreadsheetApp.flush();
  expect(copies(opened)).toEqual([]);
  expect(opened.make([4])).toMatchObject({ made: [], refreshed: 1 });
  expect(planSheet(opened, 'k3c').getSheetId()).toBe(copied);
  opened.host.close();
});

test('a tab that is gone by then is not marked', () => {
  const { opened, original, copied } = withCopy(true);
  opened.spreadsheet.deleteSheet(opened.sheet('Beta, copied'));
  expect(opened.answer('keepPlan', { account: 'k2b', tabId: original, others: [copied] })).toEqual({
    status: 'changed',
  });
  opened.host.close();
});

test('no tab but one that looks like the plan of the company becomes its plan, or a copy', () => {
  const { opened, original } = withCopy(true);
  const other = planSheet(opened, 'k1a').getSheetId();
  const targets = opened.sheet('Targets').getSheetId();
  const before = opened.state();
  for (const [tabId, ...others] of [[other], [targets], [original, targets], [original, other], [4711]]) {
    expect(opened.answer('keepPlan', { account: 'k2b', tabId, others })).toEqual({ status: 'changed' });
  }
  expect(opened.state()).toEqual(before);
  opened.host.close();
});
