import { dayInZone } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';

/** Tells days as the spreadsheet's zone counts them. */
export function spreadsheetDays(): DayOf {
  return dayInZone(spreadsheetOffset());
}
