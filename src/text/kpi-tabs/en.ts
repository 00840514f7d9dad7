import type { KpiTabsWords } from './words.ts';

export const en = (): KpiTabsWords => ({
  names: { kpis: 'KPIs', kpiLog: 'KPI log', exitRecord: 'Exit record' },
  kpis: {
    kpi: 'What is measured, e.g. First meetings. Each name once; the log refers to it.',
    kind: 'count: events add up, e.g. meetings.\namount: values add up, e.g. revenue.\nlevel: the latest value stands, e.g. open opportunities.\nshare: won accounts of a fixed list.',
    direction: 'up: more is better (usual). down: less is better, e.g. lost customers.',
    baseline: 'The value at Start. Blank: 0. Not used for share.',
    start: 'First day that counts, e.g. 2026-04-01.',
    due: 'The day by which the target is to be reached.',
    target: 'The value to reach by Due. share: how many accounts are to be won.',
    population: 'share only: how many accounts are on the list.',
    period: 'week or month (usual): the step of rates and charts.',
    exitDate: 'Day on which the line is judged; several: 2026-12-31; 2027-06-30. Usual: one, a year after Start.',
    exitRule: 'chance < 50%, or value < 8, or both: chance < 50% or value < 8. Where less is better: value > 8.',
    exitAction: 'What the team does when the rule applies: exit, shrink or change.',
    owner: 'Who looks after this KPI.',
    agreed: 'Who agreed on the exit line, and when. The sidebar fills it in and keeps a record.',
    source:
      'Blank: values are typed into the log. Or they come from the Targets tab, when somebody asks for it in the sidebar.',
  },
  kpiLog: {
    date: 'The day of the observation. Rows may stand in any order.',
    kpi: 'Name of a KPI. Red: there is none of this name.',
    value: 'count: how many (blank: 1). amount: what is added. level: the value of that day. share: 1 = won, 0 = lost.',
    note: 'Yours to use, e.g. the account.',
  },
  exitRecord: {
    recordedOn: 'Filled in by the sidebar. Please type nothing here: rows are added, never changed.',
    entry: 'agreement: a line that the team agreed on. decision: what was decided on an exit date.',
    version: 'Counts the agreements on one KPI. A decision names the one that it belongs to.',
    stopsSuccess: 'By simulation: how often this line stops a programme that would have succeeded.',
    catchesFailure: 'By simulation: how often this line stops a programme that would have failed.',
    actual: 'This and the next columns: as they were on the exit date.',
  },
  recordIsKept: 'A record: the sidebar adds rows, nobody changes them.',
});
