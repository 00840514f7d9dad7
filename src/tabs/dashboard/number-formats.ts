import type { ExitDateState } from '../../model/exit-record.ts';
import { KPI_VALUES, type Kpi, type KpiValue } from '../../model/kpi.ts';
import { kpiNumberFormat } from '../kpis/figure-formats.ts';
import { kpiFinder } from '../kpis/kpi-table.ts';
import { across } from '../tables/areas.ts';
import type { RangeFormat } from '../tables/tab-description.ts';
import type { DashboardPlaces } from './dashboard-places.ts';
import { EXIT_COLUMNS } from './exit-cells.ts';
import { scorecardColumn } from './insight-cells.ts';
import type { Pin, TabDraft } from './tab-draft.ts';

/** How the numbers of a KPI are shown in a row that was another KPI's, or nobody's; else people may have chosen. */
export function rowNumberFormats(
  draft: TabDraft,
  { scorecard, exitDates }: DashboardPlaces,
  kpis: readonly Kpi[],
  states: readonly ExitDateState[],
): RangeFormat[] {
  const kpiOf = kpiFinder(kpis);
  const formatsOf = (kpi: Kpi, { row, column }: Readonly<Pin>, whats: readonly (readonly [KpiValue, number])[]) => {
    if (draft.cell(row, column) === kpi.name) return [];
    return whats.map(([what, position]) => ({
      area: across(row, column + position),
      numberFormat: kpiNumberFormat(kpi, what),
    }));
  };
  const figures = NUMBERS.map((what) => [what, scorecardColumn(what)] as const);
  const exitFigures = (['actual', 'exitLine'] as const).map((what) => [what, EXIT_COLUMNS[what]] as const);
  const { body } = exitDates;
  return [
    ...kpis.flatMap((kpi, index) =>
      formatsOf(kpi, { row: scorecard.body.row + 1 + index, column: scorecard.body.column }, figures),
    ),
    ...states.flatMap(({ kpi: name }, index) => {
      const kpi = kpiOf(name);
      return kpi === undefined ? [] : formatsOf(kpi, { row: body.row + index, column: body.column }, exitFigures);
    }),
  ];
}

const NUMBERS = KPI_VALUES.filter((what) => what !== 'pace' && what !== 'chance' && what !== 'status');
