import type { RangeFormat } from '../tabs/index.ts';
import { addressOf } from './area-range.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives areas of a tab their looks; those that look alike get it in one go. */
export function applyFormats(sheet: Sheet, formats: readonly RangeFormat[]): void {
  const alike = new Map<string, { look: Omit<RangeFormat, 'area'>; addresses: string[] }>();
  for (const { area, ...look } of formats) {
    const key = JSON.stringify(look);
    const addresses = [...(alike.get(key)?.addresses ?? []), addressOf(sheet, area)];
    alike.set(key, { look, addresses });
  }
  for (const { look, addresses } of alike.values()) applyLook(sheet.getRangeList(addresses), look);
}

function applyLook(cells: GoogleAppsScript.Spreadsheet.RangeList, look: Omit<RangeFormat, 'area'>): void {
  if (look.numberFormat !== undefined) cells.setNumberFormat(look.numberFormat);
  if (look.isBold === true) cells.setFontWeight('bold');
  if (look.fontSize !== undefined) cells.setFontSize(look.fontSize);
  if (look.isWrapped === true) cells.setWrap(true);
  if (look.background !== undefined) cells.setBackground(look.background);
  if (look.colour !== undefined) cells.setFontColor(look.colour);
  if (look.border !== undefined) {
    cells.setBorder(true, true, true, true, true, true, look.border, SpreadsheetApp.BorderStyle.SOLID);
  }
  if (look.horizontal !== undefined) cells.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined) cells.setVerticalAlignment(look.vertical);
}
