import { kpiFigures } from '../core/kpi/index.ts';
import type { ResultTable } from '../model/cell.ts';
import { KPI_VALUES } from '../model/kpi.ts';
import { kpisWords } from '../text/kpis/index.ts';
import { figureResult, type KpiArguments, readLoggedKpis } from './kpi-arguments.ts';

/** `ABMKPIS`: all figures of all KPIs as of a day, a row for each; with a header row. */
export function abmKpis(given: KpiArguments): ResultTable {
  const { kpis, entriesOf, asOf, language } = readLoggedKpis(given);
  const { columns, values, statuses } = kpisWords[language];
  return [
    [columns.kpi[0], ...KPI_VALUES.map((what) => values[what][0])],
    ...kpis.map((kpi) => {
      const figures = kpiFigures(kpi, entriesOf(kpi), asOf);
      return [
        kpi.name,
        ...KPI_VALUES.map((what) =>
          what === 'status' ? statuses[figures.status] : figureResult(figures[what], language),
        ),
      ];
    }),
  ];
}
