import type { Language } from '../model/language.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import { type GeneratedTab, hasPlans, tabIdOf } from '../sheet/generated-tabs.ts';
import { readFirstFormulas } from '../sheet/read-tables.ts';
import { tabName } from '../sheet/sheets.ts';
import { areScoresWhole, copiesColumn, describeScores, idColumn, readAccounts } from '../tabs/index.ts';

/**
 * Makes the hidden tab from which targets and plans look up their scores, or mends its formulas. It is made with the first of them, since
 * nothing else needs it, and gets what only plans need with the first plan.
 *
 * @param accounts - the account table.
 * @param generated - the generated tabs, as they were read.
 * @param idIndex - position of the column of ids, from 0; −1 where there is none.
 * @param isForPlans - whether there are plans.
 * @returns the id of the tab.
 */
export function makeScores(
  language: Language,
  accounts: PlacedTable,
  generated: readonly GeneratedTab[],
  idIndex = idColumn(accounts.cells),
  isForPlans = hasPlans(generated),
): number {
  const known = tabIdOf(generated, 'scores');
  const ids = idIndex < 0 ? null : accounts.column + idIndex;
  if (known !== null && hasAll(readFirstFormulas(known)[0] ?? [], ids, isForPlans)) return known;
  const place = {
    tabName: tabName(accounts.tabId),
    headerRow: accounts.row,
    idColumn: ids,
    nameColumn: accounts.column + readAccounts(accounts.cells, null).accounts.nameIndex,
  };
  const description = describeScores(language, place, isForPlans);
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) applyTab(tabId, description);
  else writeCells(tabId, description.blocks);
  return tabId;
}

/** A column of ids whose header somebody renamed is still the one by which the targets are known, unless another one took its place. */
function hasAll(formulas: readonly string[], ids: number | null, isForPlans: boolean): boolean {
  return areScoresWhole(formulas, isForPlans) && (ids === null || copiesColumn(formulas[0] ?? '', ids));
}
