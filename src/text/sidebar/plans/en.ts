import { en as opened } from './opened/en.ts';
import type { PlansViewWords } from './words.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`);
const plans = (n: number) => count(n, 'plan', 'plans');
const have = (n: number, what: string) => `${count(n, 'company has', 'companies have')} ${what}`;

export const en: PlansViewWords = {
  heading: 'Account plans',
  none: 'There is no plan yet. A plan is a tab for one company: what it wants, who decides there, and how to approach it.',
  count: ({ all, inNeed, notBegun, unknown }) =>
    [
      `${plans(all)}.`,
      ...(inNeed > 0 ? [`${count(inNeed, 'of them needs', 'of them need')} care.`] : []),
      ...(unknown > 0 ? [`The state of ${unknown.toLocaleString('en')} is not known: update the overview.`] : []),
      ...(notBegun > 0 ? [`${notBegun.toLocaleString('en')} not begun yet.`] : []),
      ...(inNeed + notBegun + unknown === 0 ? ['All is well.'] : []),
    ].join(' '),
  list: {
    heading: 'All plans',
    search: 'Search plans by company',
    noneFound: 'No plan matches.',
    filled: (share) => `${share} filled in`,
    oldest: (days) => `Oldest finding: ${count(days, 'day', 'days')} ago`,
    concerns: {
      notBegun: () => 'Not begun yet',
      noDecisionMaker: () => 'No decision maker',
      noChampion: () => 'No champion',
      singleThreaded: () => 'One contact at most',
      blockersWithoutPlan: (n) => count(n, 'blocker without a plan', 'blockers without a plan'),
      notChecked: (n) => `${count(n, 'person', 'persons')} not checked for 90 days`,
      overdue: (n) => count(n, 'overdue contact', 'overdue contacts'),
      noFindings: () => 'No finding with a date',
      oldFindings: () => 'Findings over 180 days old',
      littleFilled: () => 'Less than half filled in',
    },
    nextDue: (day) => `Next: ${day}`,
    wasDue: (day) => `Overdue since ${day}`,
    allWell: 'Nothing to mend.',
    open: 'Open',
    tab: 'Go to tab',
    notInOverview: 'Its state is not known yet: update the overview.',
    gone: 'The tab of this plan is gone. Make it again, or delete its row in the overview.',
    overviewRow: 'Row in the overview',
    update: 'Update the overview',
    updating: 'Updating the overview…',
    updated: 'The overview is up to date and sorted by what needs care.',
  },
  summary: {
    notBegun: (n) => `${plans(n)} not begun yet`,
    noDecisionMaker: (n) => have(n, 'no decision maker'),
    noChampion: (n) => have(n, 'no champion'),
    singleThreaded: (n) => have(n, 'one contact at most'),
    blockersWithoutPlan: (n) => have(n, 'blockers without a plan'),
    notChecked: (n) => have(n, 'persons not checked for 90 days'),
    overdue: (n) => have(n, 'overdue contacts'),
    noFindings: (n) => have(n, 'no finding with a date'),
    oldFindings: (n) => have(n, 'findings over 180 days old'),
    littleFilled: (n) => `${plans(n)} less than half filled in`,
  },
  withoutPlan: (n) => count(n, 'target has no plan yet', 'targets have no plan yet'),
  make: {
    heading: 'Make plans',
    for: 'For',
    targets: (n) => `All targets (${n.toLocaleString('en')})`,
    tier: (label, n) => `Tier ${label} (${n.toLocaleString('en')})`,
    selected: 'The selected rows',
    one: 'One company',
    readSelection: 'Read the selection',
    noneSelected: 'No rows of companies are selected. Select some on the tab of the companies or on Ranking.',
    search: 'Company',
    noneFound: 'No company matches.',
    counts: (fresh, existing) =>
      [
        ...(fresh > 0 ? [`${count(fresh, 'new plan', 'new plans')}.`] : []),
        ...(existing > 0 ? [`${existing.toLocaleString('en')} ${existing === 1 ? 'exists' : 'exist'} already.`] : []),
      ].join(' ') || 'No company here.',
    refresh: (n) =>
      n === 1 ? 'Refresh the one that exists, too' : `Refresh the ${n.toLocaleString('en')} that exist, too`,
    refreshed: 'Their heads are brought up to date and missing sections come back. What somebody typed stays as it is.',
    many: (n) =>
      `${n.toLocaleString('en')} tabs take several minutes and make the spreadsheet slower. A plan pays off where somebody works on it: begin with the best.`,
    button: (fresh, refreshed) =>
      fresh === 0 && refreshed > 0 ? `Refresh ${plans(refreshed)}` : `Make ${plans(fresh + refreshed)}`,
    make: 'Make',
    making: 'Making plans…',
    done: ({ made, refreshed, already }) =>
      [
        ...(made > 0 || refreshed === 0 ? [`${plans(made)} made.`] : []),
        ...(refreshed > 0 ? [`${plans(refreshed)} refreshed.`] : []),
        ...(already > 0 ? [`There already: ${already.toLocaleString('en')}.`] : []),
      ].join(' '),
    left: (done, all) => `${done.toLocaleString('en')} of ${plans(all)} are done.`,
    goOn: 'Go on',
    forget: 'Leave it at that',
    gone: (n) =>
      `${count(n, 'company was', 'companies were')} not found: the row was deleted or changed, or its ID stands twice. Select Refresh and try again.`,
    withoutIds: (n) =>
      `${count(n, 'company has', 'companies have')} no ID, since the list of companies has no ID column. Repair under Data brings it back; then make the plans again.`,
    toData: 'Go to Data',
    noTargets: 'No company is on the list of targets yet.',
    toTargets: 'Go to Targets',
  },
  copies: {
    heading: 'Copied plans',
    question: (name) => `Which of these tabs is the plan of ${name}?`,
    explanation: 'The others stay as they are and are no longer counted.',
    keep: (tab) => `“${tab}” is the plan`,
    look: 'Look',
    keeping: 'Keeping the plan…',
    kept: 'From now on this tab is the plan.',
  },
  opened,
};
