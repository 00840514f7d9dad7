import { kpiTrack } from '../core/kpi/index.ts';
import { dateOnDay } from '../core/tables/index.ts';
import type { ResultCell } from '../model/cell.ts';
import { kpisWords } from '../text/kpis/index.ts';
import { figureResult, type KpiArguments, readLoggedKpi } from './kpi-arguments.ts';

/**
 * `ABMKPITRACK`: Date, Actual, Plan, Target, Exit line, Forecast, Low, High of one KPI for each period from Start, the last row at Due;
 * with a header row. What a day lacks is blank, so that a chart draws nothing there.
 */
export function abmKpiTrack(given: KpiArguments & { readonly kpi: unknown }): (ResultCell | Date)[][] {
  const { kpi, entriesOf, asOf, language } = readLoggedKpi(given);
  const { columns, logColumns, values, plan } = kpisWords[language];
  const cell = (figure: number | null | undefined) => figureResult(figure ?? null, language);
  const [date, target] = [logColumns.date[0], columns.target[0]];
  const [actual, exitLine] = [values.actual[0], values.exitLine[0]];
  return [
    [date, actual, plan, target, exitLine, values.forecast[0], values.low[0], values.high[0]],
    ...kpiTrack(kpi, entriesOf(kpi), asOf).map(({ day, actual: reached, plan: planned, exitLine: line, band }) => [
      dateOnDay(day, given.dayOf),
      ...[reached, planned, kpi.target, line, band?.forecast, band?.low, band?.high].map(cell),
    ]),
  ];
}
