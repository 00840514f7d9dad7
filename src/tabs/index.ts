export { columnsToAdd, missingIds } from './account-columns.ts';
export { accountDirectory } from './account-directory.ts';
export { idColumn, idKey, newId } from './account-ids.ts';
export { accountTable, firstFreeColumn, freeColumnsBeside } from './account-table.ts';
export { accountName, hasNameColumn, readAccounts } from './accounts.ts';
export { additionBlocks } from './addition-blocks.ts';
export { changedSince } from './agreement-changes.ts';
export { describeAgreement } from './agreement-description.ts';
export { areaAddress } from './area-address.ts';
export { criteriaPositions, kindOf, policyOf, readCriteria } from './criteria.ts';
export { type OthersChange, rebased } from './criteria-changes.ts';
export { type CriteriaStart, criteriaColours, describeCriteria, startingRows } from './criteria-description.ts';
export { criteriaOnTab, referenceCells, referenceDateOnTab, tiersOnTab } from './criteria-tab.ts';
export {
  baseRow,
  isBlankSent,
  isChangedDraft,
  isSameCell,
  isSameRow,
  openedDraft,
  savedRows,
  tableWidth,
} from './draft-table.ts';
export { joinedBlocks } from './joined-blocks.ts';
export { languageOf } from './language-of.ts';
export { rangeNames } from './named-ranges.ts';
export { linkTo, partOf, tableIn } from './placed-tables.ts';
export { pointsPieces } from './points.ts';
export { type RankedAccount, rankedAccounts, type ScoredAccount } from './ranked-accounts.ts';
export { describeRanking, RANKING_WIDTH } from './ranking-description.ts';
export { type RankingHead, rankingFormulaPlace, rankingObstacle } from './ranking-tab.ts';
export { type AccountsPlace, areScoresWhole, describeScores, scoresFormulas } from './scores-description.ts';
export { type ReadReference, readScoringTables, type ScoringTables } from './scoring-tables.ts';
export { dayOfReceived, receivedTable, sentCell, sentTable } from './sent-cells.ts';
export type { Area, CellBlock, ColourRule, RangeFormat, RangeValidation, TabDescription } from './tab-description.ts';
export { findAccountsTab, type TabHead } from './tab-head.ts';
export { behindRoom, type Room, roomFor, type TabCells, type TableWrite, tableWrite } from './table-write.ts';
export { planAdditions } from './target-additions.ts';
export { type TargetStanding, targetStandings } from './target-standings.ts';
export { isDisputed, readTargets, type TargetsTable } from './targets.ts';
export { describeTargets } from './targets-description.ts';
export { targetsLayout } from './targets-layout.ts';
export { readTiers, tiersPositions } from './tiers.ts';
export {
  type BesideDescription,
  DATE_WIDTH,
  describeReferenceDate,
  describeTiers,
  TIERS_WIDTH,
} from './tiers-description.ts';
export { USUAL_TOP, whyOf } from './why.ts';
export { type NewCell, writtenCell } from './written-cell.ts';
