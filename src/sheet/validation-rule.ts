import type { RangeValidation } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf } from './sheets.ts';

/** Says what may be typed into cells of a tab. Anything else is warned of, never refused. */
export function validate(sheet: GoogleAppsScript.Spreadsheet.Sheet, { area, allowed, help }: RangeValidation): void {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (allowed.kind) {
    case 'list':
      rule.requireValueInList([...allowed.values]);
      break;
    case 'cells':
      rule.requireValueInRange(rangeOf(allowed.tabId === undefined ? sheet : sheetOf(allowed.tabId), allowed.area));
      break;
    case 'number':
      if (allowed.most === undefined) rule.requireNumberGreaterThanOrEqualTo(allowed.least);
      else rule.requireNumberBetween(allowed.least, allowed.most);
      break;
    case 'date':
      rule.requireDate();
  }
  if (help !== undefined) rule.setHelpText(help);
  rangeOf(sheet, area).setDataValidation(rule.build());
}
