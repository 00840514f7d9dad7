import { quotable } from '../../core/tables/index.ts';
import type { Issue, Place } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import type { CellLink, PlacedTable } from '../../model/placed-table.ts';
import {
  accountName,
  criteriaPositions,
  linkTo,
  type ScoredAccount,
  type ScoringTables,
  tiersPositions,
} from '../../tabs/index.ts';
import { texts } from '../../text/index.ts';

/** Something that a person can mend, in the language of the person at the screen. */
export interface Finding {
  readonly where: string;
  readonly what: string;
  readonly link: CellLink;
}

/** The tables in which mistakes are looked for, each `null` where there is none. */
export interface ReceivedTables {
  readonly accounts: PlacedTable | null;
  readonly criteria: PlacedTable | null;
  readonly tiers: PlacedTable | null;
  /** The cell of the reference date. */
  readonly asOf: PlacedTable | null;
}

/**
 * The mistakes with links to their cells. Rows are those of the tab, which people see. What is wrong with a table that is not there
 * is no mistake.
 */
export function mistakesIn(issues: readonly Issue[], found: ReceivedTables, language: Language): Finding[] {
  return issues.flatMap((issue) => {
    const table = tableOf(issue.place, found);
    return table === null ? [] : [findingIn(table, issue, columnOf(issue, table), language)];
  });
}

/** A mistake in a table as it stands on its tab. */
export function findingIn(table: PlacedTable, issue: Issue, position: number, language: Language): Finding {
  const { issuePlace, issueReason } = texts[language];
  const { row, earlierRow } = issue;
  const onTab = {
    ...issue,
    ...(row !== undefined && { row: row + table.row - 1 }),
    ...(earlierRow !== undefined && { earlierRow: earlierRow + table.row - 1 }),
  };
  return { where: issuePlace(onTab), what: issueReason(onTab), link: linkTo(table, (row ?? 1) - 1, position) };
}

function tableOf(place: Place, { accounts, criteria, tiers, asOf }: ReceivedTables): PlacedTable | null {
  const tables: Partial<Record<Place, PlacedTable | null>> = { accounts, criteria, tiers, 'reference date': asOf };
  return tables[place] ?? null;
}

/** Position of the column that a mistake is in; the first where the table lacks it. */
function columnOf({ column }: Issue, { cells }: PlacedTable): number {
  const headers = cells[0] ?? [];
  const positions = new Map<typeof column, number>([...tiersPositions(headers), ...criteriaPositions(headers)]);
  return positions.get(column) ?? 0;
}

/**
 * The cells that count as blank although they are not, and the rows without a name, with links to them.
 *
 * @param table - the accounts, as they stand on their tab.
 */
export function unreadableCells(
  { accounts, criteria, dayOf }: Pick<ScoringTables, 'accounts' | 'criteria' | 'dayOf'>,
  scored: readonly ScoredAccount[],
  table: PlacedTable,
  language: Language,
): Finding[] {
  const { accountPlace, unreadable, nameless } = texts[language];
  return scored.flatMap(({ row, rowNumber, result: { readings } }) => {
    const rowOnTab = rowNumber + table.row - 1;
    const link = (columnIndex: number) => linkTo(table, rowNumber - 1, columnIndex);
    const isNameless = accountName(row, accounts) === '';
    // Several criteria may read one column.
    const columns = new Map(
      criteria.filter((_, i) => readings[i] === 'unreadable').map(({ columnIndex, column }) => [columnIndex, column]),
    );
    return [
      ...(isNameless ? [{ where: accountPlace(rowOnTab), what: nameless, link: link(accounts.nameIndex) }] : []),
      ...[...columns].map(([columnIndex, column]) => ({
        where: accountPlace(rowOnTab, column),
        what: unreadable(quotable(row[columnIndex], dayOf)),
        link: link(columnIndex),
      })),
    ];
  });
}
