import type { ChartTextStyle } from '../../charts/charts-service.ts';
import { local } from '../../method.ts';
import { type EnumValue, Handle, type Method, type ServiceClass, type Signatures } from '../../service.ts';
import type { ChartBuilder } from './chart-builder.ts';
import { chartBuilderMethods } from './chart-builder-methods.ts';

const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 1, MEDIUM: 3, LARGE: 6, HUGE: 10 };

/** The setters of one builder class, each of which writes chart options. */
function optionSetters(className: string) {
  const options = (builder: ChartBuilder, change: Readonly<Record<string, unknown>>): Handle<ChartBuilder> => {
    builder.options = { ...builder.options, ...change };
    return new Handle(className, builder);
  };
  const setter = (signatures: Signatures, change: (...args: never[]) => Readonly<Record<string, unknown>>) =>
    local(signatures, (builder: ChartBuilder, args: never[]) => options(builder, change(...args)));
  const option = (type: string, name: string): Method<ChartBuilder> =>
    setter([type], (value: unknown) => ({ [name]: value }));
  const fixed = (name: string, value: unknown): Method<ChartBuilder> => setter([''], () => ({ [name]: value }));
  const window = (axis: string): Method<ChartBuilder> =>
    setter(['number,number'], (min: number, max: number) => ({ [`${axis}.viewWindow`]: { min, max } }));
  const textStyle = (name: string): Method<ChartBuilder> =>
    setter(['Charts.TextStyle'], (style: Handle<ChartTextStyle>) => ({ [name]: style.self }));
  return { setter, option, fixed, window, textStyle };
}

function titled(className: string) {
  const { setter, option, textStyle } = optionSetters(className);
  return {
    setBackgroundColor: option('String', 'backgroundColor'),
    setColors: option('String[]', 'colors'),
    setLegendPosition: setter(['Charts.Position'], (position: EnumValue) => ({
      'legend.position': position.name.toLowerCase(),
    })),
    setLegendTextStyle: textStyle('legend.textStyle'),
    setTitle: option('String', 'title'),
    setTitleTextStyle: textStyle('titleTextStyle'),
  };
}

function withAxes(className: string) {
  const { option, textStyle } = optionSetters(className);
  return {
    ...titled(className),
    setXAxisTextStyle: textStyle('hAxis.textStyle'),
    setXAxisTitle: option('String', 'hAxis.title'),
    setXAxisTitleTextStyle: textStyle('hAxis.titleTextStyle'),
    setYAxisTextStyle: textStyle('vAxis.textStyle'),
    setYAxisTitle: option('String', 'vAxis.title'),
    setYAxisTitleTextStyle: textStyle('vAxis.titleTextStyle'),
  };
}

/** Charts of categories; their values run along one axis. */
function withCategories(className: string, valueAxis: 'hAxis' | 'vAxis') {
  const { fixed, window } = optionSetters(className);
  const categoryAxis = valueAxis === 'vAxis' ? 'hAxis' : 'vAxis';
  return {
    ...withAxes(className),
    reverseCategories: fixed(`${categoryAxis}.direction`, -1),
    setRange: window(valueAxis),
    useLogScale: fixed(`${valueAxis}.logScale`, true),
  };
}

function stacked(className: string) {
  return { setStacked: optionSetters(className).fixed('isStacked', true) };
}

function points(className: string) {
  return {
    setPointStyle: optionSetters(className).setter(['Charts.PointStyle'], (style: EnumValue) => ({
      pointSize: pointSizes[style.name],
    })),
  };
}

function builderClass<Type>(
  kind: string,
  methods: (className: string) => ServiceClass<ChartBuilder, Type>['methods'],
): ServiceClass<ChartBuilder, Type> {
  const name = `SpreadsheetApp.Embedded${kind}ChartBuilder`;
  return { name, isComplete: true, methods: { ...chartBuilderMethods(name), ...methods(name) } };
}

/** The builders that know what kind of chart they make; `asLineChart()` and the like hand them out. */
export const typedChartBuilderClasses = [
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>('Area', (name) => ({
    ...withCategories(name, 'vAxis'),
    ...points(name),
    ...stacked(name),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>('Bar', (name) => ({
    ...withCategories(name, 'hAxis'),
    ...stacked(name),
    reverseDirection: optionSetters(name).fixed('hAxis.direction', -1),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>('Column', (name) => ({
    ...withCategories(name, 'vAxis'),
    ...stacked(name),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>('Combo', (name) => ({
    ...withCategories(name, 'vAxis'),
    ...stacked(name),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder>('Histogram', (name) => ({
    ...withCategories(name, 'vAxis'),
    ...stacked(name),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>('Line', (name) => ({
    ...withCategories(name, 'vAxis'),
    ...points(name),
    setCurveStyle: optionSetters(name).setter(['Charts.CurveStyle'], (style: EnumValue) => ({
      curveType: style.name === 'SMOOTH' ? 'function' : 'none',
    })),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder & { set3D(): unknown }>('Pie', (name) => ({
    ...titled(name),
    reverseCategories: optionSetters(name).fixed('reverseCategories', true),
    set3D: optionSetters(name).fixed('is3D', true),
  })),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>('Scatter', (name) => {
    const { fixed, window } = optionSetters(name);
    return {
      ...withAxes(name),
      ...points(name),
      setXAxisLogScale: fixed('hAxis.logScale', true),
      setXAxisRange: window('hAxis'),
      setYAxisLogScale: fixed('vAxis.logScale', true),
      setYAxisRange: window('vAxis'),
    };
  }),
  builderClass<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder>('Table', (name) => {
    const { setter, option, fixed } = optionSetters(name);
    return {
      enablePaging: setter(['Boolean', 'number', 'number,number'], (paging: boolean | number, start?: number) =>
        typeof paging === 'boolean'
          ? { page: paging ? 'enable' : 'disable' }
          : { page: 'enable', pageSize: paging, startPage: start ?? 0 },
      ),
      enableRtlTable: option('Boolean', 'rtlTable'),
      enableSorting: setter(['Boolean'], (sorts: boolean) => ({ sort: sorts ? 'enable' : 'disable' })),
      setFirstRowNumber: option('number', 'firstRowNumber'),
      setInitialSortingAscending: setter(['number'], (sortColumn: number) => ({ sortColumn, sortAscending: true })),
      setInitialSortingDescending: setter(['number'], (sortColumn: number) => ({ sortColumn, sortAscending: false })),
      showRowNumberColumn: option('Boolean', 'showRowNumber'),
      useAlternatingRowStyle: fixed('alternatingRowStyle', true),
    };
  }),
];
