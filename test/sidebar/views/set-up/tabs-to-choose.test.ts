import { describe, expect, test } from 'vitest';
import { tabsToChoose } from '../../../../src/sidebar/views/set-up/tabs-to-choose.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../../actions/spreadsheet.ts';

const LEDGER = [
  ['Title', 'Owner', 'Phase', 'Sum', 'Year'],
  ['a', 'b', 'c', 1, 2026],
  ['a', 'b', 'c', 1, 2026],
  ['a', 'b', 'c', 1, 2026],
  ['a', 'b', 'c', 1, 2026],
  ['a', 'b', 'c', 1, 2026],
];

function chosenFrom(tabs: Parameters<typeof spreadsheetWith>[0]) {
  const { host, model } = spreadsheetWith(tabs);
  const found = tabsToChoose(model());
  host.close();
  return found;
}

describe('the tabs to choose from', () => {
  test('show how many rows they have below their headers, and the first four of these', () => {
    const [{ tabName, rows, headers } = {}] = chosenFrom({ Ledger: [['Our ledger'], [''], ...LEDGER] });
    expect({ tabName, rows, headers }).toEqual({
      tabName: 'Ledger',
      rows: 5,
      headers: ['Title', 'Owner', 'Phase', 'Sum'],
    });
  });

  test('have the one that names companies preselected, though another is longer', () => {
    const tabs = chosenFrom({ Ledger: LEDGER, Prospects: ACCOUNTS });
    expect(tabs.map(({ tabName, isLikely }) => [tabName, isLikely])).toEqual([
      ['Ledger', false],
      ['Prospects', true],
    ]);
  });

  test('have the longest preselected where none names companies', () => {
    const tabs = chosenFrom({
      Notes: [
        ['memo', 'by'],
        ['x', 'y'],
      ],
      Ledger: LEDGER,
    });
    expect(tabs.find(({ isLikely }) => isLikely)?.tabName).toBe('Ledger');
  });

  test('leave out that of the criteria', () => {
    expect(chosenFrom({ Ledger: LEDGER, Criteria: CRITERIA }).map(({ tabName }) => tabName)).toEqual(['Ledger']);
  });

  test('are none in an empty spreadsheet', () => {
    expect(chosenFrom({ Sheet1: [] })).toEqual([]);
  });
});
