import { addKpiEntries } from './add-kpi-entries.ts';
import { addTargets } from './add-targets.ts';
import { agreeExitLine } from './agree-exit-line.ts';
import { findPlanCopies } from './find-plan-copies.ts';
import { keepPlan } from './keep-plan.ts';
import { makeAccountsTab } from './make-accounts-tab.ts';
import { makeKpiTabs } from './make-kpi-tabs.ts';
import { makePlans } from './make-plans.ts';
import { makeReport } from './make-report.ts';
import { putMap } from './put-map.ts';
import { readKpiTabs } from './read-kpi-tabs.ts';
import { readPlan } from './read-plan.ts';
import { chooseLanguage, readSelection, readSpreadsheet, readWholeTab } from './read-spreadsheet.ts';
import { recordDecision } from './record-decision.ts';
import { refreshDashboard } from './refresh-dashboard.ts';
import { refreshPlanOverview } from './refresh-plan-overview.ts';
import { saveCriteria } from './save-criteria.ts';
import { saveKpi } from './save-kpi.ts';
import { setUp } from './set-up.ts';
import { showMap } from './show-map.ts';
import { readView, showPlace, showSidebar } from './sidebar.ts';
import { signOff } from './sign-off.ts';
import { takeOverMessages } from './take-over-messages.ts';

/** What the menu and the pages can ask for, by the names under which they do. What a page sends may be anything. */
export const actions = {
  showSidebar,
  readSpreadsheet,
  readWholeTab,
  readSelection,
  chooseLanguage,
  readView,
  showPlace,
  saveCriteria,
  setUp,
  makeAccountsTab,
  addTargets,
  signOff,
  takeOverMessages,
  makePlans,
  refreshPlanOverview,
  readPlan,
  findPlanCopies,
  keepPlan,
  putMap,
  showMap,
  makeKpiTabs,
  readKpiTabs,
  refreshDashboard,
  saveKpi,
  agreeExitLine,
  recordDecision,
  addKpiEntries,
  makeReport,
};

export type Actions = typeof actions;
