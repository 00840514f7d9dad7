import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/cell.ts';
import {
  accountDirectory,
  changedSince,
  dayOfReceived,
  describeAgreement,
  readTargets,
  targetStandings,
} from '../../../src/tabs/index.ts';

const ACCOUNTS = [
  ['ID', 'Company'],
  ['K1A', 'Asahi'],
  ['K2B', 'Blue'],
];
const CRITERIA: Table = [
  ['Criterion', 'Kind', 'Weight', ''],
  ['Size', 'number', 2, ''],
  ['', '', '', ''],
  ['Tier lines', 'yes/no', 3, ''],
  ['ティアの区分', 'yes/no', 4, ''],
  ['Since', 'recency', 1, ''],
];

/** The state with these decisions on Asahi and Blue. */
function state(
  decisions: readonly string[],
  criteria: Table = CRITERIA,
  accounts: Table = ACCOUNTS,
  ids = ['K1A', 'K2B'],
) {
  const rows = decisions.map((decision, i) => [ids[i] ?? '', decision, ACCOUNTS[i + 1]?.[1]]);
  const cells = [['ID', 'Decision', 'Added as'], ...rows];
  const table = readTargets({ tabId: 1, tabName: '', row: 1, column: 1, cells }, dayOfReceived);
  const directory = accountDirectory(accounts);
  const standings = targetStandings(table?.targets ?? [], directory, { ranked: [], others: [] }, []);
  return {
    standings,
    criteria,
    tiers: [
      ['Tier', 'From'],
      ['A', 75],
    ],
    dayOf: dayOfReceived,
  };
}

/** The cells of the tab that keeps a state. */
function kept(now: ReturnType<typeof state>, language: 'en' | 'ja'): Table {
  const people = { sales: ['Mori'], marketing: ['Kim'], note: '' };
  const { blocks } = describeAgreement(people, now, { today: 20_778, asOf: 20_778 }, language);
  const rows: (string | number | boolean)[][] = [];
  for (const { row, cells } of blocks) {
    cells.forEach((line, i) => {
      rows[row - 1 + i] = line.map((cell) => (typeof cell === 'object' ? '' : cell));
    });
  }
  const width = Math.max(...rows.filter(Boolean).map(({ length }) => length));
  return Array.from(rows, (line = []) => [...line, ...Array<string>(width - line.length).fill('')]);
}

describe.each(['en', 'ja'] as const)('since an agreement kept in %s', (language) => {
  const moved = [0, 4, 3, 1, 5].map((row) => [2, 0, 1].map((column) => CRITERIA[row]?.[column]));
  const reweighted = CRITERIA.map((row, i) => (i === 1 ? ['Size', 'number', 3, ''] : row));
  const renamed = [ACCOUNTS[0] ?? [], ['K1A', 'Asahi Parts'], ['K2B', 'Blue']];

  test.each<[string, ReturnType<typeof state>, ReturnType<typeof changedSince>, string[]?]>([
    ['nothing changed', state(['target', 'later']), { list: false, criteria: false }],
    ['another company became a target', state(['target', 'target']), { list: true, criteria: false }],
    ['a target was put off', state(['later', 'later']), { list: true, criteria: false }],
    ['what is no target either way was decided otherwise', state(['target', 'no']), { list: false, criteria: false }],
    ['a name was corrected', state(['target', 'later'], CRITERIA, renamed), { list: false, criteria: false }],
    ['a target got its ID', state(['target', 'later']), { list: false, criteria: false }, ['', 'K2B']],
    [
      'another company of the name is meant',
      state(['target', 'later']),
      { list: true, criteria: false },
      ['K9Z', 'K2B'],
    ],
    ['rows and columns were moved', state(['target', 'later'], moved), { list: false, criteria: false }],
    ['a weight changed', state(['target', 'later'], reweighted), { list: false, criteria: true }],
    ['a criterion was removed', state(['target', 'later'], CRITERIA.slice(0, 2)), { list: false, criteria: true }],
  ])('%s', (_, now, changes, ids = ['K1A', 'K2B']) => {
    const agreed = kept(state(['target', 'later'], CRITERIA, ACCOUNTS, ids), language);
    expect(changedSince(agreed, now)).toEqual(changes);
  });
});
