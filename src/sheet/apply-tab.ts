import type { TabKey } from '../model/tab.ts';
import {
  type CellBlock,
  joinedBlocks,
  type TabDescription,
  type TableDescription,
  writtenCell,
} from '../tabs/index.ts';
import { applyFormats } from './apply-formats.ts';
import { rangeOf } from './area-range.ts';
import { setColours } from './colour-rules.ts';
import { type GeneratedTab, markGenerated, tabIdOf } from './generated-tabs.ts';
import { insertTab } from './insert-tab.ts';
import { fitGrid } from './room.ts';
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
export function ensureTab(
  description: Pick<TabDescription, 'key' | 'name' | 'isHidden'>,
  generated: readonly GeneratedTab[],
): EnsuredTab {
  const found = tabIdOf(generated, description.key);
  if (found !== null) return { tabId: found, isNew: false };
  const { tabId } = insertTab(description.name, generated);
  if (description.isHidden === true) sheetOf(tabId).hideSheet();
  return { tabId, isNew: true };
}

/**
 * Gives a new tab what its description says: how it looks, then the mark of a generated tab, then its cells. A run that stops before the
 * mark leaves an empty tab, which the next run takes over; one that stops after it leaves cells to be written.
 */
export function applyTab(tabId: number, description: TabDescription): void {
  applyFrame(tabId, description);
  markGenerated(tabId, description.key);
  writeCells(tabId, description.blocks);
}

/** The same for a tab that is never written to again: the mark comes last, so that a tab that has it is complete. */
export function applyKeptTab(tabId: number, description: TabDescription): void {
  applyFrame(tabId, description);
  writeCells(tabId, description.blocks);
  markGenerated(tabId, description.key);
}

/**
 * Marks a tab once all that was written until then has been sent, which costs a round trip: a run whose time is up in between could else
 * leave the mark alone.
 */
export function markSent(tabId: number, key: TabKey, account?: string): void {
  SpreadsheetApp.flush();
  markGenerated(tabId, key, account);
}

/** All that a tab has but its cells, groups and charts. Doing it twice changes nothing. */
export function applyFrame(tabId: number, description: TabDescription): void {
  const sheet = sheetOf(tabId);
  if (description.size !== undefined) fitGrid(sheet, description.size);
  applyLooks(tabId, description);
  for (const [position, width] of description.columnWidths.entries()) {
    if (width !== null) sheet.setColumnWidth(position + 1, width);
  }
  setRowHeights(sheet, description.rowHeights ?? []);
  for (const { area, isByRow } of description.merges ?? []) {
    const range = rangeOf(sheet, area);
    if (isByRow) range.mergeAcross();
    else range.merge();
  }
  setColours(sheet, description.colours);
  sheet.setFrozenRows(description.frozenRows);
  if (description.hidesGridlines === true) sheet.setHiddenGridlines(true);
}

/** Rows of one height that stand together get it in one go. */
function setRowHeights(sheet: GoogleAppsScript.Spreadsheet.Sheet, heights: readonly number[]): void {
  for (let first = 0; first < heights.length; ) {
    const height = heights[first] ?? 0;
    const other = heights.findIndex((each, index) => index > first && each !== height);
    const end = other < 0 ? heights.length : other;
    sheet.setRowHeights(first + 1, end - first, height);
    first = end;
  }
}

/** Adds a small table to a tab that is in use: its cells last, by which it is found. */
export function applyBeside(tabId: number, description: TableDescription): void {
  applyLooks(tabId, description);
  writeCells(tabId, description.blocks);
}

/** How parts of a tab look, and what may be typed there. Doing it twice changes nothing. */
export function applyLooks(tabId: number, { formats, validations, notes }: TableDescription): void {
  const sheet = sheetOf(tabId);
  applyFormats(sheet, formats);
  for (const validation of validations) validate(sheet, validation);
  for (const { row, column, text } of notes) sheet.getRange(row, column).setNote(text);
}

/** Writes blocks of cells, those of one row that touch each other in one go. */
export function writeCells(tabId: number, blocks: readonly CellBlock[]): void {
  const sheet = sheetOf(tabId);
  for (const { row, column, cells } of joinedBlocks(blocks)) {
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells.map((line) => line.map(writtenCell)));
  }
}
