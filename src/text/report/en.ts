import type { ReportWords } from './words.ts';

const counted = (count: number) => count.toLocaleString('en');
const rows = (count: number) => `${counted(count)} ${count === 1 ? 'row' : 'rows'}`;

export const en = (): ReportWords => ({
  name: (day) => `Report ${day}`,
  dataName: 'ABM report data',
  title: (day) => `ABM report as of ${day}`,
  kept: 'A record of that day: nothing here changes when the tables do.',
  print: 'To print: A4, portrait, scale “Fit to page”.',
  sections: {
    insights: 'What stands out',
    kpis: 'KPIs against their exit lines',
    decisions: 'Exit decisions',
    targets: 'Top targets',
    stages: 'Targets by stage',
    nextSteps: 'Next steps',
    charts: 'Progress',
  },
  nothing: {
    insights: 'Nothing stands out.',
    kpis: 'No KPIs yet.',
    decisions: 'None was due up to that day.',
    targets: 'No targets yet.',
    nextSteps: 'No next action stands on the list of targets.',
    charts: 'Nothing to draw yet.',
  },
  more: (count) => `… and ${counted(count)} more`,
  moreCharts: (count) =>
    `The charts of ${count === 1 ? 'one more KPI' : `${counted(count)} more KPIs`} are on the dashboard.`,
  setAside: {
    log: (count) => `Not counted: ${rows(count)} of the KPI log, unreadable or of no KPI in the table.`,
    record: (count) => `Not counted: ${rows(count)} of the exit record, unreadable.`,
  },
  unranked: 'Without ranks and scores: the ranking waits for a mistake to be corrected.',
  figures: 'Figures in the sentences',
  nextExitDate: 'Next exit date',
  decidedOn: 'Decided on',
  reasonAndPeople: 'Reason, people',
  pending: 'pending',
  ruleApplies: (action) => (action === '' ? 'The exit rule applies.' : `The exit rule applies: ${action}.`),
  ruleDoesNotApply: 'The exit rule does not apply.',
  ruleNotJudged: 'Insufficient data to judge the exit rule.',
  decides: (people) => `To be decided by ${people}.`,
  salesAndMarketing: 'Sales, marketing',
  purchaseLoop: 'Purchase loop',
  loyaltyLoop: 'Loyalty loop',
  withoutStage: 'without a stage',
  exitDates: 'Exit dates',
  band: '80% band',
});
