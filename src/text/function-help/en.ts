import type { FunctionHelp, FunctionName } from './help.ts';

const accounts = 'Companies with their header row, such as Accounts!A1:H200; without it if headers is given.';
const criteria = 'Criteria table with its header row, such as Criteria!A1:K20.';
const headers = 'Optional: the header row, where accounts comes without it.';
const as_of = 'Optional: the date on which ages are counted, needed for the kind recency.';
const tiers = 'Optional: table with the columns Tier and From. Without it: A from 75, B 50, C 25, D.';
const kpi = 'Name of a KPI in the table.';
const kpis = 'KPI table with its header row, such as KPIs!A1:N20.';
const log = "KPI log with its header row, such as 'KPI log'!A1:D; rows in any order.";
const day = 'The date as of which to look; later entries do not count.';

export const functionHelp: Readonly<Record<FunctionName, FunctionHelp>> = {
  ABMSCORE: {
    summary: 'Score of each account, 0 to 100, by weighted criteria.',
    parameters: { accounts, criteria, headers, as_of },
    returns: 'One column: the score, or the status where it is not OK.',
  },
  ABMBREAKDOWN: {
    summary: 'Where the score of each account comes from: contributions of the criteria, which add up to it.',
    parameters: { accounts, criteria, headers, as_of },
    returns: 'Account, Status, Score, Low, High, Known %, group scores, contributions.',
  },
  ABMWHY: {
    summary: 'Why each account has its score, in sentences to read aloud.',
    parameters: {
      accounts,
      criteria,
      top: 'Optional: how many of the largest contributions to name, 3 if left out.',
      headers,
      as_of,
    },
    returns: 'One column of text.',
  },
  ABMRANKING: {
    summary: 'Ranking of the accounts, best first, with tier, range and reason.',
    parameters: {
      accounts,
      criteria,
      top: 'Optional: how many rows at most. 0 or left out: all, and then the accounts without a score.',
      headers,
      as_of,
      tiers,
    },
    returns: 'Rank, Account, Score, Tier, Low, High, Known %, Why.',
  },
  ABMRANK: {
    summary: 'Rank of each score, 1 for the highest. Equal scores share a rank.',
    parameters: { scores: 'One or more scores. Text and blank give blank.' },
    returns: 'Ranks in the shape of scores.',
  },
  ABMTIER: {
    summary: 'Tier of each score.',
    parameters: { scores: 'One or more scores. Text passes through.', tiers },
    returns: 'Tiers in the shape of scores.',
  },
  ABMGRID: {
    summary: 'Cell of the fit and engagement grid: a letter for fit, a digit for engagement, A1 best, D4 last.',
    parameters: {
      fit: 'One or more fit scores.',
      engagement: 'Engagement scores, as many as fit.',
      cuts: 'Optional: the three lines between the bands, 75, 50 and 25 if left out.',
    },
    returns: 'Grid cells in the shape of fit; blank where a score is missing.',
  },
  ABMKPI: {
    summary: 'One figure of a KPI: where it stands, how likely the target still is, where the exit line runs.',
    parameters: {
      kpi,
      kpis,
      log,
      what: 'actual, expected, pace, remaining, required rate, run rate, forecast, low, high, chance, exit line or status.',
      as_of: day,
    },
    returns: 'The figure; "insufficient data" where the log says too little for it; blank where there is none.',
  },
  ABMKPIS: {
    summary: 'All figures of all KPIs, a row for each.',
    parameters: { kpis, log, as_of: day },
    returns: 'KPI, then every figure of ABMKPI.',
  },
  ABMKPITRACK: {
    summary: 'The course of a KPI against its plan and exit line, period by period up to Due; the source of its chart.',
    parameters: { kpi, kpis, log, as_of: day },
    returns: 'Date, Actual, Plan, Target, Exit line, Forecast, Low, High.',
  },
};
