import type { SidebarWords } from './words.ts';

export const en: SidebarWords = {
  title: 'SmallStart ABM',
  purpose: 'Scores the companies in this spreadsheet by the criteria that your team agrees on, and says why.',
  refresh: 'Refresh',
  reading: 'Reading the spreadsheet…',
  read: (findings) => `Up to date.${findings === 0 ? '' : ` To check, below: ${findings.toLocaleString('en')}.`}`,
  failed: 'The spreadsheet could not be read just now. Select Refresh to try again.',
  notThere: 'That cell is no longer there. Select Refresh to look again.',
  accounts: {
    heading: 'Accounts',
    companies: (count) => (count === 1 ? '1 company' : `${count.toLocaleString('en')} companies`),
    nameColumn: ({ header, letters }) =>
      header === '' ? `Names in column ${letters}` : `Names in “${header}” (column ${letters})`,
    missing: 'No list of companies found yet.',
    firstStep:
      'On any tab, make a header row in which one column is called Company, with one company in each row below. Then select Refresh.',
  },
  criteria: {
    heading: 'Criteria',
    criterion: 'Criterion',
    share: 'Share of the weight',
    missing: 'No criteria found yet.',
    firstStep:
      'Add a tab for what makes a company a good target. Its header row needs Criterion, Kind and Weight; each row below says what is good and how much it counts. Then select Refresh.',
    exampleCaption: 'For example, with a column “Employees” in your list:',
    example: [
      ['Criterion', 'Kind', 'Weight', 'From', 'To'],
      ['Employees', 'number', '1', '0', '1000'],
    ],
    dateGiven: (date) => `Ages are counted up to ${date}.`,
    dateToday: (date) => `Ages are counted up to today, ${date}.`,
    dateHint: 'To fix a day, type “As of” in a cell beside the criteria, and the date to its right.',
  },
  ranking: {
    heading: 'Top five',
    scoreAndTier: (score, tier) => (tier === '' ? `Score ${score}` : `Score ${score}, tier ${tier}`),
    nameless: 'Company without a name',
    waitsForMistakes: 'The ranking shows here once the mistakes below are corrected.',
    nobody: 'No company can be ranked yet.',
    unranked: (excluded, incomplete) =>
      `Not ranked: ${[
        ...(excluded > 0 ? [`${excluded.toLocaleString('en')} excluded`] : []),
        ...(incomplete > 0 ? [`${incomplete.toLocaleString('en')} incomplete`] : []),
      ].join(', ')}`,
  },
  findings: {
    heading: 'To check',
    none: 'No mistakes, and every cell can be read.',
    mistakes: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
    unreadable: (count) => (count === 1 ? '1 cell to look at' : `${count.toLocaleString('en')} cells to look at`),
    more: (count) => `and ${count.toLocaleString('en')} more`,
  },
};
