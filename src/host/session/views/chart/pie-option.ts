import type { Chart } from '../../../workbook/chart.ts';
import { numberOption, seriesColor } from '../../../workbook/chart-look.ts';
import type { ChartData } from './chart-data.ts';

/** A circle of slices, with a hole where one is asked for. */
export function pieOption(chart: Chart, { labels, series: [first] }: ChartData): Readonly<Record<string, unknown>> {
  const hole = Math.max(0, Math.min(0.95, numberOption(chart, 'pieHole') ?? 0));
  const slices = labels.flatMap((name, index) => {
    const value = first?.numbers[index] ?? null;
    return value !== null && value > 0 ? [{ name, value, itemStyle: { color: seriesColor(chart, index) } }] : [];
  });
  return {
    series: [
      {
        type: 'pie',
        name: first?.name ?? '',
        radius: [`${Math.round(hole * 70)}%`, '70%'],
        center: ['45%', '55%'],
        percentPrecision: 1,
        label: { position: 'inside', formatter: '{d}%' },
        data: slices,
      },
    ],
  };
}
