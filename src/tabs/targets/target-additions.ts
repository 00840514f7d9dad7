import type { Cell } from '../../model/cell.ts';
import { isLiveColumn, type TargetsColumn } from '../../model/target.ts';
import type { AccountDirectory, ListedAccount } from '../accounts/account-directory.ts';
import { idKey, newId } from '../accounts/account-ids.ts';
import { type WantedAccount, wantedAccount } from '../accounts/wanted-account.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import { firstFreeRow } from '../tables/table-rows.ts';
import { asNewCell, type NewCell } from '../tables/written-cell.ts';
import { type TargetSurroundings, targetFormula } from './target-formulas.ts';
import { targetRepairs } from './target-repairs.ts';
import type { TargetsTable } from './targets.ts';

/** What is to be written, so that the accounts are on the list. */
export interface TargetAdditions {
  readonly added: number;
  readonly already: number;
  /** Accounts that are no longer there, or that cannot be told from others. */
  readonly gone: number;
  /** Ids for accounts that have none, by the row in their table. */
  readonly ids: ReadonlyMap<number, string>;
  /**
   * What is to be written on the tab of the targets: the cells of new targets, column by column, but for those that people fill in; and
   * blank or broken cells of rows that stand on the list already, often typed by hand.
   */
  readonly blocks: readonly CellBlock[];
}

/**
 * Plans how accounts come onto the list: each once, below the last row with content; and how rows that somebody typed there come to
 * life. Nothing is planned for a cell that holds what a person typed.
 *
 * @param tab - that of the targets, from A1 on.
 */
export function planAdditions(
  wanted: readonly WantedAccount[],
  directory: AccountDirectory,
  tab: TabCells,
  table: TargetsTable,
  scoresTabName: string,
  random: () => number,
): TargetAdditions {
  const { targets, layout, language } = table;
  const surroundings: TargetSurroundings = { layout, scoresTabName, language };
  const ids = new Map<number, string>();
  const taken = new Set([...directory.accounts, ...targets].map(({ id }) => idKey(id)));
  const idOf = ({ id, row }: ListedAccount): Cell => {
    if (idKey(id) !== '' || directory.idIndex < 0) return id;
    const made = ids.get(row) ?? newId(taken, random);
    ids.set(row, made);
    return made;
  };
  const { repairs, onList } = targetRepairs(table, directory, tab, surroundings, idOf);

  const added: ListedAccount[] = [];
  let already = 0;
  for (const each of wanted) {
    const account = wantedAccount(each, directory);
    if (account === undefined) continue;
    if (onList.has(account)) already += 1;
    else {
      onList.add(account);
      added.push(account);
    }
  }
  const firstRow = firstFreeRow(tab, layout);
  const newCell = (column: TargetsColumn, account: ListedAccount, row: number): NewCell | null => {
    if (column === 'id') return asNewCell(idOf(account));
    if (column === 'addedAs') return asNewCell(account.nameCell);
    return isLiveColumn(column) ? { formula: targetFormula(column, row, surroundings) } : null;
  };
  const columns = [...layout.columns].sort(([, a], [, b]) => a - b);
  const rows = columns.map(([column, position]) => ({
    row: firstRow,
    column: position,
    cells: added.flatMap((account, index) => {
      const cell = newCell(column, account, firstRow + index);
      return cell === null ? [] : [[cell]];
    }),
  }));
  return {
    added: added.length,
    already,
    gone: wanted.length - added.length - already,
    ids,
    blocks: [...rows, ...repairs],
  };
}
