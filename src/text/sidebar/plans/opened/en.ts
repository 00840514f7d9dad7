import type { OpenedPlanWords } from './words.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`);
const findings = (n: number) => count(n, 'finding', 'findings');
const days = (n: number) => count(n, 'day', 'days');

export const en: OpenedPlanWords = {
  back: 'All plans',
  loading: 'Reading the plan…',
  failed: 'The plan could not be read.',
  again: 'Try again',
  gone: 'The tab of this plan is gone. Make the plan again to get a new one.',
  unlike: 'The tables of this plan are gone from its tab. Make the plan again to bring them back.',
  tab: 'Go to tab',
  rank: (rank) => `Rank ${rank.toLocaleString('en')}`,
  nextAction: (action) => `Next action: ${action}`,
  due: (day) => `Due: ${day}`,
  begin: {
    heading: 'Not begun yet: begin with what you know',
    steps: {
      threeC: 'What does the company want, and where did you read it?',
      keyPersons: 'Whom have you met, and who decides?',
      communication: 'Whom do you contact next, and with what?',
    },
    next: 'Then select Refresh: what is missing, the relationship map and the messages are shown here.',
  },
  filled: {
    share: (share) => `Filled in: ${share}`,
    counted: 'Of the cells to fill in, in rows that have been begun.',
  },
  mend: {
    heading: 'To mend',
    nothing: 'Nothing to mend.',
    choose: 'Choose under Buying role',
    onlyContact: (name) => (name === '' ? 'Nobody there is in contact with us yet.' : `Our only contact: ${name}`),
    checked: (n) => (n === null ? 'never checked' : `${days(n)} ago`),
    old: (n) => `${findings(n)} over 180 days old`,
    daysOld: (n) => `${days(n)} old`,
    withoutDate: (n) => `${findings(n)} without a date`,
    withoutSource: (n) => `${findings(n)} without a source`,
    withoutSoWhat: (n) => `${findings(n)} without “so what for us”`,
    unreadable: (n) => count(n, 'cell cannot be read', 'cells cannot be read'),
    cell: (row, column) => (column === '' ? `Row ${row}` : `Row ${row}, ${column}`),
  },
  persons: {
    none: 'Nobody is entered yet. Begin with those whom you have met.',
    influence: (influence) => `Influence ${influence}`,
    support: (n) =>
      ['strongly against us', 'rather against us', 'neutral', 'rather for us', 'strongly for us'][Math.round(n) + 2] ??
      String(n),
    supportUnknown: 'support unknown',
    contact: (n) =>
      ['no contact', 'met once', 'in contact now and then', 'often in contact'][Math.round(n)] ?? String(n),
    contactUnknown: 'contact unknown',
    checked: (day) => `checked ${day}`,
    neverChecked: 'never checked',
  },
  messages: {
    heading: '“So what” as messages',
    help: 'What you choose becomes messages of the communication plan, in rows of their own.',
    none: 'Nothing yet: fill in “So what for us” at a finding, or what we offer where SWOT meets.',
    planned: 'planned',
    place: (section, row) => `${section}, row ${row}`,
    all: 'Choose all',
    button: (n) => `Take over as messages (${n})`,
    running: 'Taking over messages…',
    done: ({ added, already }) =>
      [
        `${count(added, 'message', 'messages')} added to the communication plan.`,
        ...(already > 0 ? [`There already: ${already}.`] : []),
        ...(added > 0 ? ['Next, say when, to whom and by whom.'] : []),
      ].join(' '),
  },
  contacts: {
    none: 'No contact is planned yet.',
    overdue: (n) => `Overdue: ${n}`,
    coming: (n) => `Next: ${n}`,
    undated: (n) => `Without a date: ${n}`,
    nobody: 'to nobody in particular',
    by: (owner) => `by ${owner}`,
    withoutOwner: 'no owner',
    collisions: (n) => `Several of us in one week: ${n}`,
    inWeek: (person, day) => `${person}, week of ${day}`,
    gaps: 'Not planned yet',
    stages: (stages) => `No contact for: ${stages}`,
    person: (role) => `${role} without a planned contact`,
  },
};
