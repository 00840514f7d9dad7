import type { Cell } from '../../../../../src/model/cell.ts';
import {
  type CompanyList,
  companyList,
  tableOnTab,
} from '../../../../../src/sidebar/views/set-up/starter/company-list.ts';

/** A list on a tab of its own, from A1 on. */
export function listed(cells: readonly (readonly Cell[])[]): CompanyList {
  const table = tableOnTab({ tabId: 1, tabName: 'Sheet1', row: 1, column: 1, cells });
  if (table === null) throw new Error('no header row was found');
  return companyList(table);
}

/** A list of companies with one further column, which holds the cells given. */
export function listedColumn(header: string, cells: readonly Cell[]): CompanyList {
  return listed([['Company', header], ...cells.map((cell, i) => [`Company ${i}`, cell])]);
}
