import { isBlank } from '../../core/tables/index.ts';
import type { Cell } from '../../model/cell.ts';
import { LIVE_COLUMNS, type TargetsColumn } from '../../model/target.ts';
import type { AccountDirectory, ListedAccount } from '../accounts/account-directory.ts';
import { idKey } from '../accounts/account-ids.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import { asNewCell } from '../tables/written-cell.ts';
import { type TargetSurroundings, targetFormula } from './target-formulas.ts';
import type { Target, TargetsTable } from './targets.ts';

/**
 * What rows on the list lack: those that somebody typed have no formulas and no ID yet, and formulas break when the tab that they look
 * into is deleted. Only blank cells and broken formulas are filled.
 *
 * @param idOf - the ID of an account, made where it has none.
 * @returns the cells, and the accounts that are on the list.
 */
export function targetRepairs(
  { targets, layout }: TargetsTable,
  directory: AccountDirectory,
  tab: TabCells,
  surroundings: TargetSurroundings,
  idOf: (account: ListedAccount) => Cell,
): { repairs: CellBlock[]; onList: Set<ListedAccount> } {
  const onList = new Set<ListedAccount>();
  const repairs = targets.flatMap((target) => {
    // Also where the column of ids is gone, so that nobody comes onto the list again.
    const isByName = idKey(target.id) === '' || directory.idIndex < 0;
    const alike = isByName ? directory.withName(target.name) : directory.withId(target.id);
    const [account] = alike;
    for (const same of isByName ? alike.slice(0, 1) : alike) onList.add(same);
    const fill = (column: TargetsColumn, cell: Cell | { readonly formula: string }): CellBlock[] => {
      const position = layout.columns.get(column);
      const isOpen = position !== undefined && isFillable(tab, target.row, position);
      const filled = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell : asNewCell(cell);
      return isOpen && filled !== '' ? [{ row: target.row, column: position, cells: [[filled]] }] : [];
    };
    return [
      // Of several companies with one name a person has to say which is meant.
      ...(account !== undefined && alike.length === 1 ? fill('id', idOf(account)) : []),
      ...fill('addedAs', nameOf(target, account)),
      ...LIVE_COLUMNS.flatMap((column) => fill(column, { formula: targetFormula(column, target.row, surroundings) })),
    ];
  });
  return { repairs, onList };
}

function nameOf({ name }: Target, account: ListedAccount | undefined): Cell {
  return account?.nameCell ?? name;
}

/** Whether a cell, counted from 1, holds nothing but perhaps a formula that lost what it refers to. */
function isFillable({ cells, formulas }: TabCells, row: number, column: number): boolean {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  return formula === '' ? isBlank(cells[row - 1]?.[column - 1]) : formula.includes('#REF!');
}
