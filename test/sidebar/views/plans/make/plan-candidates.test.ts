import { afterAll, describe, expect, test } from 'vitest';
import {
  planCandidates,
  targetCandidates,
  wantedPlans,
} from '../../../../../src/sidebar/views/plans/make/plan-candidates.ts';
import { spreadsheetWithTargets } from '../../../../actions/targets-spreadsheet.ts';

/** Two named Alpha, one without an id and a name; Beta has a plan. */
const COMPANIES = [
  ['ID', 'Company', 'Industry'],
  ['K1A', 'Alpha', 'Manufacturing'],
  ['K2B', 'Beta', 'Retail'],
  ['K3C', 'Alpha', 'IT'],
  ['', '', 'IT'],
];

const opened = spreadsheetWithTargets(COMPANIES);
opened.add(2, 3, 4);
// Alpha is a target, Beta was put off, of the other Alpha nobody has decided.
opened
  .sheet('Targets')
  .getRange('I2:I3')
  .setValues([['target'], ['later']]);
opened.host.services.SpreadsheetApp.flush();
const read = opened.model();
const model = {
  ...read,
  seen: { ...read.seen, generated: [...read.seen.generated, { key: 'plan', tabId: 77, account: 'k2b' } as const] },
};
const candidates = planCandidates(model, 'Nameless');
afterAll(() => opened.host.close());

describe('an account that may get a plan', () => {
  test('is every one that has a row, also without name and id, with the plan that it has', () => {
    expect(candidates).toEqual([
      { rowNumber: 2, name: 'Alpha', id: 'K1A', tabId: null },
      { rowNumber: 3, name: 'Beta', id: 'K2B', tabId: 77 },
      { rowNumber: 4, name: 'Alpha', id: 'K3C', tabId: null },
      { rowNumber: 5, name: 'Nameless', id: '', tabId: null },
    ]);
  });

  test('counts as a target while it is on the list, unless somebody put it off', () => {
    expect(targetCandidates(model, candidates).map(({ id }) => id)).toEqual(['K1A', 'K3C']);
  });

  test('is no target where there is no list', () => {
    expect(targetCandidates({ ...model, tables: { ...model.tables, targets: null } }, candidates)).toEqual([]);
  });

  test('is asked for by its row on the tab, below whatever stands above the table', () => {
    const { accounts } = model.tables;
    const lower = { ...model, tables: { ...model.tables, accounts: accounts && { ...accounts, row: 4 } } };
    expect(wantedPlans(candidates.slice(0, 1), lower)).toEqual([{ row: 5, id: 'K1A', name: 'Alpha' }]);
  });
});
