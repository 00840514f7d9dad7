import { describe, expect, test } from 'vitest';
import { failingPlace } from '../../../../../src/sidebar/views/plans/list/failing-place.ts';

const TODAY = 20_778;
const day = (ago: number) => new Date((TODAY - ago) * 86_400_000);

/** A plan as people may have left it: tables in another order, columns moved, a section gone. */
const CELLS = [
  ['Account plan'],
  ['Account', 'Why', 'Rank', 'Score', 'Tier', 'Account ID'],
  ['Alpha', '', 1, 80, 'A', 'K1A'],
  [],
  ['Key persons'],
  ['Buying role', 'Name', 'Contact', 'Last checked', 'Next action', 'Influence', 'Support'],
  ['influencer', 'Kim', 1, day(1), '', '', ''],
  ['blocker', 'Mori', '', day(91), 'Meet', '', ''],
  ['blocker', 'Sato', '', day(200), '', '', ''],
  [],
  ['3C of the account'],
  ['Of whom', 'Question', 'Finding', 'So what for us', 'Source', 'Date'],
  ['company', 'What?', 'Much', '', '', day(190)],
  [],
  ['SWOT of the account'],
  ['Field', 'Question', 'Finding', 'So what for us', 'Source', 'Date'],
  ['strength', 'Which?', 'Some', '', '', day(300)],
];

const tab = (cells: typeof CELLS) => ({ tabId: 1, tabName: 'Alpha', row: 1, column: 1, cells });

describe('a concern leads', () => {
  test.each([
    ['noDecisionMaker', 'A6'],
    ['noChampion', 'A6'],
    ['singleThreaded', 'C6'],
    // Sato, whose next action is blank.
    ['blockersWithoutPlan', 'E9'],
    // Sato again, whom nobody has checked for longest.
    ['notChecked', 'D9'],
    // The older of two, in another table.
    ['oldFindings', 'F17'],
    ['noFindings', 'C12'],
    ['littleFilled', 'C12'],
    // The first cell to type in.
    ['notBegun', 'C13'],
    // Its table is gone.
    ['overdue', 'A1'],
  ] as const)('%s, to %s', (concern, a1) => {
    expect(failingPlace(concern, tab(CELLS), TODAY)).toBe(a1);
  });

  test('to the header of its column where it is about nobody any more', () => {
    const mended = CELLS.map((row) => (row[0] === 'blocker' ? [] : row));
    expect(failingPlace('blockersWithoutPlan', tab(mended), TODAY)).toBe('E6');
  });

  test('to A1 where nothing is left of the plan', () => {
    expect(failingPlace('noChampion', tab([]), TODAY)).toBe('A1');
  });
});
