import { type Chart, chartOption } from '../../../workbook/chart.ts';

/** A text style of Google Charts as ECharts knows it. */
export function textStyle(chart: Chart, path: string): Readonly<Record<string, unknown>> {
  const style = (name: string) => chartOption(chart, `${path}.${name}`);
  const [color, fontSize, bold, italic] = [style('color'), style('fontSize'), style('bold'), style('italic')];
  return {
    ...(typeof color === 'string' && { color }),
    ...(typeof fontSize === 'number' && { fontSize }),
    ...(typeof bold === 'boolean' && { fontWeight: bold ? 'bold' : 'normal' }),
    ...(typeof italic === 'boolean' && { fontStyle: italic ? 'italic' : 'normal' }),
  };
}
