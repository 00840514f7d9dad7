import type { DashboardWords } from './words.ts';

export const en = (): DashboardWords => ({
  name: 'Dashboard',
  dataName: 'ABM KPI data',
  asOf: 'As of',
  asOfHelp: 'Everything follows this day, the KPI table and the log. Refresh in the sidebar moves it to today.',
  insights: 'What to look at now',
  figures: 'Figures in the sentences',
  noInsights: 'Nothing stands out.',
  scorecard: 'KPIs: the sign leads to the row',
  exitDates: 'Exit dates',
  exitColumns: { exitDate: 'Exit date', state: 'Decision', rule: 'Exit rule', agreement: 'Agreement' },
  states: { 'to come': 'to come', pending: 'pending' },
  notAgreed: 'not agreed on',
  agreed: (version, day) => `version ${version}, agreed on ${day}`,
  differs: (version, day, columns) => `differs from version ${version} agreed on ${day}: ${columns.join(', ')}`,
  charts: 'Charts',
  earlier: 'Changes since',
});
