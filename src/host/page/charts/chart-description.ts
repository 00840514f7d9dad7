import type { ChartView } from '../../protocol/workbook-view.ts';

/** Values of a series that are read out, along days the latest ones; the cells below the chart hold the others. */
const MOST = 30;

/**
 * What a chart shows, for those who do not see it: what it says of itself, or its values, such as
 * `Plan: April 3, May 5; Actual: April 2, May 6`.
 */
export function chartDescription({ aria, xAxis, yAxis, series }: ChartView['option']): string {
  const described = property(property(aria, 'label'), 'description');
  if (typeof described === 'string') return described;
  const categories = [...listOf(xAxis), ...listOf(yAxis)].map((axis) => property(axis, 'data')).find(Array.isArray);
  const isDated = listOf(xAxis).some((axis) => property(axis, 'type') === 'time');
  return listOf(series)
    .map((line) => {
      const values = listOf(property(line, 'data')).map((value, place) => shownValue(value, categories?.[place]));
      const shown = values.filter((text) => text !== '');
      const read = isDated ? shown.slice(-MOST) : shown.slice(0, MOST);
      return [property(line, 'name'), read.join(', ')].filter((part) => part !== undefined && part !== '').join(': ');
    })
    .join('; ');
}

/** A value is a number, the two of a point, a day and its number, or a slice with its name. */
function shownValue(value: unknown, category: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return category === undefined ? `(${value.join(', ')})` : shownValue(value[1], category);
  if (typeof value !== 'object') return category === undefined ? `${value}` : `${category} ${value}`;
  return shownValue(property(value, 'value'), property(value, 'name') ?? category);
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
