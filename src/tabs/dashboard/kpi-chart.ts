import type { Kpi, KpiKind, KpiPeriod } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import type { Area, ChartDescription, SeriesLook } from '../tables/tab-description.ts';

/** Columns of what a chart draws: the eight of a track, and the points of the exit dates. */
export const TRACK_COLUMNS = 8;
export const CHART_COLUMNS = TRACK_COLUMNS + 1;

/**
 * The chart of a KPI.
 *
 * @param area - dates, the further columns of a track, and the points of the exit dates, with their headers.
 * @param place - its upper left corner, and its size in pixels.
 */
export function describeKpiChart(
  { name, kind, period, target }: Pick<Kpi, 'name' | 'kind' | 'period' | 'target'>,
  areasTabId: number,
  area: Area,
  place: Pick<ChartDescription, 'row' | 'column' | 'width' | 'height'>,
  language: Language,
): ChartDescription {
  return {
    kind: 'line',
    title: name,
    areas: [area],
    areasTabId,
    ...place,
    series: KPI_SERIES,
    valueTitle: valueTitle(kind, language),
    labelFormat: LABEL_FORMATS[period],
    ...(Math.abs(target) >= 1000 && { valueFormat: '#,##0' }),
  };
}

/** What a chart counts along its side. */
export function valueTitle(kind: KpiKind, language: Language): string {
  return kind === 'share' ? dashboardWords[language].wins : kpisWords[language].kinds[kind][0];
}

/** Short, since there are many. */
export const LABEL_FORMATS: Readonly<Record<KpiPeriod, string>> = { week: 'M/d', month: 'yyyy/M' };

const FORESEEN = '#5e35b1';

/** In the order of the columns: what is there, what is wanted, what must not be crossed, what is foreseen, and when it is judged. */
export const KPI_SERIES: readonly SeriesLook[] = [
  { colour: '#174ea6', lineWidth: 3, pointSize: 5 },
  { colour: '#5f6368', lineWidth: 2, dashes: [6, 4] },
  { colour: '#137333', lineWidth: 2 },
  { colour: '#c5221f', lineWidth: 2 },
  { colour: FORESEEN, lineWidth: 2, dashes: [2, 3] },
  { colour: FORESEEN, lineWidth: 1 },
  { colour: FORESEEN, lineWidth: 1 },
  { colour: '#c5221f', lineWidth: 0, pointSize: 11, pointShape: 'diamond' },
];
