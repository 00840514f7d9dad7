import { isBlankRow, readText } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { texts } from '../../text/index.ts';
import { hasNameColumn } from '../accounts/accounts.ts';
import { meanings } from './meaning.ts';

/** The first rows of a tab: enough to tell what is on it, however long it is. */
export interface TabHead extends PlacedTable {
  /** Parallel to the cells; blank where a cell has no formula of its own. */
  readonly formulas: readonly (readonly string[])[];
  /** Number of the last row with content. */
  readonly lastRow: number;
}

/**
 * The first tab with companies: its header row names the account, there is a row below it, and it is no ranking.
 *
 * @param taken - the tabs on which other things stand.
 */
export function findAccountsTab(heads: readonly TabHead[], taken: readonly (number | null)[]): TabHead | null {
  return heads.find((head) => !taken.includes(head.tabId) && holdsAccounts(head)) ?? null;
}

function holdsAccounts({ cells, formulas, row, lastRow }: TabHead): boolean {
  const index = cells.findIndex((cellsOfRow) => !isBlankRow(cellsOfRow));
  const headers = cells[index] ?? [];
  if (!hasNameColumn(headers) || row + index >= lastRow) return false;
  return !isRanking(headers) && !(formulas[index] ?? []).some((formula) => MAKES_A_RANKING.test(formula));
}

/** A table of companies may well come from a formula, such as `IMPORTRANGE`; one made by these functions is a result. */
const MAKES_A_RANKING = /\bABM(?:RANKING|BREAKDOWN)\s*\(/i;

const resultColumn = meanings((language) => {
  const { score, low, high, known } = texts[language].resultColumns;
  return { score: [score], low: [low], high: [high], known: [known] };
});

/** Whether headers are those of a ranking or breakdown whose values somebody kept without the formula. */
function isRanking(headers: Row): boolean {
  const found = new Set(headers.map((header) => resultColumn(readText(header) ?? '')?.key));
  found.delete(undefined);
  return found.size === 4;
}
