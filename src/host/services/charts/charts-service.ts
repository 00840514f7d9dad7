import { hiddenDimensionStrategies, mergeStrategies } from '../../workbook/chart.ts';
import { local } from '../method.ts';
import { enumFamily, Handle, type Method, type ServiceClass } from '../service.ts';

export const chartTypes = enumFamily('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const chartMergeStrategies = enumFamily('Charts.ChartMergeStrategy', mergeStrategies);
export const chartHiddenDimensionStrategies = enumFamily(
  'Charts.ChartHiddenDimensionStrategy',
  hiddenDimensionStrategies,
);

/** A text style as chart options write it: `color`, `fontName`, `fontSize`. */
export type ChartTextStyle = Readonly<Record<string, unknown>>;

function setter(type: string, name: string): Method<{ style: ChartTextStyle }> {
  return local([type], (builder: { style: ChartTextStyle }, [value]: [unknown]) => {
    builder.style = { ...builder.style, [name]: value };
    return new Handle('Charts.TextStyleBuilder', builder);
  });
}

const textStyleBuilderClass: ServiceClass<{ style: ChartTextStyle }, GoogleAppsScript.Charts.TextStyleBuilder> = {
  name: 'Charts.TextStyleBuilder',
  methods: {
    build: local([''], ({ style }) => new Handle('Charts.TextStyle', style)),
    setColor: setter('String', 'color'),
    setFontName: setter('String', 'fontName'),
    setFontSize: setter('number', 'fontSize'),
  },
};

const textStyleClass: ServiceClass<ChartTextStyle, GoogleAppsScript.Charts.TextStyle> = {
  name: 'Charts.TextStyle',
  methods: {
    getColor: local([''], ({ color }) => color ?? null),
    getFontName: local([''], ({ fontName }) => fontName ?? null),
    getFontSize: local([''], ({ fontSize }) => fontSize ?? null),
  },
};

const chartsServiceClass: ServiceClass<undefined, GoogleAppsScript.Charts.Charts> = {
  name: 'Charts',
  methods: {
    newTextStyle: local([''], () => new Handle('Charts.TextStyleBuilder', { style: {} })),
  },
  properties: {
    ChartType: chartTypes,
    ChartMergeStrategy: chartMergeStrategies,
    ChartHiddenDimensionStrategy: chartHiddenDimensionStrategies,
    ColumnType: enumFamily('Charts.ColumnType', ['DATE', 'NUMBER', 'STRING']),
    CurveStyle: enumFamily('Charts.CurveStyle', ['NORMAL', 'SMOOTH']),
    PointStyle: enumFamily('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']),
    Position: enumFamily('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
  },
};

/** The `Charts` service: what embedded charts need of it. */
export const chartsClasses = [chartsServiceClass, textStyleBuilderClass, textStyleClass];
