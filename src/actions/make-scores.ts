import type { Language } from '../model/language.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import { readFirstFormulas } from '../sheet/read-tables.ts';
import { tabName } from '../sheet/sheets.ts';
import { describeScores, idColumn, readAccounts, scoresFormulas } from '../tabs/index.ts';

/**
 * Makes the hidden tab from which the targets look up their scores, or mends its formulas. It is made with the first target, since
 * nothing else needs it.
 *
 * @param accounts - the account table.
 * @param generated - the generated tabs, as they were read.
 * @param idIndex - position of the column of ids, from 0; −1 where there is none.
 * @returns the id of the tab.
 */
export function makeScores(
  language: Language,
  accounts: PlacedTable,
  generated: readonly GeneratedTab[],
  idIndex = idColumn(accounts.cells),
): number {
  const { nameIndex } = readAccounts(accounts.cells, null).accounts;
  const place = {
    tabName: tabName(accounts.tabId),
    headerRow: accounts.row,
    idColumn: idIndex < 0 ? null : accounts.column + idIndex,
    nameColumn: accounts.column + nameIndex,
  };
  const description = describeScores(language, place);
  const known = generated.find(({ key }) => key === 'scores');
  const formulas = known ? (readFirstFormulas(known.tabId)[0] ?? []) : [];
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) applyTab(tabId, description);
  else if (!scoresFormulas(place).every((formula, i) => unquoted(formula) === unquoted(formulas[i] ?? ''))) {
    writeCells(tabId, description.blocks);
  }
  return tabId;
}

/** Names of tabs are quoted at the spreadsheet's discretion. */
function unquoted(formula: string): string {
  return formula.replace(/'/g, '');
}
