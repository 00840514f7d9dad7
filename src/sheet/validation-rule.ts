import type { RangeValidation } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Says what may be typed into cells of a tab. Anything else is warned of, never refused.
 *
 * @param others - tabs whose cells may hold the values allowed.
 */
export function validate(sheet: Sheet, { area, allowed, help }: RangeValidation, others: readonly Sheet[] = []): void {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (allowed.kind) {
    case 'list':
      rule.requireValueInList([...allowed.values]);
      break;
    case 'cells': {
      const other = others.find((candidate) => candidate.getSheetId() === allowed.tabId);
      if (other === undefined) return;
      rule.requireValueInRange(rangeOf(other, allowed.area));
      break;
    }
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
