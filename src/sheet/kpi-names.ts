import { type Area, KPI_NAMES } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf, spreadsheet } from './sheets.ts';

/** The tab on which the names of the KPIs stand, by the name of their cells; `null` where there is no such name. */
export function kpiNamesTab(): number | null {
  return spreadsheet().getRangeByName(KPI_NAMES)?.getSheet().getSheetId() ?? null;
}

/** Says where the names of the KPIs stand. */
export function nameKpiNames(tabId: number, area: Area): void {
  spreadsheet().setNamedRange(KPI_NAMES, rangeOf(sheetOf(tabId), area));
}
