import type { ExitDateState } from '../../model/exit-record.ts';
import { KPI_VALUES, type Kpi, type KpiValue } from '../../model/kpi.ts';
import { kpiNumberFormat } from '../kpis/figure-formats.ts';
import { kpiFinder } from '../kpis/kpi-table.ts';
import { across } from '../tables/areas.ts';
import type { RangeFormat } from '../tables/tab-description.ts';
import { lookOfSign } from './dashboard-formulas.ts';
import type { DashboardPlaces } from './dashboard-places.ts';
import { EXIT_COLUMNS } from './exit-cells.ts';
import { scorecardColumn } from './insight-cells.ts';
import type { Pin, TabDraft } from './tab-draft.ts';

/**
 * How the numbers of a KPI are shown in rows that showed them in another way, or none: the signs beside them say so. In all others people
 * may have chosen.
 */
export function rowNumberFormats(
  draft: TabDraft,
  { scorecard, exitDates }: DashboardPlaces,
  kpis: readonly Kpi[],
  states: readonly ExitDateState[],
): RangeFormat[] {
  const formatsOf = (kpi: Kpi | undefined, { row, column }: Readonly<Pin>, whats: readonly What[]) => {
    if (kpi === undefined || lookOfSign(draft.formula(row, column - 1)) === kpiLook(kpi)) return [];
    return whats.map(([what, position]) => ({
      area: across(row, column + position),
      numberFormat: kpiNumberFormat(kpi, what),
    }));
  };
  const kpiOf = kpiFinder(kpis);
  const listed = (
    first: number,
    { column }: Readonly<Pin>,
    shown: readonly (Kpi | undefined)[],
    whats: readonly What[],
  ) => shown.flatMap((kpi, index) => formatsOf(kpi, { row: first + index, column }, whats));
  const exitKpis = states.map(({ kpi }) => kpiOf(kpi));
  return [
    ...listed(scorecard.body.row + 1, scorecard.body, kpis, FIGURES),
    ...listed(exitDates.body.row, exitDates.body, exitKpis, EXIT_FIGURES),
  ];
}

/** All that decides how the numbers of a KPI are shown; blank for no KPI. */
export function kpiLook(kpi: Kpi | undefined): string {
  return kpi === undefined ? '' : `${kpiNumberFormat(kpi, 'actual')} ${kpiNumberFormat(kpi, 'expected')}`;
}

/** A value, and the position of its column in the list. */
type What = readonly [KpiValue, number];

const FIGURES: readonly What[] = KPI_VALUES.filter(
  (what) => what !== 'pace' && what !== 'chance' && what !== 'status',
).map((what) => [what, scorecardColumn(what)]);

const EXIT_FIGURES: readonly What[] = (['actual', 'exitLine'] as const).map((what) => [what, EXIT_COLUMNS[what]]);
