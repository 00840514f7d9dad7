import type { Language } from '../../../model/language.ts';
import type { PlanSection } from '../../../model/plan.ts';
import { plansWords } from '../../../text/plans/index.ts';
import type { Area, ChartDescription } from '../../tables/tab-description.ts';
import type { PlanLayout } from '../plan-layout.ts';
import { PLAN_COLUMN_WIDTHS, PLAN_ROWS } from '../plan-sections.ts';

/** Sections with a chart that follows their cells. */
export const CHART_SECTIONS = ['reportingLines', 'feelings'] as const satisfies readonly PlanSection[];

type ChartSection = (typeof CHART_SECTIONS)[number];

/** What a chart of a plan draws: columns of a table with their headers; `null` where one of them is gone. */
export function chartAreas(chart: ChartSection, layout: PlanLayout): readonly Area[] | null {
  const { reportingLines: lines, journey } = layout;
  if (chart === 'feelings') {
    const [stage, feeling] = [journey?.columns.get('stage'), journey?.columns.get('feeling')];
    if (journey === undefined || stage === undefined || feeling === undefined) return null;
    return [stage, feeling].map((column) => columnArea(journey, column));
  }
  const [person, reportsTo] = [lines?.columns.get('person'), lines?.columns.get('reportsTo')];
  if (lines === undefined || person === undefined || reportsTo === undefined) return null;
  return [person, reportsTo].map((column) => columnArea(lines, column));
}

/** Without the blank row below. */
function columnArea(
  { headerRow, lastRow }: { readonly headerRow: number; readonly lastRow: number },
  column: number,
): Area {
  return { row: headerRow, column, rows: lastRow - headerRow, columns: 1 };
}

/** Whether one of the charts on a tab, however people moved and changed it, draws what a chart of ours does. */
export function hasChart(chart: ChartSection, layout: PlanLayout, drawn: readonly Area[]): boolean {
  const areas = chartAreas(chart, layout) ?? [];
  return areas.some((area) => drawn.some((other) => doMeet(area, other)));
}

/** Whether two areas have a cell in common. */
function doMeet(one: Area, other: Area): boolean {
  const overlap = (from: number, length: number | null, otherFrom: number, otherLength: number | null) =>
    from < otherFrom + (otherLength ?? Infinity) && otherFrom < from + (length ?? Infinity);
  return (
    overlap(one.row, one.rows, other.row, other.rows) && overlap(one.column, one.columns, other.column, other.columns)
  );
}

/**
 * A chart of a plan.
 *
 * @param row - of its upper edge.
 */
export function describeChart(
  chart: ChartSection,
  areas: readonly Area[],
  row: number,
  language: Language,
): ChartDescription {
  const words = plansWords[language].sections;
  const rows = PLAN_ROWS[chart];
  const isLine = chart === 'feelings';
  const column = isLine ? 1 : BESIDE_NAMES;
  return {
    kind: isLine ? 'line' : 'org',
    title: words[chart],
    areas,
    row,
    column,
    width: PLAN_COLUMN_WIDTHS.slice(column - 1).reduce((sum, width) => sum + width, 0) - MARGIN,
    height: rows * ROW_HEIGHT - MARGIN,
    ...(isLine ? { bounds: { least: -2, most: 2 } } : {}),
  };
}

/** Of the chart beside two columns of names. */
const BESIDE_NAMES = 3;

/** In pixels, as are the heights of blank rows. */
const MARGIN = 8;
const ROW_HEIGHT = 21;
