import { describe, expect, test } from 'vitest';
import { chartOption } from '../../../../src/host/workbook/chart.ts';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

describe('newChart()', () => {
  test('merges columns, leaves out hidden rows, and is on no sheet', () => {
    const { sheet, Charts } = openSpreadsheet();
    const chart = sheet.newChart().build();
    expect(chart.getMergeStrategy()).toBe(Charts.ChartMergeStrategy.MERGE_COLUMNS);
    expect(chart.getHiddenDimensionStrategy()).toBe(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);
    expect([chart.getChartId(), chart.getTransposeRowsAndColumns()]).toEqual([null, false]);
  });

  test('takes a range once', () => {
    const { sheet } = openSpreadsheet();
    const builder = sheet.newChart().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('A1:A5'));
    expect(
      builder
        .addRange(sheet.getRange('B1:B5'))
        .getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A5', 'B1:B5']);
    expect(builder.removeRange(sheet.getRange('A1:A5')).getRanges()).toHaveLength(1);
    expect(builder.clearRanges().getRanges()).toEqual([]);
  });

  test('takes members of enums only', () => {
    const { sheet } = openSpreadsheet();
    const type = 'LINE' as unknown as GoogleAppsScript.Charts.ChartType;
    expect(thrownBy(() => sheet.newChart().setChartType(type))).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
  });

  test.each([
    ['asAreaChart', 'AREA'],
    ['asBarChart', 'BAR'],
    ['asColumnChart', 'COLUMN'],
    ['asComboChart', 'COMBO'],
    ['asHistogramChart', 'HISTOGRAM'],
    ['asLineChart', 'LINE'],
    ['asPieChart', 'PIE'],
    ['asScatterChart', 'SCATTER'],
    ['asTableChart', 'TABLE'],
  ] as const)('%s() makes it a chart of type %s', (method, type) => {
    expect(String(openSpreadsheet().sheet.newChart()[method]().getChartType())).toBe(type);
  });

  test.each(['asPieChart', 'asTableChart'] as const)('%s() has no strategy for what is hidden', (method) => {
    const { sheet, Charts } = openSpreadsheet();
    const builder = sheet.newChart()[method]();
    expect(thrownBy(() => builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH))).toMatch(
      /^Exception: Unexpected error while getting the method or property setHiddenDimensionStrategy on object/,
    );
  });
});

describe('a builder of another kind', () => {
  test('does not have the setters of the typed ones', () => {
    const { sheet } = openSpreadsheet();
    const generic = sheet.newChart() as unknown as GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
    expect(thrownBy(() => generic.setTitle('x'))).toMatch(/^TypeError: .* is not a function$/);
    const line = sheet.newChart().asLineChart() as unknown as GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
    expect(typeof line.setXAxisRange).toBe('undefined');
    expect(typeof sheet.newChart().asScatterChart().setXAxisRange).toBe('function');
  });
});

describe('the setters of typed builders', () => {
  test('write options', () => {
    const { sheet, Charts } = openSpreadsheet();
    const builder = sheet.newChart().asColumnChart().setTitle('Score').setColors(['#FF5733']);
    builder.setXAxisTitle('Account').setRange(0, 100).setStacked().setLegendPosition(Charts.Position.BOTTOM);
    const options = builder.build().getOptions();
    expect(options.get('title')).toBe('Score');
    expect(options.get('colors')).toEqual(['#FF5733']);
    expect(options.get('hAxis.title')).toBe('Account');
    expect(options.get('vAxis.viewWindow')).toEqual({ min: 0, max: 100 });
    expect(options.get('isStacked')).toBe(true);
    expect(options.get('legend.position')).toBe('bottom');
  });

  test('put the values of a bar chart on the other axis', () => {
    const options = openSpreadsheet().sheet.newChart().asBarChart().setRange(0, 75).build().getOptions();
    expect(options.get('hAxis.viewWindow.max')).toBe(75);
  });
});

describe('a chart on a sheet', () => {
  function withChart() {
    const opened = openSpreadsheet();
    const { sheet, Charts } = opened;
    const builder = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5'));
    const built = builder.setNumHeaders(1).setPosition(2, 3, 10, 20).setOption('title', 'Forecast').build();
    sheet.insertChart(built);
    const charts = () => sheet.getCharts();
    return { ...opened, built, charts };
  }

  test('is another object than the one that was given', () => {
    const { built, charts } = withChart();
    expect(built.getChartId()).toBe(null);
    expect(typeof charts()[0]?.getChartId()).toBe('number');
  });

  test('says where it is and what it shows', () => {
    const chart = withChart().charts()[0];
    const place = chart?.getContainerInfo();
    expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([
      2, 3, 10, 20,
    ]);
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B5']);
    expect([chart?.getNumHeaders(), chart?.getOptions().get('title')]).toEqual([1, 'Forecast']);
  });

  test('keeps its id when it is updated, and is gone when it is removed', () => {
    const { sheet, charts } = withChart();
    const [chart] = charts();
    if (!chart) throw new Error('There is no chart');
    sheet.updateChart(chart.modify().setOption('title', 'Plan').build());
    expect(charts().map((one) => [one.getChartId(), one.getOptions().get('title')])).toEqual([
      [chart.getChartId(), 'Plan'],
    ]);
    expect(chart.getOptions().get('title')).toBe('Forecast');
    sheet.removeChart(chart);
    expect(charts()).toEqual([]);
  });

  test('follows the cells that it shows', () => {
    const { sheet, charts } = withChart();
    sheet.insertRowBefore(1);
    expect(
      charts()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A2:B6']);
  });
});

describe('an option', () => {
  test.each([
    [{ 'hAxis.title': 'x' }, 'hAxis.title', 'x'],
    [{ hAxis: { title: 'x' } }, 'hAxis.title', 'x'],
    [{ 'vAxis.viewWindow': { max: 5 } }, 'vAxis.viewWindow.max', 5],
    [{ series: { 0: { color: 'red' } } }, 'series.0.color', 'red'],
    [{ title: 'x' }, 'subtitle', null],
  ])('of %j, %s, is %s', (options, path, value) => {
    expect(chartOption({ options }, path)).toBe(value);
  });
});
