import { type ChartDescription, chartOption, standardChartSize } from './chart.ts';
import { hexOf, parseColor } from './color.ts';

type Options = Pick<ChartDescription, 'options' | 'type'>;

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

/** What a series of a combined chart is drawn as. */
export function comboKind(chart: Pick<Options, 'options'>, index: number): 'line' | 'bars' | 'area' {
  return kindOf(chartOption(chart, `series.${index}.type`)) ?? kindOf(chartOption(chart, 'seriesType')) ?? 'line';
}

export function legendPosition(chart: Pick<Options, 'options'>): 'top' | 'right' | 'bottom' | 'left' | 'none' {
  const position = textOption(chart, 'legend.position') ?? textOption(chart, 'legend');
  return position === 'top' || position === 'bottom' || position === 'left' || position === 'none' ? position : 'right';
}

/** What an axis of numbers shows, as far as its options say: its ends, and how far apart its lines are. */
export interface AxisScale {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** The scale of an axis, such as `vAxis`: from its ticks, where they are as far apart from each other, or its ends and number of lines. */
export function axisScale(chart: Pick<Options, 'options'>, axis: string): AxisScale {
  const end = (side: 'min' | 'max') =>
    numberOption(chart, `${axis}.viewWindow.${side}`) ?? numberOption(chart, `${axis}.${side}Value`);
  const ticks = axisTicks(chart, axis);
  const [min = ticks[0], max = ticks.at(-1)] = [end('min'), end('max')];
  const step = ticks.length > 1 ? evenStep(ticks) : lineStep(chart, axis, min, max);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(step !== undefined && { step }) };
}

/** Numbers, or objects that hold one as `v`, in rising order. */
function axisTicks(chart: Pick<Options, 'options'>, axis: string): number[] {
  const ticks = chartOption(chart, `${axis}.ticks`);
  const values = (Array.isArray(ticks) ? ticks : []).map((tick: unknown) =>
    numberOf(typeof tick === 'object' && tick !== null ? Reflect.get(tick, 'v') : tick),
  );
  return values.filter((value) => value !== undefined).toSorted((one, other) => one - other);
}

function evenStep(ticks: readonly number[]): number | undefined {
  const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
  const [first = 0] = steps;
  return first > 0 && steps.every((step) => Math.abs(step - first) < first * 1e-9) ? first : undefined;
}

function lineStep(
  chart: Pick<Options, 'options'>,
  axis: string,
  min: number | undefined,
  max: number | undefined,
): number | undefined {
  const count = numberOption(chart, `${axis}.gridlines.count`);
  if (min === undefined || max === undefined || max <= min || count === undefined || count < 2) return undefined;
  return (max - min) / (Math.round(count) - 1);
}

function kindOf(type: unknown): 'line' | 'bars' | 'area' | undefined {
  if (type === 'bars') return 'bars';
  if (type === 'area' || type === 'steppedArea') return 'area';
  return type === 'line' ? 'line' : undefined;
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
