export { columnsToAdd, missingIds } from './accounts/account-columns.ts';
export { type AccountDirectory, accountDirectory } from './accounts/account-directory.ts';
export { idColumn, idKey, newId } from './accounts/account-ids.ts';
export { accountTable, firstFreeColumn, freeColumnsBeside } from './accounts/account-table.ts';
export { accountName, hasNameColumn, readAccounts } from './accounts/accounts.ts';
export { type RankedAccount, rankedAccounts, type ScoredAccount } from './accounts/ranked-accounts.ts';
export { criteriaPositions, kindOf, policyOf, readCriteria } from './criteria/criteria.ts';
export { type OthersChange, rebased } from './criteria/criteria-changes.ts';
export {
  type CriteriaStart,
  criteriaColours,
  describeCriteria,
  startingRows,
} from './criteria/criteria-description.ts';
export { criteriaOnTab, referenceCells, referenceDateOnTab, tiersOnTab } from './criteria/criteria-tab.ts';
export {
  baseRow,
  isBlankSent,
  isChangedDraft,
  isSameCell,
  isSameRow,
  openedDraft,
  savedRows,
  tableWidth,
} from './criteria/draft-table.ts';
export { pointsPieces } from './criteria/points.ts';
export { readReferenceDate } from './criteria/reference-date.ts';
export { type ReadReference, readScoringTables, type ScoringTables } from './criteria/scoring-tables.ts';
export { behindRoom, type Room, roomFor, type TableWrite, tableWrite } from './criteria/table-write.ts';
export { readTiers, tiersPositions } from './criteria/tiers.ts';
export {
  DATE_WIDTH,
  describeReferenceDate,
  describeTiers,
  TIERS_WIDTH,
} from './criteria/tiers-description.ts';
export { USUAL_TOP, whyOf } from './criteria/why.ts';
export { type ChartChanges, type ChartText, chartChanges, type DrawnChart } from './dashboard/chart-changes.ts';
export { describeDashboard } from './dashboard/dashboard-description.ts';
export { type DashboardRepairs, mendDashboard } from './dashboard/dashboard-repairs.ts';
export { exitRows } from './dashboard/exit-rows.ts';
export { insightsBasis } from './dashboard/insights-basis.ts';
export { describeKpiData, type KpiDataSize, mendKpiData } from './dashboard/kpi-data.ts';
export { KPI_AS_OF, kpiReferences } from './dashboard/kpi-references.ts';
export { readExitRecord, recordPositions } from './kpis/exit-record.ts';
export { describeExitRecord, describeRecordColumns } from './kpis/exit-record-description.ts';
export {
  agreementRow,
  areKept,
  decisionRow,
  exitDatesCell,
  type RecordRow,
  recordBlock,
} from './kpis/exit-record-rows.ts';
export { exitRuleText } from './kpis/exit-rule.ts';
export { type KpiChange, kpiChange, wantedKpiRow } from './kpis/kpi-change.ts';
export { kpiLogPositions, type LogRemark, openKpiLog, readKpiLog } from './kpis/kpi-log.ts';
export {
  describeKpiLog,
  describeLogColumns,
  KPI_NAMES,
  type KpiNames,
  kpiNamesOnLog,
} from './kpis/kpi-log-description.ts';
export { type KpiTableKey, kpiTableKey, kpiTableOn } from './kpis/kpi-tab-tables.ts';
export {
  type KpiSurroundings,
  kpiDirectionOf,
  kpiFinder,
  kpiKindOf,
  kpiPeriodOf,
  kpiPositions,
  kpiValueOf,
  readKpiCells,
  readKpis,
} from './kpis/kpi-table.ts';
export { describeKpiColumns, describeKpis } from './kpis/kpis-description.ts';
export { logRows, rowOfAdditions, rowsAlike } from './kpis/log-additions.ts';
export { KPI_STATUS_LOOKS } from './kpis/status-looks.ts';
export { kpiSources, readKpiSource, sourceText, targetReadings } from './kpis/target-source.ts';
export { type AccountToPlan, accountsToPlan, newPlanTabName } from './plans/accounts-to-plan.ts';
export { mapPlace } from './plans/map-place.ts';
export { type PlanRepairs, type PlanTab, planRepairs } from './plans/mending/plan-repairs.ts';
export { messageAdditions } from './plans/messages/message-additions.ts';
export { type PlanMessage, planMessages } from './plans/messages/plan-messages.ts';
export { describePlanOverview } from './plans/overview/overview-description.ts';
export {
  type ListedPlan,
  type OverviewRepairs,
  overviewRepairs,
  plansToRead,
} from './plans/overview/overview-repairs.ts';
export { readPlanOverview } from './plans/overview/read-overview.ts';
export { describePlan } from './plans/plan-description.ts';
export { planLayout } from './plans/plan-layout.ts';
export { type PlanSurroundings, planSurroundings } from './plans/plan-surroundings.ts';
export { planTabName } from './plans/plan-tab-name.ts';
export { movedCell } from './plans/reading/moved-cell.ts';
export { planAccount } from './plans/reading/plan-account.ts';
export { planFill, type TableFill } from './plans/reading/plan-fill.ts';
export { readPlan } from './plans/reading/read-plan.ts';
export { describeRanking } from './ranking/ranking-description.ts';
export { rankingFormulaPlace, rankingObstacle } from './ranking/ranking-tab.ts';
export { areScoresWhole, copiesColumn, describeScores } from './ranking/scores-description.ts';
export {
  describeReportData,
  type ReportData,
  type ReportTrack,
  reportDataBlock,
  reportDataPlace,
  reportTracks,
} from './report/report-data.ts';
export { describeReport } from './report/report-description.ts';
export { type ReportSources, reportState } from './report/report-sources.ts';
export { isUntouched } from './report/untouched.ts';
export { areaAddress } from './tables/area-address.ts';
export { across, downFrom, type WideArea } from './tables/areas.ts';
export { blockCells, joinedBlocks, lastColumnOf, lastRowOf } from './tables/joined-blocks.ts';
export { languageOf } from './tables/language-of.ts';
export { rangeNames } from './tables/named-ranges.ts';
export { cellsIn, filledPart, linkTo, partOf, tableIn, widthOf } from './tables/placed-tables.ts';
export { dayOfReceived, newCellOf, receivedCell, receivedTable, sentCell, sentTable } from './tables/sent-cells.ts';
export type { TabCells } from './tables/tab-cells.ts';
export type {
  Area,
  CellBlock,
  ChartDescription,
  ColourRule,
  RangeFormat,
  RangeValidation,
  RowGroup,
  SeriesLook,
  TabDescription,
  TableDescription,
} from './tables/tab-description.ts';
export { findAccountsTab, type TabHead } from './tables/tab-head.ts';
export { firstFreeRow, placeForColumns, rowBlocks, type TableLayout, tableLayout } from './tables/table-rows.ts';
export { DAY_FORMAT, type NewCell, writtenCell } from './tables/written-cell.ts';
export { changedSince } from './targets/agreement-changes.ts';
export { describeAgreement } from './targets/agreement-description.ts';
export { planAdditions } from './targets/target-additions.ts';
export { type TargetStanding, targetStandings } from './targets/target-standings.ts';
export { isDisputed, readTargets, type TargetsTable } from './targets/targets.ts';
export { describeTargets } from './targets/targets-description.ts';
export { targetsLayout } from './targets/targets-layout.ts';
