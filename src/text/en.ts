import type { Kind } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { expectedIn } from './expected.ts';
import { en as kpis } from './kpis/en.ts';
import type { Texts, Words } from './texts.ts';
import { why } from './why/en.ts';

export const en: Texts = {
  criteriaColumns: {
    criterion: ['Criterion', 'Criteria', 'Criterion name'],
    column: ['Column', 'Account column'],
    kind: ['Kind', 'Type'],
    weight: ['Weight', 'Weighting'],
    group: ['Group'],
    from: ['From', 'Lower bound'],
    to: ['To', 'Upper bound'],
    points: ['Points'],
    ifBlank: ['If blank', 'If missing', 'When blank'],
    gate: ['Gate'],
    note: ['Note', 'Notes', 'Memo'],
  },
  tiersColumns: { tier: ['Tier', 'Tier name', 'Label'], tierFrom: ['From', 'Lower bound', 'Score from'] },
  accountName: [
    'Account',
    'Account name',
    'Company',
    'Company name',
    'Name',
    'Customer',
    'Customer name',
    'Client',
    'Client name',
    'Organization',
    'Organisation',
    'Organization name',
    'Organisation name',
    'Business name',
  ],
  asOf: ['As of', 'As-of date', 'Reference date'],
  kinds: {
    number: ['number'],
    range: ['range'],
    bands: ['bands', 'band'],
    category: ['category', 'categories'],
    keywords: ['keywords', 'keyword'],
    'yes/no': ['yes/no', 'yes / no', 'yes no'],
    rating: ['rating'],
    recency: ['recency'],
  },
  policies: { skip: ['skip'], zero: ['zero'], neutral: ['neutral'], required: ['required'] },
  groups: { fit: ['Fit'], engagement: ['Engagement'] },
  statuses: { ok: 'OK', excluded: 'Excluded', incomplete: 'Incomplete' },
  resultColumns: {
    account: 'Account',
    status: 'Status',
    score: 'Score',
    low: 'Low',
    high: 'High',
    known: 'Known %',
    rank: 'Rank',
    tier: 'Tier',
    why: 'Why',
  },
  places: {
    criteria: 'Criteria',
    tiers: 'Tiers',
    accounts: 'Accounts',
    headers: 'headers',
    as_of: 'as_of',
    top: 'top',
    cuts: 'cuts',
    engagement: 'engagement',
    kpis: 'KPIs',
    log: 'KPI log',
    kpi: 'kpi',
    what: 'what',
    'reference date': 'As of',
  },
  menu: {
    openSidebar: 'Open sidebar',
    about: 'About SmallStart ABM',
    aboutText:
      'SmallStart ABM scores, explains and ranks the companies in this spreadsheet by the criteria that your team agrees on. ' +
      'Open the sidebar to start. It reads this spreadsheet only, and sends nothing anywhere.',
  },
  issue: (issue) => `${en.issuePlace(issue)}: ${reason(issue)}`,
  issuePlace: ({ place, row, column }) =>
    placeOf(en.places[place], row, column === undefined ? undefined : columnWords[column][0]),
  issueReason: reason,
  accountPlace: (row, column) => placeOf(en.places.accounts, row, column),
  unreadable: (found) => `"${found}" cannot be read, so it counts as blank`,
  nameless: 'there is no company name',
  why,
};

function placeOf(table: string, row?: number, column?: string): string {
  return `${table}${row === undefined ? '' : ` row ${row}`}${column === undefined ? '' : `, ${column}`}`;
}

const columnWords = { ...kpis.logColumns, ...kpis.columns, ...en.criteriaColumns, ...en.tiersColumns };

const oneOf = (dictionary: Readonly<Record<string, Words>>) =>
  `one of ${Object.values(dictionary)
    .map(([word]) => word)
    .join(', ')}`;

