import type { SetUpWords } from './words.ts';

export const en: SetUpWords = {
  question: 'Which tab holds your companies?',
  tabSummary: (rows, headers) =>
    `${rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`}: ${headers.join(', ')} …`,
  next: 'Next',
  back: 'Back',
  sample: 'Start with a sample',
  empty: 'Start with an empty list',
  firstColumnNames: (header, likely) =>
    `No header says where the names are, so the first column counts: “${header}”. To change that, rename the right one${
      likely && `, perhaps “${likely}”,`
    } to Company, and select Refresh.`,
  columns: (count) => `What the columns hold (${count})`,
  values: (different) => `${different} different values`,
  contents: { blank: 'empty', text: 'text', date: 'dates' },
  criteriaHeading: 'What makes a good target?',
  criteriaStay: (tab) => `Your criteria on “${tab}” stay as they are.`,
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  newColumn: 'New column',
  criteria: {
    industry: ['Industry fit', 'Do we serve this industry well?'],
    size: ['Company size', 'Is it worth the effort?'],
    region: ['Region', 'Can we sell and support there?'],
    intent: ['Buying intent and needs', 'Do they look for what we offer?'],
    relationship: ['Past relationship and engagement', 'How recently were we in touch?'],
    decision: ['Decision process', 'Can we reach those who decide?'],
    competitors: ['Relation to competitors', 'Do they use a competitor?'],
    finance: ['Financial health and budget', 'Can they pay for it?'],
    regulation: ['Regulation and compliance', 'Do all rules allow the deal?'],
    culture: ['Culture and values', 'Do we work in ways that fit?'],
    growth: ['Growth market', 'Are they, or their market, growing?'],
    expansion: ['Room to expand', 'Could other divisions buy later?'],
  },
  sources: {
    public: 'public information',
    database: 'databases',
    social: 'social media',
    research: 'own research',
    customers: 'customer data',
  },
  hint: (question, sources) => `${question} (${sources.join(', ')})`,
  rateHelp: 'From 1 to 5, 5 is best.',
  lastContact: 'Last contact',
  yes: 'Yes',
  no: 'No',
  competitorAnswers: ['None', 'In part', 'Main supplier'],
  makes: ({ hasCriteria, columns, hasIds, tab }) => {
    const added = [
      ...(columns > 0 ? [columns === 1 ? '1 empty column' : `${columns} empty columns`] : []),
      ...(hasIds ? ['an ID column'] : []),
    ].join(' and ');
    return `Makes ${hasCriteria ? '2 tabs' : '3 tabs: Criteria'}${hasCriteria ? ':' : ','} Ranking, Targets. ${
      added && `Adds ${added} to “${tab}”. `
    }Changes nothing that is typed.`;
  },
  ids: 'Add an ID column: names change, and votes stay with their company.',
  tickOne: 'Tick at least one criterion.',
  make: 'Make the tabs',
  making: 'Making it…',
  afterwards: {
    rate: 'Done. Next, say here which values are best; the ranking follows at once.',
    fill: 'Done. Next, fill in your list; the ranking follows at once.',
    look: 'Done: your ranking. Next, adjust the weights under Criteria.',
  },
};
