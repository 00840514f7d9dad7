import { isBlank, isBlankRow } from '../core/tables/index.ts';
import type { Day } from '../model/calendar.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { SetUpPlan } from '../model/set-up-plan.ts';
import { applyBeside, applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import type { RangeKey } from '../sheet/named-places.ts';
import { insertColumns } from '../sheet/room.ts';
import {
  type Area,
  across,
  type CriteriaStart,
  cellsIn,
  DATE_WIDTH,
  describeCriteria,
  describeReferenceDate,
  describeTiers,
  downFrom,
  firstFreeColumn,
  referenceCells,
  startingRows,
  type TableDescription,
  TIERS_WIDTH,
  widthOf,
} from '../tabs/index.ts';
import type { FoundTables } from './find-tables.ts';

/** Where the tables of the criteria are, or will be, and how to write what is missing of them. */
export interface CriteriaPlan {
  readonly tabId: number;
  readonly areas: Readonly<Record<Exclude<RangeKey, 'accounts'>, Area>>;
  readonly write: () => void;
}

/**
 * Makes the tab of the criteria where there is no criteria table, or room beside it for the tiers and the reference date that it lacks.
 *
 * @param headers - the header cells of the accounts.
 */
export function placeCriteria(
  found: FoundTables,
  { language, criteria }: SetUpPlan,
  headers: CriteriaStart['headers'],
  today: () => Day,
): CriteriaPlan {
  if (!isThere(found.criteria)) {
    return placeOnNewTab(found, { language, criteria: startingRows(language, criteria), headers, today: today() });
  }
  const { tabId, row, column } = found.criteria;
  const grid = found.gridOf(tabId) ?? found.criteria;
  const width = widthOf(grid);
  const tiers = placeTiers(found, grid, row);
  const behindTiers = Math.max(firstFreeColumn(grid), tiers.isNew ? tiers.area.column + TIERS_WIDTH : 0) + 1;
  const date = placeDate(found, grid, { row, column: behindTiers });
  const needed = Math.max(tiers.isNew ? tiers.area.column + 1 : 0, date.isNew ? date.area.column : 0);
  if (needed > width) insertColumns(tabId, width, needed - width);
  const missing: TableDescription[] = [
    ...(tiers.isNew ? [describeTiers(language, tiers.area.row, tiers.area.column)] : []),
    ...(date.isNew ? [describeReferenceDate(language, date.area.row, date.area.column - 1, today())] : []),
  ];
  return {
    tabId,
    areas: {
      criteria: downFrom(row, column, widthOf(found.criteria)),
      tiers: tiers.area,
      asOf: date.area,
    },
    write: () => {
      for (const description of missing) applyBeside(tabId, description);
    },
  };
}

/** The tab as a whole; one that was marked but never filled is filled. */
function placeOnNewTab({ generated, gridOf }: FoundTables, start: CriteriaStart): CriteriaPlan {
  const description = describeCriteria(start);
  const usable = generated.filter(({ key, tabId }) => key !== 'criteria' || !isThere(gridOf(tabId)));
  const { tabId, isNew } = ensureTab(description, usable);
  const columns = start.criteria[0]?.length ?? 1;
  const tiersColumn = columns + 2;
  return {
    tabId,
    areas: {
      criteria: downFrom(1, 1, columns),
      tiers: downFrom(1, tiersColumn, TIERS_WIDTH),
      asOf: across(1, tiersColumn + TIERS_WIDTH + DATE_WIDTH),
    },
    write: () => (isNew ? applyTab(tabId, description) : writeCells(tabId, description.blocks)),
  };
}

interface Placed {
  readonly area: Area;
  /** Whether it still has to be written. */
  readonly isNew: boolean;
}

function placeTiers({ tiers, named }: FoundTables, grid: PlacedTable, row: number): Placed {
  if (!isThere(tiers)) {
    const corner = named('tiers')?.area ?? { row, column: firstFreeColumn(grid) + 1 };
    return { area: downFrom(corner.row, corner.column, TIERS_WIDTH), isNew: true };
  }
  const rows = tiers.cells.length;
  const area = downFrom(tiers.row, tiers.column, widthOf(tiers));
  const isAlone = cellsIn(grid.cells, { ...area, row: area.row + rows }).every(isBlankRow);
  return { area: isAlone ? area : { ...area, rows }, isNew: false };
}

/** A blank date with a label is somebody's choice: then today counts. */
function placeDate(
  { asOf, named }: FoundTables,
  grid: PlacedTable,
  free: { readonly row: number; readonly column: number },
): Placed {
  const cell = asOf ?? referenceCells(grid)[0];
  const area = across(cell?.row ?? free.row, cell?.column ?? free.column + 1);
  const isUnlabelled = named('asOf') !== undefined && isBlank(grid.cells[area.row - 1]?.[area.column - 2]);
  return { area, isNew: cell === undefined || (isUnlabelled && isBlank(cell.cells[0]?.[0])) };
}

function isThere(table: PlacedTable | null): table is PlacedTable {
  return table !== null && !table.cells.every(isBlankRow);
}
