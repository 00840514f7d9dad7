import { sheetOf } from './sheets.ts';

/** Asks people who change a tab whether they mean it. A tab that is protected keeps its protection. */
export function warnOfChanges(tabId: number, description: string): void {
  sheetOf(tabId).protect().setDescription(description).setWarningOnly(true);
}
