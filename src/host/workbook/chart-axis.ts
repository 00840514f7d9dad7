import { type ChartDescription, chartOption } from './chart.ts';
import { numberOption } from './chart-look.ts';

type Chart = Pick<ChartDescription, 'options'>;

/** What an axis of numbers shows, as far as its options say: its ends, and how far apart its lines are. */
export interface AxisScale {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** The scale of an axis, such as `vAxis`: from its ticks, where they are as far apart from each other, or its ends and number of lines. */
export function axisScale(chart: Chart, axis: string): AxisScale {
  const end = (side: 'min' | 'max') =>
    numberOption(chart, `${axis}.viewWindow.${side}`) ?? numberOption(chart, `${axis}.${side}Value`);
  const ticks = axisTicks(chart, axis);
  const [min = ticks[0], max = ticks.at(-1)] = [end('min'), end('max')];
  const step = ticks.length > 1 ? evenStep(ticks) : lineStep(chart, axis, min, max);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(step !== undefined && { step }) };
}

/** Numbers, or objects that hold one as `v`, in rising order. */
function axisTicks(chart: Chart, axis: string): number[] {
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

function lineStep(chart: Chart, axis: string, min: number | undefined, max: number | undefined): number | undefined {
  const count = numberOption(chart, `${axis}.gridlines.count`);
  if (min === undefined || max === undefined || max <= min || count === undefined || count < 2) return undefined;
  return (max - min) / (Math.round(count) - 1);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
