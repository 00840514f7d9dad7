import type { ChartDescription, ChartPosition } from '../../../workbook/chart.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { chartTypes } from '../../charts/charts-service.ts';
import { local } from '../../method.ts';
import { type EnumValue, Handle, type Method } from '../../service.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import { unexpectedError } from '../unexpected-error.ts';
import { type ChartBuilder, chartHandle, detached, isSameRange } from './chart-builder.ts';

const typesWithoutHiddenStrategy = ['PIE', 'TABLE'];

/**
 * What every chart builder can do, whatever kind of chart it makes.
 *
 * @param className - The class of the builder, which its setters hand back.
 */
export function chartBuilderMethods(className: string) {
  const set = (builder: ChartBuilder, change: Partial<ChartBuilder>): Handle<ChartBuilder> =>
    new Handle(className, Object.assign(builder, change));
  const as = (type: string, kind: string): Method<ChartBuilder> =>
    local([''], (builder: ChartBuilder) => {
      builder.type = type;
      return new Handle(`SpreadsheetApp.Embedded${kind}ChartBuilder`, builder);
    });
  return {
    addRange: local(['SpreadsheetApp.Range'], (builder: ChartBuilder, [range]: [Handle<GridRange>]) => {
      const known = builder.ranges.some((other) => isSameRange(other, range.self));
      return set(builder, known ? {} : { ranges: [...builder.ranges, storedRange(range)] });
    }),
    removeRange: local(['SpreadsheetApp.Range'], (builder: ChartBuilder, [range]: [Handle<GridRange>]) =>
      set(builder, { ranges: builder.ranges.filter((other) => !isSameRange(other, range.self)) }),
    ),
    clearRanges: local([''], (builder: ChartBuilder) => set(builder, { ranges: [] })),
    getRanges: local([''], ({ ranges }: ChartBuilder) => ranges.map(rangeHandle)),
    asAreaChart: as('AREA', 'Area'),
    asBarChart: as('BAR', 'Bar'),
    asColumnChart: as('COLUMN', 'Column'),
    asComboChart: as('COMBO', 'Combo'),
    asHistogramChart: as('HISTOGRAM', 'Histogram'),
    asLineChart: as('LINE', 'Line'),
    asPieChart: as('PIE', 'Pie'),
    asScatterChart: as('SCATTER', 'Scatter'),
    asTableChart: as('TABLE', 'Table'),
    build: local([''], (builder: ChartBuilder) => chartHandle(detached(builder))),
    getChartType: local([''], ({ type }: ChartBuilder) => chartTypes[type as keyof typeof chartTypes]),
    setChartType: local(['Charts.ChartType'], (builder: ChartBuilder, [type]: [EnumValue]) =>
      set(builder, { type: type.name }),
    ),
    getContainer: local([''], ({ position }: ChartBuilder) => containerHandle(position)),
    setPosition: local(
      ['number,number,number,number'],
      (builder: ChartBuilder, [row, column, offsetX, offsetY]: [number, number, number, number]) =>
        set(builder, { position: { row, column, offsetX, offsetY } }),
    ),
    setOption: local(['String,any'], (builder: ChartBuilder, [option, value]: [string, unknown]) =>
      set(builder, { options: { ...builder.options, [option]: value } }),
    ),
    setNumHeaders: local(['number'], (builder: ChartBuilder, [headers]: [number]) => set(builder, { headers })),
    setTransposeRowsAndColumns: local(['Boolean'], (builder: ChartBuilder, [transposed]: [boolean]) =>
      set(builder, { transposed }),
    ),
    setMergeStrategy: local(['Charts.ChartMergeStrategy'], (builder: ChartBuilder, [strategy]: [EnumValue]) =>
      set(builder, { mergeStrategy: strategy.name as ChartDescription['mergeStrategy'] }),
    ),
    setHiddenDimensionStrategy: local(
      ['Charts.ChartHiddenDimensionStrategy'],
      (builder: ChartBuilder, [strategy]: [EnumValue]) => {
        if (typesWithoutHiddenStrategy.includes(builder.type)) {
          throw unexpectedError(className, 'setHiddenDimensionStrategy');
        }
        return set(builder, {
          hiddenDimensionStrategy: strategy.name as ChartDescription['hiddenDimensionStrategy'],
        });
      },
    ),
  };
}

export function containerHandle(position: ChartPosition): Handle<ChartPosition> {
  return new Handle('SpreadsheetApp.ContainerInfo', position);
}
