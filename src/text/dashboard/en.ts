import type { DashboardWords } from './words.ts';

export const en = (): DashboardWords => ({
  name: 'Dashboard',
  dataName: 'ABM KPI data',
  asOf: 'As of',
  asOfHelp:
    'Everything follows this day, the KPI table and the log. “Refresh dashboard” in the sidebar’s KPIs moves it to today.',
  outdated:
    '⚠ The day, the log or a decision has changed since the sentences below were chosen: “Refresh dashboard” in the sidebar’s KPIs chooses anew.',
  insights: 'What stands out',
  figures: 'Figures in the sentences',
  noInsights: 'Nothing stands out.',
  scorecard: 'KPIs: the sign leads to the row',
  exitDates: 'Exit dates',
  exitColumns: { exitDate: 'Exit date', state: 'Decision', terms: 'Exit rule and agreement' },
  states: { 'to come': 'to come', pending: 'pending' },
  notAgreed: (rule) => behind(rule, 'not agreed on'),
  agreed: (rule, version, day) => behind(rule, `version ${version}, agreed on ${day}`),
  differing: DIFFERING,
  differs: (rule, version, day, columns) =>
    behind(rule, `the table ${DIFFERING} version ${version} agreed on ${day}: ${columns.join(', ')}`),
  charts: 'Charts',
  wins: 'wins',
  earlier: 'Changes since',
});

const DIFFERING = 'differs from';

function behind(rule: string, remark: string): string {
  return rule === '' ? remark : `${rule}  ·  ${remark}`;
}
