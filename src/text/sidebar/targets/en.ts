import type { TargetsWords } from './words.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`);

export const en: TargetsWords = {
  heading: 'Targets',
  noTab: 'There is no Targets tab yet. It is made with the first company that you add.',
  noHeaders:
    'The Targets tab has no header by which its companies are known. Bring back ID, Account or Added as above the list.',
  empty: 'Nobody is on the list yet. Add companies; then sales and marketing vote on the Targets tab.',
  waits: 'Companies can be added once the mistakes under Data are corrected.',
  add: {
    heading: 'Add to the list',
    best: 'Best of the ranking',
    tier: 'Tier',
    selected: 'Add the selected rows',
    noneSelected: 'No rows of companies are selected. Select some on the tab of the companies or on Ranking.',
    put: (n) => `Add ${n.toLocaleString('en')}`,
    onTargets: (n) => `Put ${n.toLocaleString('en')} on Targets`,
    adding: 'Adding targets…',
    added: ({ added, already, gone }) =>
      [
        `${count(added, 'company', 'companies')} added.`,
        ...(already > 0 ? [`On the list already: ${already}.`] : []),
        ...(gone > 0 ? [`Not found, or ID not unique: ${gone}.`] : []),
        ...(added > 0 ? ['Next, sales and marketing vote on the Targets tab.'] : []),
      ].join(' '),
  },
  list: {
    count: (n) => count(n, 'company', 'companies'),
    caption: 'By decision and tier',
    decision: 'Decision',
    undecided: 'open',
    noTier: '–',
    all: 'All',
  },
  votes: {
    heading: 'Sales and marketing',
    none: 'Nobody has votes from both sides yet.',
    agree: ({ both, agree, share, kappa }) =>
      `Both voted on ${both}: agree on ${agree} (${share}${kappa === '' ? '' : `, kappa ${kappa}`}).`,
    kappa: 'Kappa: 1 = always of one mind, 0 = no more than chance.',
    disagree: (n) => count(n, 'disagreement', 'disagreements'),
    pair: (sales, marketing) => `Sales: ${sales} · Marketing: ${marketing}`,
    noSales: (n) => `No vote of sales yet: ${n}`,
    noMarketing: (n) => `No vote of marketing yet: ${n}`,
    unsure: (n) => `Cannot say yet (?): ${n}`,
  },
  week: {
    heading: 'This week',
    none: 'Nothing is due, and every target has its owners.',
    overdue: (n) => `Overdue: ${n}`,
    soon: (n) => `Due within 7 days: ${n}`,
    withoutOwner: (n) => `Targets without an owner: ${n}`,
    missing: (sales, marketing) =>
      sales && marketing ? 'No owner' : sales ? 'No owner in sales' : 'No owner in marketing',
  },
  mend: {
    heading: 'To mend',
    lost: (n) => count(n, 'row that no company is', 'rows that no company is'),
    lostById: 'Its ID is no longer in the list of companies. Bring the ID back there, or delete this row.',
    lostByName: 'No company has this name. Correct the name under Added as, or delete this row.',
    twice: (n) => count(n, 'company stands here twice', 'companies stand here twice'),
    row: (row) => `row ${row}`,
    unreadable: (n) => count(n, 'cell cannot be read', 'cells cannot be read'),
    cell: (row, column) => `Row ${row}, ${column}`,
  },
  signOff: {
    heading: 'Sign off',
    sales: 'For sales',
    marketing: 'For marketing',
    names: 'Separate names by commas.',
    note: 'Note (optional)',
    keeps: ({ targets, others, criteria, asOf }) =>
      `Keeps ${count(targets, 'target', 'targets')}, ${count(others, 'other', 'others')} and ${count(criteria, 'criterion', 'criteria')} as of ${asOf} on a tab of their own.`,
    open: (n) => `${count(n, 'disagreement is', 'disagreements are')} still open, and kept as such.`,
    noTargets: 'Nobody is a target yet: choose target under Decision.',
    button: 'Sign off',
    needsNames: 'Enter at least one name for each side.',
    running: 'Keeping the agreement…',
    done: 'The agreement is kept on a tab of its own.',
    earlier: 'Agreements',
    changed: (list, criteria) =>
      list || criteria
        ? `Since the last one ${[...(list ? ['the targets'] : []), ...(criteria ? ['the criteria'] : [])].join(' and ')} changed.`
        : 'Nothing has changed since the last one.',
  },
};
