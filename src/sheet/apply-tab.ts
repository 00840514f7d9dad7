import { type TabDescription, writtenCell } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { setColours } from './colour-rules.ts';
import { type GeneratedTab, markGenerated } from './generated-tabs.ts';
import { insertTab } from './insert-tab.ts';
import { sheetOf } from './sheets.ts';
import { validate } from './validation-rule.ts';

/** A tab that is there now, and whether it still has to get what its description says. */
export interface EnsuredTab {
  readonly tabId: number;
  readonly isNew: boolean;
}

/**
 * Finds the tab of a description, else makes it: hidden where it is to be, but without content. Tabs that an earlier run did not
 * finish are new.
 *
 * @param generated - the generated tabs, as they were read.
 */
export function ensureTab(description: TabDescription, generated: readonly GeneratedTab[]): EnsuredTab {
  const found = generated.find(({ key }) => key === description.key);
  if (found !== undefined) return { tabId: found.tabId, isNew: false };
  const sheet = insertTab(description, generated);
  if (description.isHidden === true) sheet.hideSheet();
  return { tabId: sheet.getSheetId(), isNew: true };
}

/**
 * Gives a new tab what its description says, and at last the mark of a generated tab: a run that stops half-way leaves it without one,
 * and the next run does it all again.
 */
export function applyTab(tabId: number, description: TabDescription): void {
  const { key, blocks, columnWidths, formats, validations, notes, colours, frozenRows } = description;
  const sheet = sheetOf(tabId);
  for (const format of formats) applyFormat(sheet, format);
  for (const { row, column, cells } of blocks) {
    const width = cells[0]?.length ?? 0;
    if (width > 0)
      sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(writtenCell)));
  }
  for (const validation of validations) validate(sheet, validation);
  for (const { row, column, text } of notes) sheet.getRange(row, column).setNote(text);
  for (const [position, width] of columnWidths.entries()) if (width !== null) sheet.setColumnWidth(position + 1, width);
  setColours(sheet, colours);
  sheet.setFrozenRows(frozenRows);
  markGenerated(sheet, key);
}

function applyFormat(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { area, ...format }: TabDescription['formats'][number],
): void {
  const range = rangeOf(sheet, area);
  if (format.numberFormat !== undefined) range.setNumberFormat(format.numberFormat);
  if (format.isBold === true) range.setFontWeight('bold');
  if (format.isWrapped === true) range.setWrap(true);
  if (format.background !== undefined) range.setBackground(format.background);
  if (format.colour !== undefined) range.setFontColor(format.colour);
  if (format.horizontal !== undefined) range.setHorizontalAlignment(format.horizontal);
  if (format.vertical !== undefined) range.setVerticalAlignment(format.vertical);
}
