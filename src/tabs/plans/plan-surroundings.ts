import { isBlank, isDate } from '../../core/tables/index.ts';
import type { Cell } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { idColumn } from '../accounts/account-ids.ts';
import { readAccounts } from '../accounts/accounts.ts';
import { type TargetsLayout, targetsLayout } from '../targets/targets-layout.ts';

/** The account that a plan is for. */
export interface PlannedAccount {
  /** As its cell in the account table holds it, so that formulas find it again. */
  readonly id: Cell;
}

/** What the live cells of a plan refer to. Columns are counted from 1. */
export interface PlanSurroundings {
  readonly accounts: {
    readonly tabId: number;
    readonly tabName: string;
    readonly headerRow: number;
    readonly idColumn: number;
    readonly nameColumn: number;
    /** All columns that the team keeps about its accounts. */
    readonly facts: readonly { readonly column: number; readonly isDate: boolean }[];
  };
  /** `null` where there is no list of targets. */
  readonly targets: { readonly tabId: number; readonly tabName: string; readonly layout: TargetsLayout } | null;
  readonly scoresTabName: string;
}

/**
 * What plans refer to; `null` where the accounts have no column of ids, by which they would be known.
 *
 * @param accounts - the account table, with the name of its tab.
 * @param targets - the tab of the targets, with its name.
 */
export function planSurroundings(
  accounts: PlacedTable,
  targets: PlacedTable | null,
  scoresTabName: string,
): PlanSurroundings | null {
  const { tabId, tabName, row, column, cells } = accounts;
  const ids = idColumn(cells);
  if (ids < 0) return null;
  const layout = targets && targetsLayout(targets);
  return {
    accounts: {
      tabId,
      tabName,
      headerRow: row,
      idColumn: column + ids,
      nameColumn: column + readAccounts(cells, null).accounts.nameIndex,
      facts: (cells[0] ?? []).flatMap((header, position) =>
        position === ids || isBlank(header)
          ? []
          : [{ column: column + position, isDate: cells.some((line) => isDate(line[position])) }],
      ),
    },
    targets: targets && layout && { tabId: targets.tabId, tabName: targets.tabName, layout },
    scoresTabName,
  };
}
