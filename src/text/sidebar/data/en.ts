import type { DataWords } from './words.ts';

export const en: DataWords = {
  accounts: {
    heading: 'Accounts',
    companies: (count) => (count === 1 ? '1 company' : `${count.toLocaleString('en')} companies`),
    nameColumn: ({ header, letters }) =>
      header === '' ? `Names in column ${letters}` : `Names in “${header}” (column ${letters})`,
    missing: 'No list of companies found yet.',
    firstStep:
      'On any tab, make a header row in which one column is called Company, with one company in each row below. Then select Refresh.',
  },
  findings: {
    heading: 'To check',
    none: 'No mistakes, and every cell can be read.',
    mistakes: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
    unreadable: (count) => (count === 1 ? '1 cell to look at' : `${count.toLocaleString('en')} cells to look at`),
    more: (count) => `and ${count.toLocaleString('en')} more`,
  },
};
