import type { Table } from '../../../model/cell.ts';
import { idKey } from '../../accounts/account-ids.ts';
import { planLayout } from '../plan-layout.ts';

/**
 * The id of the account that a plan says it is for, as `idKey` gives it; blank where the tab is no plan, or does not say.
 *
 * @param cells - the tab from A1 on, or its first rows.
 * @example planAccount([['Account', 'Rank', 'Score', 'Low – high', 'Tier', 'Account ID'], ['Asahi', 1, 80, '', 'A', 'K7M2P']]) // 'k7m2p'
 */
export function planAccount(cells: Table): string {
  const standing = planLayout(cells).standing;
  const column = standing?.columns.get('id');
  return standing === undefined || column === undefined ? '' : idKey(cells[standing.headerRow]?.[column - 1]);
}
