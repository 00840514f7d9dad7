import { fold, isBlank } from '../core/tables/index.ts';
import type { Cell } from '../model/cell.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { LIVE_COLUMNS, TARGETS_COLUMNS, type TargetsColumn } from '../model/target.ts';
import type { AccountDirectory, ListedAccount } from './account-directory.ts';
import { idKey, newId } from './account-ids.ts';
import { type TargetSurroundings, targetFormula } from './target-formulas.ts';
import type { TargetsTable } from './targets.ts';
import type { NewCell } from './written-cell.ts';

/** An account as the page knew it when somebody put it on the list. */
export interface WantedAccount {
  /** Number of its row in the account table, whose header is row 1. */
  readonly row: number;
  readonly id: Cell;
  readonly name: string;
}

/** The tab of the targets as it stands. */
export interface TargetsTab extends PlacedTable {
  /** Parallel to the cells; blank where a cell has no formula of its own. */
  readonly formulas: readonly (readonly string[])[];
}

/** What is to be written, so that the accounts are on the list. */
export interface TargetAdditions {
  readonly added: number;
  readonly already: number;
  /** Accounts that are no longer there, or that cannot be told from others. */
  readonly gone: number;
  /** Ids for accounts that have none, by the row in their table. */
  readonly ids: ReadonlyMap<number, string>;
  /** Blank or broken cells of rows that stand on the list already, often typed by hand. */
  readonly repairs: readonly { readonly row: number; readonly column: number; readonly cell: NewCell }[];
  /** The first row for new targets, and their cells by column. What people fill in is left out. */
  readonly firstRow: number;
  readonly columns: readonly { readonly column: number; readonly cells: readonly NewCell[] }[];
}

/**
 * Plans how accounts come onto the list: each once, below the last row with content; and how rows that somebody typed there come to
 * life. Nothing is planned for a cell that holds what a person typed.
 */
export function planAdditions(
  wanted: readonly WantedAccount[],
  directory: AccountDirectory,
  tab: TargetsTab,
  { targets, layout, language }: TargetsTable,
  scoresTabName: string,
  random: () => number,
): TargetAdditions {
  const surroundings: TargetSurroundings = { layout, scoresTabName, language };
  const ids = new Map<number, string>();
  const taken = new Set([...directory.accounts, ...targets].map(({ id }) => idKey(id)));
  const idOf = ({ id, row }: ListedAccount): Cell => {
    if (idKey(id) !== '' || directory.idIndex < 0) return id;
    const made = ids.get(row) ?? newId(taken, random);
    ids.set(row, made);
    return made;
  };
  const fixedCell = (column: TargetsColumn, account: ListedAccount) =>
    column === 'id' ? idOf(account) : column === 'addedAs' ? account.nameCell : '';
  const isLive = (column: TargetsColumn) => (LIVE_COLUMNS as readonly TargetsColumn[]).includes(column);
  const place = (column: TargetsColumn, row: number) => {
    const position = layout.columns.get(column);
    if (position === undefined) return null;
    const at = [row - tab.row, position - tab.column] as const;
    return { position, value: tab.cells[at[0]]?.[at[1]], formula: tab.formulas[at[0]]?.[at[1]] ?? '' };
  };

  const onList = new Set<ListedAccount>();
  const repairs: { row: number; column: number; cell: NewCell }[] = [];
  for (const target of targets) {
    const namesakes = directory.withName(target.name);
    const account =
      idKey(target.id) !== '' ? directory.withId(target.id) : namesakes.length === 1 ? namesakes[0] : undefined;
    for (const found of account ? [account] : idKey(target.id) === '' ? namesakes.slice(0, 1) : []) onList.add(found);
    for (const column of TARGETS_COLUMNS) {
      const found = place(column, target.row);
      if (found === null) continue;
      const isEmpty = isBlank(found.value) && found.formula === '';
      if (isLive(column)) {
        if (!isEmpty && !found.formula.includes('#REF!')) continue;
        const cell = { formula: targetFormula(column as (typeof LIVE_COLUMNS)[number], target.row, surroundings) };
        repairs.push({ row: target.row, column: found.position, cell });
      } else if (isEmpty && (column === 'id' || column === 'addedAs')) {
        const cell = account ? fixedCell(column, account) : column === 'addedAs' ? target.name : '';
        if (!isBlank(cell)) repairs.push({ row: target.row, column: found.position, cell: newCell(cell) });
      }
    }
  }

  const added: ListedAccount[] = [];
  let already = 0;
  for (const account of wanted.map((each) => wantedAccount(each, directory))) {
    if (account === undefined) continue;
    // Without ids, companies of one name cannot be told apart: the first stands for all of them.
    const known = idKey(account.id) === '' && directory.idIndex < 0 ? directory.withName(account.name)[0] : account;
    if (known !== undefined && onList.has(known)) already += 1;
    else if (known !== undefined) {
      onList.add(known);
      added.push(known);
    }
  }
  const firstRow = firstFreeRow(tab, [...layout.columns.values()], layout.headerRow);
  const columns = TARGETS_COLUMNS.flatMap((column) => {
    const position = layout.columns.get(column);
    if (position === undefined || !(isLive(column) || column === 'id' || column === 'addedAs')) return [];
    const cells = added.map((account, index) =>
      isLive(column)
        ? {
            formula: targetFormula(column as (typeof LIVE_COLUMNS)[number], firstRow + index, surroundings),
          }
        : newCell(fixedCell(column, account)),
    );
    return [{ column: position, cells }];
  });
  return {
    added: added.length,
    already,
    gone: wanted.length - added.length - already,
    ids,
    repairs,
    firstRow,
    columns: added.length === 0 ? [] : columns.sort((a, b) => a.column - b.column),
  };
}

/** The account that was meant: the one with its id; without one that in its row, if its name is still there, else the only one of its name. */
function wantedAccount({ row, id, name }: WantedAccount, directory: AccountDirectory): ListedAccount | undefined {
  if (idKey(id) !== '') return directory.withId(id);
  const there = directory.inRow(row);
  if (there !== undefined && fold(there.name) === fold(name)) {
    return name === '' && directory.idIndex < 0 ? undefined : there;
  }
  const namesakes = directory.withName(name);
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** Below the last content in the columns of the list. What people keep beside it does not count: it may be a formula that fills all rows. */
function firstFreeRow(tab: TargetsTab, columns: readonly number[], headerRow: number): number {
  let row = tab.row + tab.cells.length - 1;
  const isFree = (index: number) =>
    columns.every((column) => {
      const at = column - tab.column;
      return isBlank(tab.cells[index]?.[at]) && (tab.formulas[index]?.[at] ?? '') === '';
    });
  while (row > headerRow && isFree(row - tab.row)) row -= 1;
  return row + 1;
}

/** A cell of a table as it is to be written elsewhere. Dates are no names and no ids. */
function newCell(cell: Cell): NewCell {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}
