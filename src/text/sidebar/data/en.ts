import type { DataWords } from './words.ts';

export const en: DataWords = {
  accounts: {
    heading: 'Accounts',
    companies: (count) => (count === 1 ? '1 company' : `${count.toLocaleString('en')} companies`),
    nameColumn: ({ header, letters }) =>
      header === '' ? `Names in column ${letters}` : `Names in “${header}” (column ${letters})`,
    idColumn: (letters) => `IDs in column ${letters}`,
    noIds: 'Without an ID column, companies are known by their names.',
    missing: 'No list of companies found yet.',
    firstStep:
      'On any tab, make a header row in which one column is called Company, with one company in each row below. Then select Refresh.',
  },
  gaps: {
    heading: 'Not in place any more:',
    parts: {
      criteria: 'the table of criteria, its tiers or its date',
      ranking: 'the Ranking tab or its formula',
      targets: 'the Targets tab',
      scores: 'the hidden tab that the Targets look up',
      'accounts range': 'new rows or columns of the companies',
      names: 'names of ranges',
    },
    repair: 'Repair',
    repairing: 'Repairing…',
    repaired: 'All is in place again.',
    obstacle: 'Something stands in the way of the ranking. Please move it or clear it:',
  },
  findings: {
    heading: 'To check',
    none: 'No mistakes, and every cell can be read.',
    mistakes: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
    unreadable: (cells) =>
      `${cells === 1 ? '1 cell' : `${cells.toLocaleString('en')} cells`} cannot be read: see the columns below.`,
    blank: { name: (rows) => `Rows without a name (${rows})`, id: (rows) => `Rows without an ID (${rows})` },
    repeated: {
      name: (rows) => `Rows with the same name (${rows})`,
      id: (rows) => `Rows with the same ID (${rows})`,
    },
  },
  columns: {
    heading: 'How well columns are filled',
    blank: (cells) => `${cells.toLocaleString('en')} blank`,
    unreadable: (cells) => `${cells.toLocaleString('en')} unreadable`,
    list: (column) => `What cannot be read in ${column}`,
    row: (row) => `Row ${row}`,
  },
  research: {
    heading: 'Most worth finding out',
    unknown: (companies, couldChange) =>
      `${companies.toLocaleString('en')} unknown; ${couldChange.toLocaleString('en')} could change the tier`,
    nearest: 'Companies nearest to another tier',
  },
};
