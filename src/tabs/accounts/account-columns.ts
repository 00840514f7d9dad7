import { fold, isBlank, isBlankRow, readText } from '../../core/tables/index.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { NewColumn } from '../../model/set-up-plan.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import { ID_HEADER, idColumn, idKey, newId } from './account-ids.ts';

/** The columns of a plan that the account table does not have yet. */
export function columnsToAdd({ cells }: PlacedTable, columns: readonly NewColumn[]): NewColumn[] {
  const taken = new Set((cells[0] ?? []).map((header) => fold(readText(header) ?? '')));
  return columns.filter(({ header }) => {
    const word = fold(header);
    const isNew = word !== '' && !taken.has(word);
    taken.add(word);
    return isNew;
  });
}

/**
 * Ids for the rows with content that have none, each for a cell that is blank until now; with the header where the column is new.
 *
 * @param position - of the column, counted from 0 within the table.
 * @param known - ids that must not be given again, as `idKey` gives them.
 * @param random - 0 ≤ value < 1.
 */
export function missingIds(
  table: PlacedTable,
  position: number,
  known: Iterable<string>,
  random: () => number,
): CellBlock[] {
  const isNew = idColumn(table.cells) !== position;
  const taken = new Set([...known, ...table.cells.map((row) => idKey(row[position]))]);
  const column = table.column + position;
  return table.cells.flatMap((cells, index) => {
    const isHeader = index === 0;
    if (isHeader ? !isNew : isBlankRow(cells) || !isBlank(cells[position])) return [];
    return [{ row: table.row + index, column, cells: [[isHeader ? ID_HEADER : newId(taken, random)]] }];
  });
}
