import { type ChartDescription, chartOption, standardChartSize } from './chart.ts';
import { hexOf, parseColor } from './color.ts';

type Options = Pick<ChartDescription, 'options' | 'type'>;

const comboKinds = ['line', 'bars', 'area', 'steppedArea', 'scatter'] as const;
export type ComboKind = (typeof comboKinds)[number];

const pointShapes = ['circle', 'triangle', 'square', 'diamond', 'star', 'polygon'] as const;
export type PointShape = (typeof pointShapes)[number];

const standardColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** An option that is a text, or a number; undefined where it is not set or something else. */
export function textOption(chart: Pick<Options, 'options'>, path: string): string | undefined {
  const value = chartOption(chart, path);
  return typeof value === 'string' ? value : undefined;
}

export function numberOption(chart: Pick<Options, 'options'>, path: string): number | undefined {
  return numberOf(chartOption(chart, path));
}

/** An option of one series (from 0), or else of the whole chart. */
export function seriesOption(chart: Pick<Options, 'options'>, index: number, name: string): unknown {
  return chartOption(chart, `series.${index}.${name}`) ?? chartOption(chart, name);
}

/** The colour of a series, or of a slice, as `#rrggbb`. */
export function seriesColor(chart: Pick<Options, 'options'>, index: number): string {
  const listed = chartOption(chart, 'colors');
  const css =
    textOption(chart, `series.${index}.color`) ??
    textOption(chart, `slices.${index}.color`) ??
    (Array.isArray(listed) ? listed[index] : undefined) ??
    standardColors[index % standardColors.length];
  const color = parseColor(String(css));
  return color ? hexOf(color) : '#000000';
}

/** In pixels; 0 for points without a line. */
export function lineWidth(chart: Options, index: number): number {
  return numberOf(seriesOption(chart, index, 'lineWidth')) ?? (chart.type === 'SCATTER' ? 0 : 2);
}

/** In pixels; 0 for a line without points. */
export function pointSize(chart: Options, index: number): number {
  return numberOf(seriesOption(chart, index, 'pointSize')) ?? (chart.type === 'SCATTER' ? 7 : 0);
}

/** The lengths of a line's dashes and of the gaps between them, in pixels; undefined for a solid one. */
export function lineDashes(chart: Options, index: number): readonly number[] | undefined {
  const dashes = seriesOption(chart, index, 'lineDashStyle');
  const isDashed = Array.isArray(dashes) && dashes.length > 0 && dashes.every((length) => typeof length === 'number');
  return isDashed ? dashes : undefined;
}

/** What its points look like. */
export function pointShape(chart: Options, index: number): PointShape {
  const given = seriesOption(chart, index, 'pointShape');
  const shape = typeof given === 'object' && given !== null ? Reflect.get(given, 'type') : given;
  return pointShapes.find((known) => known === shape) ?? 'circle';
}

/** How much an area hides of what is behind it: 0 nothing, 1 all. */
export function areaOpacity(chart: Options, index: number): number {
  return numberOf(seriesOption(chart, index, 'areaOpacity')) ?? 0.3;
}

export function isInLegend(chart: Options, index: number): boolean {
  return chartOption(chart, `series.${index}.visibleInLegend`) !== false;
}

/** Whether its numbers are on an axis of their own, to the right. */
export function isOnSecondAxis(chart: Options, index: number): boolean {
  return chart.type !== 'BAR' && chartOption(chart, `series.${index}.targetAxisIndex`) === 1;
}

/** What a series of a combined chart is drawn as. */
export function comboKind(chart: Pick<Options, 'options'>, index: number): ComboKind {
  const kind = (type: unknown) => comboKinds.find((known) => known === type);
  return kind(chartOption(chart, `series.${index}.type`)) ?? kind(chartOption(chart, 'seriesType')) ?? 'line';
}

/** The bars, or the areas, that a series is put on top of; undefined where it stands by itself, as lines and points always do. */
export function stackOf(chart: Options, index: number): 'bars' | 'areas' | undefined {
  const stacked = chartOption(chart, 'isStacked');
  if (!['absolute', 'percent', 'relative', true].some((way) => way === stacked)) return undefined;
  const kind = chart.type === 'COMBO' ? comboKind(chart, index) : chart.type;
  if (['area', 'steppedArea', 'AREA', 'STEPPED_AREA'].includes(kind)) return 'areas';
  return ['bars', 'BAR', 'COLUMN', 'HISTOGRAM'].includes(kind) ? 'bars' : undefined;
}

/** Where the legend stands; one inside of the lines is put above them, where it hides none. */
export function legendPosition(chart: Pick<Options, 'options'>): 'top' | 'right' | 'bottom' | 'left' | 'none' {
  const position = textOption(chart, 'legend.position') ?? textOption(chart, 'legend');
  if (position === 'in') return 'top';
  return position === 'top' || position === 'bottom' || position === 'left' || position === 'none' ? position : 'right';
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** How large a chart is, in pixels. */
export function chartSize(chart: ChartDescription): { width: number; height: number } {
  return {
    width: numberOption(chart, 'width') ?? standardChartSize.width,
    height: numberOption(chart, 'height') ?? standardChartSize.height,
  };
}
