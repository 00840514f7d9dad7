import { describe, expect, test } from 'vitest';
import { targetList } from '../../../../src/sidebar/views/targets/target-list.ts';
import type { TargetStanding } from '../../../../src/tabs/index.ts';
import { spreadsheetWithTargets } from '../../../actions/targets-spreadsheet.ts';

const HEADER = ['ID', 'Company', 'Industry'];
const NAMES = ['Alpha', 'Beta', 'Crane', 'Delta', 'Echo'];

/** Five targets, ranked Beta and Delta (100), Alpha and Crane (80), Echo (20), on 21 November 2026 unless told. */
function listed(options: Parameters<typeof spreadsheetWithTargets>[1] = {}) {
  const industries = ['IT', 'Manufacturing', 'IT', 'Manufacturing', 'Retail'];
  const opened = spreadsheetWithTargets(
    [HEADER, ...NAMES.map((name, i) => [`K${i}A`, name, industries[i] ?? ''])],
    options,
  );
  opened.add(2, 3, 4, 5, 6);
  const targets = opened.sheet('Targets');
  // Sales vote, marketing vote, decision, sales owner, marketing owner.
  targets.getRange('G2:K6').setValues([
    ['yes', 'no', 'target', 'Mori', 'Kim'],
    ['no', 'yes', 'target', 'Mori', ''],
    ['yes', 'yes', 'later', '', ''],
    ['', '?', 'no', '', ''],
    ['?', 'yes', '', '', ''],
  ]);
  targets.getRange('O2:O6').setValues([['2026-11-28'], ['2026-11-20'], ['2026-11-21'], ['2026-11-01'], ['2026-11-29']]);
  opened.host.services.SpreadsheetApp.flush();
  return { ...opened, list: () => targetList(opened.model()) };
}

const names = (standings: readonly TargetStanding[] | undefined) => standings?.map(({ name }) => name);

describe('what the view makes of the list of targets', () => {
  test('disagreements, missing votes and missing owners come best first', () => {
    const list = listed().list();
    expect(names(list?.disagreements)).toEqual(['Beta', 'Alpha']);
    expect(names(list?.withoutSalesVote)).toEqual(['Delta']);
    expect(names(list?.withoutMarketingVote)).toEqual([]);
    expect(names(list?.unsure)).toEqual(['Delta', 'Echo']);
    expect(names(list?.withoutOwner)).toEqual(['Beta']);
  });

  test('an action is overdue from the next day on, and due soon for seven days, unless the company was turned down', () => {
    const list = listed().list();
    expect(names(list?.overdue)).toEqual(['Beta']);
    expect(names(list?.dueSoon)).toEqual(['Crane', 'Alpha']);
  });

  test.each([
    // 0:30 on the 22nd there, and noon on the 21st.
    ['Asia/Tokyo', ['Beta', 'Crane'], ['Alpha', 'Echo']],
    ['America/St_Johns', ['Beta'], ['Crane', 'Alpha']],
  ])('today is the day in %s', (timeZone, overdue, dueSoon) => {
    const list = listed({ timeZone, now: new Date('2026-11-21T15:30:00Z') }).list();
    expect([names(list?.overdue), names(list?.dueSoon)]).toEqual([overdue, dueSoon]);
  });

  test('agreement counts the companies on which both said yes or no', () => {
    // Alpha yes/no, Beta no/yes, Crane yes/yes: 1 of 3. By chance (2·2 + 1·1) ÷ 9 = 5/9; kappa = (1/3 − 5/9) ÷ (4/9) = −1/2.
    expect(listed().list()?.agreement).toMatchObject({ both: 3, agree: 1, share: 1 / 3, kappa: -0.5 });
  });

  test('a row that no company is, and a company that stands there twice, are found with their rows', () => {
    const { sheet, list } = listed();
    sheet('Accounts').deleteRow(6);
    sheet('Targets').getRange('Q7').setValue('alpha');
    const found = list();
    expect(names(found?.lost)).toEqual(['Echo']);
    expect(found?.repeated.map((standings) => standings.map(({ target }) => target.row))).toEqual([[2, 7]]);
  });

  test('a link leads to its cell where people moved the columns', () => {
    const { sheet, list } = listed();
    sheet('Targets').insertColumnBefore(1);
    sheet('Targets').insertRowBefore(1);
    expect(list()?.linkTo(3, 'salesVote').a1).toBe('H3');
  });
});
