import type { Workbook } from '../../workbook/workbook.ts';
import { plainToXlsx } from './plain-to-xlsx.ts';
import { saveContext, tabToPlain, workbookToPlain } from './workbook-to-plain.ts';

/**
 * A workbook as an Excel file. What Excel cannot compute shows as it was computed here; what it has no place for travels along, so
 * that opening the file here gives the same workbook again.
 *
 * @throws FileProblem `too-wide`.
 */
export async function workbookToXlsx(workbook: Workbook): Promise<Uint8Array> {
  const context = saveContext(workbook);
  const tabs = workbook.tabs.map((tab) => tabToPlain(tab, context));
  return plainToXlsx(workbookToPlain(context, tabs));
}
