import { kpiFigures } from '../core/kpi/index.ts';
import { isBlank, quotable, readText } from '../core/tables/index.ts';
import type { ResultCell } from '../model/cell.ts';
import type { Issue } from '../model/issue.ts';
import { kpiValueOf } from '../tabs/index.ts';
import { kpisWords } from '../text/kpis/index.ts';
import { singleCell } from './arguments.ts';
import { figureResult, type KpiArguments, readLoggedKpi } from './kpi-arguments.ts';

/** `ABMKPI`: one figure of one KPI as of a day. */
export function abmKpi(given: KpiArguments & { readonly kpi: unknown; readonly what: unknown }): ResultCell {
  const cell = singleCell(given.what, given.dayOf);
  const what = kpiValueOf(readText(cell) ?? '')?.key;
  const issues: readonly Issue[] = isBlank(cell)
    ? [{ code: 'blank', place: 'what' }]
    : what === undefined
      ? [{ code: 'unknown word', place: 'what', found: quotable(cell, given.dayOf) }]
      : [];
  const { kpi, entriesOf, asOf, language } = readLoggedKpi(given, issues);
  const figures = kpiFigures(kpi, entriesOf(kpi), asOf);
  return what === undefined || what === 'status'
    ? kpisWords[language].statuses[figures.status]
    : figureResult(figures[what], language);
}
