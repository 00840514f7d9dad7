/** The tabs that set-up makes, by what they are for. */
export type SetUpTabKey = 'criteria' | 'ranking' | 'scores' | 'targets';

/**
 * The tabs that the add-on makes. Several may be of the kind `agreement`, one for each sign-off; of the kind `plan`, one for each account; and
 * of the kind `plan copy`, of which somebody said that it is no plan.
 */
export type TabKey = SetUpTabKey | KpiTabKey | 'agreement' | 'plan' | 'plan copy' | 'plans';

/**
 * The tabs for executing and judging. `kpiData` and `reportData` hold what charts draw, hidden; of `report` there may be several, each frozen
 * as of its day.
 */
const KPI_TAB_KEYS = ['kpis', 'kpiLog', 'exitRecord', 'dashboard', 'kpiData', 'report', 'reportData'] as const;

export type KpiTabKey = (typeof KPI_TAB_KEYS)[number];

/** Whether set-up was begun, by the tabs that are there: KPIs do without it. */
export function isSetUpBegun(tabs: readonly { readonly key: TabKey }[]): boolean {
  return tabs.some(({ key }) => KPI_TAB_KEYS.every((other) => other !== key));
}