const pointsExamples: Readonly<Partial<Record<Kind, string>>> = {
  bands: '0=10; 50=40; 300=100',
  category: 'Manufacturing=100; IT=80; *=20',
  keywords: 'DX=40; AI=40; paper=-20',
};

const expected = (issue: Issue) =>
  expectedIn(
    {
      criterion: 'a name',
      group: 'the name of a group, or nothing',
      kind: oneOf(en.kinds),
      weight: 'a number of 0 or more',
      halfLife: 'a half-life in days, above 0',
      distance: 'a distance of 0 or more',
      points: `points such as ${pointsExamples[issue.kind ?? 'category']}`,
      ifBlank: 'skip, zero, neutral, required or a number from -100 to 100',
      tier: 'a name for the tier',
      top: 'a whole number of 0 or more',
      date: 'a date such as 2026-11-21',
      number: A_NUMBER,
      kpi: 'the name of a KPI',
      kpiKind: oneOf(kpis.kinds),
      direction: oneOf(kpis.directions),
      period: oneOf(kpis.periods),
      exitAction: oneOf(kpis.exitActions),
      exitRule: 'a rule such as chance < 50% or value < 8',
      population: 'a whole number from 1 to 1,000,000',
      what: oneOf(kpis.values),
    },
    issue,
  );

const A_NUMBER = 'a number';

function reason(issue: Issue): string {
  const { least, most, earlierRow } = issue;
  const found = `"${issue.found ?? ''}"`;
  const wanted = expected(issue);
  const reasons: Readonly<Record<Issue['code'], string>> = {
    empty: 'there is nothing in it',
    'no rows': 'there is no row below the headers',
    'no such column': 'there is no column with this header',
    blank: `is blank; expected ${wanted}`,
    'not a number': `${found} is not a number${wanted === A_NUMBER ? '' : `; expected ${wanted}`}`,
    'not a name': `${found} cannot be a name; expected ${wanted}`,
    'out of bounds':
      most === undefined
        ? `${found} is not allowed; expected ${wanted}`
        : `${found} is not between ${least} and ${most}`,
    'not a whole number': `${found} is not a whole number of 0 or more`,
    'not a date': `${found} is not a date; expected ${wanted}`,
    'unknown kind': `${found} is not a kind; expected ${wanted}`,
    'unknown policy': `${found} is not understood; expected ${wanted}`,
    'no such account column': `no column of the accounts is called ${found}`,
    repeated:
      issue.found === ''
        ? `is blank, but so is row ${earlierRow}; only one row may take all the rest`
        : `${found} is already in row ${earlierRow}`,
    'all weights zero': 'all weights are 0; at least one must be above 0',
    'both ends blank': 'From and To are both blank; at least one is needed',
    'from equals to': `From and To are both ${issue.found}; they must differ`,
    'from above to': `${issue.found}; From must not be above To`,
    'from not below to': `${issue.found}; From must be below To`,
    'unreadable points': `${found} cannot be read; expected ${wanted}`,
    'points out of bounds': `the points in ${found} are not between ${least} and ${most}`,
    'repeated points': `the value of ${found} is listed twice`,
    'no reference date': 'recency needs a reference date: give as_of a date such as 2026-11-21',
    'not one row': 'expected one row of headers',
    'not three cuts': 'expected three different numbers such as 75, 50, 25',
    'other shape': 'must have as many rows and columns as fit',
    'unknown word': `${found} is not understood; expected ${wanted}`,
    'no such kpi': `no KPI is called ${found}`,
    'due not after start': `${issue.found}; Start must be before Due`,
    'due too far': `${issue.found}; Due must be within ${most} years of Start`,
    'exit before start': `${found} is before Start`,
    'target at baseline': `${found} is reached from the start; Target must differ from Baseline (0 where that is blank)`,
    'unreadable rule': `${found} cannot be read; expected ${wanted}`,
    'rule the wrong way': `${found} would stop what goes well; expected ${issue.expected}`,
  };
  return reasons[issue.code];
}
