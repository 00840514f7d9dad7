import type { Chart } from '../../workbook/chart.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { DrawingPlace } from './drawing-anchor.ts';
import { type OpenContext, rangeFromFile } from './file-context.ts';
import type { FileChart } from './package.ts';

const types: ReadonlyMap<string, string> = new Map([
  ['line', 'LINE'],
  ['line3D', 'LINE'],
  ['bar', 'COLUMN'],
  ['bar3D', 'COLUMN'],
  ['pie', 'PIE'],
  ['pie3D', 'PIE'],
  ['doughnut', 'PIE'],
  ['area', 'AREA'],
  ['area3D', 'AREA'],
  ['scatter', 'SCATTER'],
]);

const seriesTypes: ReadonlyMap<string, string> = new Map([
  ['bar', 'bars'],
  ['area', 'area'],
  ['line', 'line'],
]);

/** A chart of a file as we describe charts: enough to show it. `xml` is its part, as far as it can be found. */
export function chartFromFile(
  chart: FileChart,
  id: number,
  xml: string,
  place: DrawingPlace,
  tab: Tab,
  context: OpenContext,
): Chart {
  const series = chart.series ?? [];
  const kinds = [...new Set(series.map(({ kind }) => kind))];
  const sideways = kinds[0] === 'bar' && xml.includes('<c:barDir val="bar"/>');
  const labels = rangeFromFile(series.find(({ categoriesRef }) => categoriesRef)?.categoriesRef ?? '', context, tab);
  const values = series.flatMap(({ valuesRef }) => rangeFromFile(valuesRef ?? '', context, tab) ?? []);
  const named = values.length > 0 && values.every((range, index) => nameAbove(range, context) === series[index]?.name);
  const ranges = [...(labels ? [labels] : []), ...values];
  return {
    id,
    type: kinds.length > 1 ? 'COMBO' : sideways ? 'BAR' : (types.get(kinds[0] ?? '') ?? 'COLUMN'),
    ranges: named ? ranges.map((range) => ({ ...range, row: range.row - 1, rows: range.rows + 1 })) : ranges,
    position: place.position,
    options: {
      ...(chart.title && { title: chart.title }),
      width: place.width,
      height: place.height,
      series: Object.fromEntries(
        series.map(({ kind, name }, index) => [
          index,
          {
            ...(kinds.length > 1 && { type: seriesTypes.get(kind) ?? 'line' }),
            ...(name && !named && { labelInLegend: name }),
          },
        ]),
      ),
    },
    headers: named ? 1 : 0,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: ranges.length > 0 && ranges.every(({ rows, columns }) => rows === 1 && columns > 1),
    hiddenDimensionStrategy: 'IGNORE_ROWS',
  };
}

function nameAbove({ tabId, row, column, columns }: GridRange, { workbook }: OpenContext): string | undefined {
  return row > 1 && columns === 1 ? workbook.tab(tabId)?.displayText(row - 1, column) : undefined;
}
