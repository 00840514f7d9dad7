import { isBlankRow } from '../core/tables/index.ts';
import type { CellLink, PlacedTable } from '../model/placed-table.ts';
import { type GeneratedTab, hasPlans, tabIdOf } from '../sheet/generated-tabs.ts';
import type { RangeKey } from '../sheet/named-places.ts';
import { readFirstFormulas, readFirstRows } from '../sheet/read-tables.ts';
import { areScoresWhole, rangeNames, rankingFormulaPlace, rankingObstacle, widthOf } from '../tabs/index.ts';
import type { FoundTables } from './find-tables.ts';
import type { Part } from './seen.ts';

/** What set-up would make or mend, and what a person has to take away first. */
export interface MissingParts {
  readonly missing: readonly Part[];
  readonly rankingObstacle: CellLink | null;
}

/**
 * Looks for parts that were deleted or do not work.
 *
 * @param targets - the tab of the targets; `null` where there is none.
 */
export function missingParts(found: FoundTables, targets: PlacedTable | null): MissingParts {
  const { generated, named, accounts, criteria } = found;
  const ranking = lookAtRanking(tabIdOf(generated, 'ranking'), found.gridOf);
  const missing: Part[] = [];
  if (criteria === null) missing.push('criteria');
  if (!ranking.works) missing.push('ranking');
  if (targets === null) missing.push('targets');
  if (needsScores(targets, generated) && !scoresWork(generated)) missing.push('scores');
  if ((Object.keys(rangeNames) as RangeKey[]).some((key) => named(key) === undefined)) missing.push('names');
  const place = named('accounts');
  if (accounts !== null && place !== undefined && !reaches(place.area, accounts)) missing.push('accounts range');
  return { missing, rankingObstacle: ranking.obstacle };
}

/** Only the rows of the targets and the plans look up scores. */
export function needsScores(targets: PlacedTable | null, generated: readonly GeneratedTab[]): boolean {
  return hasPlans(generated) || (targets?.cells ?? []).slice(1).some((row) => !isBlankRow(row));
}

function scoresWork(generated: readonly GeneratedTab[]): boolean {
  const tabId = tabIdOf(generated, 'scores');
  return tabId !== null && areScoresWhole(readFirstFormulas(tabId)[0] ?? [], hasPlans(generated));
}

/** The state of the ranking; its whole tab is read only where it is blocked. */
function lookAtRanking(tabId: number | null, gridOf: FoundTables['gridOf']) {
  if (tabId === null) return { works: false, obstacle: null };
  const head = readFirstRows(tabId);
  const place = rankingFormulaPlace(readFirstFormulas(tabId));
  if (place === null) return { works: false, obstacle: rankingObstacle(head, place) };
  if (head.cells[place.row]?.[place.column] !== '#REF!') return { works: true, obstacle: null };
  const tab = gridOf(tabId);
  return { works: false, obstacle: tab && rankingObstacle(tab, place) };
}

function reaches(
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  { row, column, cells }: PlacedTable,
): boolean {
  return (
    area.row <= row &&
    area.column <= column &&
    area.row + area.rows >= row + cells.length &&
    area.column + area.columns >= column + widthOf({ cells })
  );
}
