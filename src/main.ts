/**
 * The register of every name that Apps Script can see. The build turns each entry of `register` into a real top-level function
 * with these parameters and this docblock, which calls the handler of the same name.
 */
import type { Actions } from './actions/index.ts';
import { about, openMenu } from './actions/menu.ts';
import { spreadsheetDays } from './actions/spreadsheet-days.ts';
import type { KpiArguments, ScoringArguments } from './functions/index.ts';
import {
  abmBreakdown,
  abmGrid,
  abmKpi,
  abmKpis,
  abmKpiTrack,
  abmRank,
  abmRanking,
  abmScore,
  abmTier,
  abmWhy,
} from './functions/index.ts';
import { fileText } from './sheet/file-text.ts';
import { type FunctionName, functionHelp } from './text/function-help/index.ts';

/** What stands behind the names that the script itself carries. Arguments come from cells: anything may be in them. */
export const handlers = {
  onOpen: openMenu,
  onInstall: openMenu,
  showAbout: about,
  ABMSCORE: (accounts: unknown, criteria: unknown, headers: unknown, asOf: unknown) =>
    abmScore(scoring(accounts, criteria, headers, asOf)),
  ABMBREAKDOWN: (accounts: unknown, criteria: unknown, headers: unknown, asOf: unknown) =>
    abmBreakdown(scoring(accounts, criteria, headers, asOf)),
  ABMWHY: (accounts: unknown, criteria: unknown, top: unknown, headers: unknown, asOf: unknown) =>
    abmWhy({ ...scoring(accounts, criteria, headers, asOf), top }),
  ABMRANKING: (accounts: unknown, criteria: unknown, top: unknown, headers: unknown, asOf: unknown, tiers: unknown) =>
    abmRanking({ ...scoring(accounts, criteria, headers, asOf), top, tiers }),
  ABMRANK: abmRank,
  ABMTIER: (scores: unknown, tiers: unknown) => abmTier(scores, tiers, spreadsheetDays()),
  ABMGRID: abmGrid,
  ABMKPI: (kpi: unknown, kpis: unknown, log: unknown, what: unknown, asOf: unknown) =>
    abmKpi({ ...logged(kpis, log, asOf), kpi, what }),
  ABMKPIS: (kpis: unknown, log: unknown, asOf: unknown) => abmKpis(logged(kpis, log, asOf)),
  ABMKPITRACK: (kpi: unknown, kpis: unknown, log: unknown, asOf: unknown) =>
    abmKpiTrack({ ...logged(kpis, log, asOf), kpi }),
};

/**
 * What stands behind a name that only people's clicks call. The spreadsheet evaluates the whole script for every formula, so these have a
 * file of their own, which is read and evaluated when one of them is wanted.
 */
export function action<Name extends keyof Actions>(name: Name): Actions[Name] {
  const { actions } = new Function(`${decodeURIComponent(fileText('actions'))};return actions;`)() as {
    actions: Actions;
  };
  return actions[name];
}

function scoring(accounts: unknown, criteria: unknown, headers: unknown, asOf: unknown): ScoringArguments {
  return { accounts, criteria, headers, asOf, dayOf: spreadsheetDays() };
}

function logged(kpis: unknown, log: unknown, asOf: unknown): KpiArguments {
  return { kpis, log, asOf, dayOf: spreadsheetDays() };
}

/** A global function: its parameters in order, and the lines of its docblock. */
export interface GlobalFunction {
  readonly parameters: readonly string[];
  readonly documentation: readonly string[];
  /** Whether its code stands in the file of the actions. */
  readonly isAction?: true;
}

/** The register. A function, so that the help it carries stays out of the bundle. */
export function register(): Readonly<Record<keyof typeof handlers | keyof Actions, GlobalFunction>> {
  return {
    onOpen: { parameters: ['e'], documentation: ['Adds the menu when the spreadsheet opens.'] },
    onInstall: { parameters: ['e'], documentation: ['Adds the menu after the installation.'] },
    showAbout: { parameters: [], documentation: ['Says what the add-on is.'] },
    showSidebar: { parameters: [], documentation: ['Opens the sidebar.'], isAction: true },
    readSpreadsheet: forSidebar('Reads what the sidebar shows'),
    readWholeTab: forSidebar('Reads a tab', 'tabId'),
    readSelection: forSidebar('Tells what is selected'),
    chooseLanguage: forSidebar('Keeps the language that a person chose', 'language'),
    readView: forSidebar('Reads the code of a view', 'name'),
    showPlace: forSidebar('Goes to a cell', 'link'),
    saveCriteria: forSidebar('Saves changed criteria', 'change'),
    setUp: forSidebar('Makes what is missing', 'plan'),
    makeAccountsTab: forSidebar('Makes a tab for companies', 'accounts'),
    addTargets: forSidebar('Puts accounts on the list', 'request'),
    signOff: forSidebar('Keeps what was agreed on', 'request'),
    takeOverMessages: forSidebar('Adds messages to a communication plan', 'request'),
    makePlans: forSidebar('Makes account plans', 'request'),
    refreshPlanOverview: forSidebar('Mends and sorts the overview of plans', 'request'),
    readPlan: forSidebar('Reads a plan', 'tabId'),
    findPlanCopies: forSidebar('Finds copies of plans'),
    keepPlan: forSidebar('Tells a plan from its copies', 'request'),
    putMap: forSidebar('Puts a relationship map into a plan', 'request'),
    showMap: forSidebar('Opens the relationship map of a plan in a window', 'request'),
    makeKpiTabs: forSidebar('Makes the tabs of KPIs', 'request'),
    readKpiTabs: forSidebar('Reads the tabs of KPIs'),
    refreshDashboard: forSidebar('Makes the dashboard, or brings it up to date', 'request'),
    saveKpi: forSidebar('Saves a KPI', 'request'),
    agreeExitLine: forSidebar('Keeps what was agreed on as an exit line', 'request'),
    recordDecision: forSidebar('Keeps what was decided on an exit date', 'request'),
    addKpiEntries: forSidebar('Adds rows to the KPI log', 'request'),
    makeReport: forSidebar('Keeps where everything stands', 'request'),
    ABMSCORE: customFunction('ABMSCORE'),
    ABMBREAKDOWN: customFunction('ABMBREAKDOWN'),
    ABMWHY: customFunction('ABMWHY'),
    ABMRANKING: customFunction('ABMRANKING'),
    ABMRANK: customFunction('ABMRANK'),
    ABMTIER: customFunction('ABMTIER'),
    ABMGRID: customFunction('ABMGRID'),
    ABMKPI: customFunction('ABMKPI'),
    ABMKPIS: customFunction('ABMKPIS'),
    ABMKPITRACK: customFunction('ABMKPITRACK'),
  };
}

/** A function that the page calls; everything that it sends may be anything. */
function forSidebar(what: string, ...parameters: readonly string[]): GlobalFunction {
  return { parameters, documentation: [`${what}.`], isAction: true };
}

/** The formula helper knows no languages, so it gets both. */
function customFunction(name: FunctionName): GlobalFunction {
  const en = functionHelp.en[name];
  const ja = functionHelp.ja[name];
  const parameters = Object.keys(en.parameters);
  return {
    parameters,
    documentation: [
      `${en.summary} ${ja.summary}`,
      '',
      ...parameters.map((parameter) => `@param ${parameter} ${en.parameters[parameter]} ${ja.parameters[parameter]}`),
      `@return ${en.returns} ${ja.returns}`,
      '@customfunction',
    ],
  };
}
