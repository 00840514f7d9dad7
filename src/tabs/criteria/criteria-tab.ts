import { isBlank, isBlankRow, readText } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { texts } from '../../text/index.ts';
import { meanings } from '../tables/meaning.ts';
import { tablesSideBySide } from '../tables/placed-tables.ts';
import { readsAsCriteria } from './criteria.ts';
import { readsAsTiers } from './tiers.ts';

/** The criteria table on a tab, known by its headers; `null` where there is none. */
export function criteriaOnTab(tab: PlacedTable): PlacedTable | null {
  return headedTable(tab, readsAsCriteria);
}

/** The tiers table on a tab, down to its first blank row: below it people keep other things. */
export function tiersOnTab(tab: PlacedTable): PlacedTable | null {
  const tiers = headedTable(tab, readsAsTiers);
  if (tiers === null) return null;
  const end = tiers.cells.findIndex(isBlankRow);
  return end < 0 ? tiers : { ...tiers, cells: tiers.cells.slice(0, end) };
}

/** The table that starts with such a header row. A title or a note right above that row is none of it. */
function headedTable(tab: PlacedTable, isHeader: (row: Row) => boolean): PlacedTable | null {
  for (const table of tablesSideBySide(tab)) {
    const header = table.cells.findIndex(isHeader);
    if (header >= 0) return { ...table, row: table.row + header, cells: table.cells.slice(header) };
  }
  return null;
}

const labelOf = meanings((language) => ({ asOf: texts[language].asOf }));

/**
 * The cell of the reference date on a tab, to the right of its label; `null` where there is no label or the cell is blank. Not
 * looked for among the criteria, one of which may have the label as its name.
 */
export function referenceDateOnTab(tab: PlacedTable): PlacedTable | null {
  return referenceCells(tab).find(({ cells }) => !isBlank(cells[0]?.[0])) ?? null;
}

/** The cells right of a label of the reference date, blank ones too. */
export function referenceCells(tab: PlacedTable): PlacedTable[] {
  return tablesSideBySide(tab)
    .filter(({ cells }) => !cells.some(readsAsCriteria))
    .flatMap((table) =>
      table.cells.flatMap((row, rowIndex) => {
        const column = row.findIndex((cell) => labelOf(readText(cell) ?? '') !== undefined) + 1;
        const place = { row: table.row + rowIndex, column: table.column + column };
        return column === 0 ? [] : [{ ...table, ...place, cells: [[row[column] ?? '']] }];
      }),
    );
}
