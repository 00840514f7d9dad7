import type { addKpiEntries as addKpiEntriesAction } from '../actions/add-kpi-entries.ts';
import type { addTargets as addTargetsAction } from '../actions/add-targets.ts';
import type { agreeExitLine as agreeExitLineAction } from '../actions/agree-exit-line.ts';
import type { findPlanCopies as findPlanCopiesAction } from '../actions/find-plan-copies.ts';
import type { keepPlan as keepPlanAction } from '../actions/keep-plan.ts';
import type { makeAccountsTab as makeAccountsTabAction } from '../actions/make-accounts-tab.ts';
import type { makeKpiTabs as makeKpiTabsAction } from '../actions/make-kpi-tabs.ts';
import type { makePlans as makePlansAction } from '../actions/make-plans.ts';
import type { makeReport as makeReportAction } from '../actions/make-report.ts';
import type { putMap as putMapAction } from '../actions/put-map.ts';
import type { readKpiTabs as readKpiTabsAction } from '../actions/read-kpi-tabs.ts';
import type { readPlan as readPlanAction } from '../actions/read-plan.ts';
import type {
  chooseLanguage as chooseLanguageAction,
  readSelection as readSelectionAction,
  readSpreadsheet as readSpreadsheetAction,
  readWholeTab as readWholeTabAction,
} from '../actions/read-spreadsheet.ts';
import type { recordDecision as recordDecisionAction } from '../actions/record-decision.ts';
import type { refreshDashboard as refreshDashboardAction } from '../actions/refresh-dashboard.ts';
import type { refreshPlanOverview as refreshPlanOverviewAction } from '../actions/refresh-plan-overview.ts';
import type { saveCriteria as saveCriteriaAction } from '../actions/save-criteria.ts';
import type { saveKpi as saveKpiAction } from '../actions/save-kpi.ts';
import type { setUp as setUpAction } from '../actions/set-up.ts';
import type { showMap as showMapAction } from '../actions/show-map.ts';
import type { readView as readViewAction, showPlace as showPlaceAction } from '../actions/sidebar.ts';
import type { signOff as signOffAction } from '../actions/sign-off.ts';
import type { takeOverMessages as takeOverMessagesAction } from '../actions/take-over-messages.ts';
import type { FirstAccounts } from '../model/first-accounts.ts';
import type {
  AddKpiEntriesRequest,
  AgreeExitLineRequest,
  MakeKpiTabsRequest,
  MakeReportRequest,
  RecordDecisionRequest,
  RefreshDashboardRequest,
  SaveKpiRequest,
} from '../model/kpi-request.ts';
import type {
  KeepPlanRequest,
  MakePlansRequest,
  PutMapRequest,
  RefreshPlanOverviewRequest,
  ShowMapRequest,
} from '../model/plan-request.ts';
import type { SetUpPlan } from '../model/set-up-plan.ts';

/** The functions of the script that this page calls, by their names there. */
interface ScriptFunctions {
  readonly readSpreadsheet: typeof readSpreadsheetAction;
  readonly readWholeTab: typeof readWholeTabAction;
  readonly readSelection: typeof readSelectionAction;
  readonly chooseLanguage: typeof chooseLanguageAction;
  readonly readView: typeof readViewAction;
  readonly showPlace: typeof showPlaceAction;
  readonly addTargets: typeof addTargetsAction;
  readonly signOff: typeof signOffAction;
  readonly takeOverMessages: typeof takeOverMessagesAction;
  readonly saveCriteria: typeof saveCriteriaAction;
  readonly setUp: (plan: SetUpPlan) => ReturnType<typeof setUpAction>;
  readonly makeAccountsTab: (accounts: FirstAccounts) => ReturnType<typeof makeAccountsTabAction>;
  readonly makePlans: (request: MakePlansRequest) => ReturnType<typeof makePlansAction>;
  readonly refreshPlanOverview: (request: RefreshPlanOverviewRequest) => ReturnType<typeof refreshPlanOverviewAction>;
  readonly readPlan: (tabId: number) => ReturnType<typeof readPlanAction>;
  readonly findPlanCopies: typeof findPlanCopiesAction;
  readonly keepPlan: (request: KeepPlanRequest) => ReturnType<typeof keepPlanAction>;
  readonly makeReport: (request: MakeReportRequest) => ReturnType<typeof makeReportAction>;
  readonly putMap: (request: PutMapRequest) => ReturnType<typeof putMapAction>;
  readonly showMap: (request: ShowMapRequest) => ReturnType<typeof showMapAction>;
  readonly makeKpiTabs: (request: MakeKpiTabsRequest) => ReturnType<typeof makeKpiTabsAction>;
  readonly readKpiTabs: typeof readKpiTabsAction;
  readonly refreshDashboard: (request: RefreshDashboardRequest) => ReturnType<typeof refreshDashboardAction>;
  readonly saveKpi: (request: SaveKpiRequest) => ReturnType<typeof saveKpiAction>;
  readonly agreeExitLine: (request: AgreeExitLineRequest) => ReturnType<typeof agreeExitLineAction>;
  readonly recordDecision: (request: RecordDecisionRequest) => ReturnType<typeof recordDecisionAction>;
  readonly addKpiEntries: (request: AddKpiEntriesRequest) => ReturnType<typeof addKpiEntriesAction>;
}

/** What the platform puts into the page. */
interface Runner extends Readonly<Record<keyof ScriptFunctions, (...args: readonly unknown[]) => void>> {
  withSuccessHandler<Value>(handle: (value: Value) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls a function of the script. Rejects where the script or the platform fails. */
export function ask<Name extends keyof ScriptFunctions>(
  name: Name,
  ...args: Parameters<ScriptFunctions[Name]>
): Promise<ReturnType<ScriptFunctions[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args);
  });
}
