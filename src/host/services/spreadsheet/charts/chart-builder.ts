import type { ChartDescription } from '../../../workbook/chart.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { Handle } from '../../service.ts';

/** A chart as scripts hold it: a description, and the id of the chart on the tab that it was read from. */
export interface EmbeddedChart extends ChartDescription {
  readonly id: number | null;
}

/** A chart in the making. */
export type ChartBuilder = { -readonly [Property in keyof EmbeddedChart]: EmbeddedChart[Property] };

export function chartHandle(chart: EmbeddedChart): Handle<EmbeddedChart> {
  return new Handle('SpreadsheetApp.EmbeddedChart', detached(chart));
}

export function chartBuilderHandle(builder: ChartBuilder): Handle<ChartBuilder> {
  return new Handle('SpreadsheetApp.EmbeddedChartBuilder', builder);
}

/** A builder of a column chart without data, in the corner of the tab. */
export function newChartBuilder(): Handle<ChartBuilder> {
  return chartBuilderHandle({
    id: null,
    type: 'COLUMN',
    ranges: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
    headers: -1,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
    hiddenDimensionStrategy: 'IGNORE_ROWS',
  });
}

/** A copy that neither the tab nor a builder can change. */
export function detached(chart: EmbeddedChart): ChartBuilder {
  return { ...chart, ranges: chart.ranges.map((range) => ({ ...range })), options: { ...chart.options } };
}

export function isSameRange(one: GridRange, other: GridRange): boolean {
  return (
    one.tabId === other.tabId &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
