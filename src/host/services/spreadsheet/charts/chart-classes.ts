import { type ChartPosition, chartOption } from '../../../workbook/chart.ts';
import { chartHiddenDimensionStrategies, chartMergeStrategies } from '../../charts/charts-service.ts';
import { local } from '../../method.ts';
import { Handle, type ServiceClass } from '../../service.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { type ChartBuilder, chartBuilderHandle, detached, type EmbeddedChart } from './chart-builder.ts';
import { chartBuilderMethods, containerHandle } from './chart-builder-methods.ts';
import { typedChartBuilderClasses } from './typed-chart-builders.ts';

const chartClass: ServiceClass<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart> = {
  name: 'SpreadsheetApp.EmbeddedChart',
  methods: {
    getChartId: local([''], ({ id }) => id),
    getContainerInfo: local([''], ({ position }) => containerHandle(position)),
    getHiddenDimensionStrategy: local(
      [''],
      ({ hiddenDimensionStrategy }) => chartHiddenDimensionStrategies[hiddenDimensionStrategy],
    ),
    getMergeStrategy: local([''], ({ mergeStrategy }) => chartMergeStrategies[mergeStrategy]),
    getNumHeaders: local([''], ({ headers }) => headers),
    getOptions: local([''], (chart) => new Handle('SpreadsheetApp.ChartOptions', chart)),
    getRanges: local([''], ({ ranges }) => ranges.map(rangeHandle)),
    getTransposeRowsAndColumns: local([''], ({ transposed }) => transposed),
    modify: local([''], (chart) => chartBuilderHandle(detached(chart))),
  },
};

const chartBuilderClass: ServiceClass<ChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder> = {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  isComplete: true,
  methods: chartBuilderMethods('SpreadsheetApp.EmbeddedChartBuilder'),
};

const containerClass: ServiceClass<ChartPosition, GoogleAppsScript.Spreadsheet.ContainerInfo> = {
  name: 'SpreadsheetApp.ContainerInfo',
  methods: {
    getAnchorRow: local([''], ({ row }) => row),
    getAnchorColumn: local([''], ({ column }) => column),
    getOffsetX: local([''], ({ offsetX }) => offsetX),
    getOffsetY: local([''], ({ offsetY }) => offsetY),
  },
};

const optionsClass: ServiceClass<EmbeddedChart, GoogleAppsScript.Charts.ChartOptions> = {
  name: 'SpreadsheetApp.ChartOptions',
  methods: {
    get: local(['String'], (chart, [option]: [string]) => chartOption(chart, option)),
  },
};

/** Charts on tabs: what one says of itself, and the builders that make and change one. */
export const chartClasses = [chartClass, chartBuilderClass, containerClass, optionsClass, ...typedChartBuilderClasses];
