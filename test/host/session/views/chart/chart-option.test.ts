import { init } from 'echarts';
import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../../../src/host/protocol/workbook-view.ts';
import { openSession, openWindow } from '../../open-session.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const sales = [
  ['Month', 'Sales', 'Costs'],
  ['Jan', 10, 4],
  ['Feb', 20, 6],
  ['Mar', null, 8],
];

/** The chart that a window sees of a chart over some cells. */
function seen(
  make: (builder: Builder, services: ReturnType<typeof openSession>['services']) => Builder,
  rows: readonly (readonly unknown[])[] = sales,
): ChartView {
  const { session, services, sheet } = openSession();
  const range = sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 0);
  range.setValues(rows.map((row) => [...row]));
  sheet.insertChart(make(sheet.newChart().addRange(range).setPosition(2, 5, 7, 9), services).build());
  services.SpreadsheetApp.flush();
  const window = openWindow(session);
  expect(JSON.stringify(window.news())).not.toContain('"option"');
  window.ask('look', { tabId: 0, areas: [] });
  const message = window.messages.find(({ kind }) => kind === 'tab');
  const chart = message?.kind === 'tab' ? message.tab.charts[0] : undefined;
  if (!chart) throw new Error('There is no chart');
  return chart;
}

/** What ECharts draws of it. */
function drawn({ option }: ChartView): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 371 });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

describe('a chart', () => {
  test('stands where its description says, as large as the platform makes it', () => {
    expect(seen((builder) => builder.setOption('title', 'Sales'))).toMatchObject({
      row: 2,
      column: 5,
      offsetX: 7,
      offsetY: 9,
      width: 600,
      height: 371,
      title: 'Sales',
    });
  });

  test('ends with its own data, however far its range and other columns reach', () => {
    const rows = [...sales.map((row) => [...row, 'x']), [null, null, null, 'x'], [null, null, null, 'x']];
    const { option } = seen((builder, { Charts }) => {
      const [whole] = builder.getRanges();
      const sheet = whole?.getSheet();
      if (!whole || !sheet) throw new Error('There is no range');
      return builder.setChartType(Charts.ChartType.COLUMN).removeRange(whole).addRange(sheet.getRange('A1:C6'));
    }, rows);
    expect(option).toMatchObject({
      xAxis: { data: ['Jan', 'Feb', 'Mar'] },
      series: [{ data: [10, 20, null] }, { data: [4, 6, 8] }],
    });
  });

  test('of columns has a bar for each number, and gaps', () => {
    const { option } = seen((builder, { Charts }) => builder.setChartType(Charts.ChartType.COLUMN));
    expect(option).toMatchObject({
      xAxis: { type: 'category', data: ['Jan', 'Feb', 'Mar'] },
      yAxis: [{ type: 'value' }],
      legend: { data: [{ name: 'Sales' }, { name: 'Costs' }], show: true },
      series: [
        { type: 'bar', name: 'Sales', data: [10, 20, null], itemStyle: { color: '#4285f4' } },
        { type: 'bar', name: 'Costs', data: [4, 6, 8], itemStyle: { color: '#ea4335' } },
      ],
    });
  });

  test('of bars lies on its side, the first label on top', () => {
    const { option } = seen((builder, { Charts }) => builder.setChartType(Charts.ChartType.BAR));
    expect(option).toMatchObject({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: ['Jan', 'Feb', 'Mar'] },
    });
  });

  test('of lines takes dashes, colours, widths and names for each series', () => {
    const { option } = seen((builder, { Charts }) =>
      builder
        .setChartType(Charts.ChartType.LINE)
        .setOption('series', { 1: { lineDashStyle: [4, 4], color: 'red', lineWidth: 3, labelInLegend: 'Exit line' } })
        .setOption('interpolateNulls', true),
    );
    // Lines need no zero below them, as bars do.
    expect(option).toMatchObject({
      yAxis: [{ scale: true }],
      series: [
        { type: 'line', connectNulls: true, lineStyle: { width: 2 }, showSymbol: false },
        { name: 'Exit line', itemStyle: { color: '#ff0000' }, lineStyle: { width: 3, type: [4, 4] } },
      ],
    });
  });

  test.each([
    [{ viewWindow: { min: -2, max: 2 }, gridlines: { count: 5 } }],
    [{ minValue: -2, maxValue: 2, gridlines: { count: 5 } }],
    [{ ticks: [-2, -1, 0, 1, 2] }],
    [{ ticks: [{ v: 2, f: 'glad' }, { v: -2 }, { v: 0 }, { v: 1 }, { v: -1 }] }],
  ])('has its lines where the options of its axis say: %j', (vAxis) => {
    const { option } = seen((builder) => builder.setOption('vAxis', vAxis));
    // Five lines from -2 to 2 are one apart.
    expect(option).toMatchObject({ yAxis: [{ min: -2, max: 2, interval: 1 }] });
  });

  test('of stages shows all their names, on several lines where they have no room beside each other', () => {
    const stages = ['認知', '情報収集', '比較検討', '購入', '導入・活用', '評価', 'ロイヤル化', '推奨・紹介'];
    const view = seen(
      (builder, { Charts }) =>
        builder.setChartType(Charts.ChartType.LINE).setOption('legend', 'none').setOption('pointSize', 7),
      [['段階', '感情'], ...stages.map((stage, index) => [stage, index === 4 ? null : index % 3])],
    );
    expect(view.option).toMatchObject({
      legend: { show: false },
      // 600 pixels without 80 for the axis and the edges, for eight names.
      xAxis: { axisLabel: { interval: 0, width: 65 } },
      series: [{ showSymbol: true, symbolSize: 7, data: [0, 1, 2, 0, null, 2, 0, 1] }],
    });
    for (const stage of stages) expect(drawn(view)).toContain(stage);
  });

  test('may combine bars, lines and a second axis', () => {
    const { option } = seen((builder, { Charts }) =>
      builder
        .setChartType(Charts.ChartType.COMBO)
        .setOption('seriesType', 'bars')
        .setOption('series', { 1: { type: 'line', targetAxisIndex: 1 } })
        .setOption('vAxes', { 1: { title: 'Cost', format: 'percent' } }),
    );
    expect(option).toMatchObject({
      yAxis: [{ type: 'value' }, { type: 'value', name: 'Cost', axisLabel: { formatter: '{value}%' } }],
      series: [
        { type: 'bar', data: [10, 20, null] },
        { type: 'line', yAxisIndex: 1, data: [400, 600, 800] },
      ],
    });
  });

  test('of areas may be stacked, to the whole too', () => {
    const area = (stacked: unknown) =>
      seen((builder, { Charts }) => builder.setChartType(Charts.ChartType.AREA).setOption('isStacked', stacked)).option;
    expect(area(true)).toMatchObject({
      series: [{ type: 'line', stack: 'areas', areaStyle: { opacity: 0.3 } }, { stack: 'areas' }],
    });
    expect(area('percent')).toMatchObject({
      yAxis: [{ axisLabel: { formatter: '{value}%' } }],
      series: [{ data: [71.4285714286, 76.9230769231, null] }, { data: [28.5714285714, 23.0769230769, 100] }],
    });
  });

  test('of points has numbers along both axes', () => {
    const { option } = seen(
      (builder, { Charts }) =>
        builder
          .setChartType(Charts.ChartType.SCATTER)
          .setOption('hAxis', { title: 'Influence', viewWindow: { min: 1, max: 5 } })
          .setOption('vAxis.title', 'Support'),
      [
        ['Influence', 'Support'],
        [1, -2],
        [4, 2],
        ['?', 1],
      ],
    );
    expect(option).toMatchObject({
      xAxis: { type: 'value', name: 'Influence', min: 1, max: 5 },
      yAxis: [{ name: 'Support' }],
      series: [
        {
          type: 'scatter',
          data: [
            [1, -2],
            [4, 2],
          ],
          symbolSize: 7,
        },
      ],
    });
  });

  test('of slices leaves out what takes no room', () => {
    const { option } = seen(
      (builder, { Charts }) => builder.setChartType(Charts.ChartType.PIE).setOption('pieHole', 0.5),
      [
        ['Tier', 'Accounts'],
        ['A', 3],
        ['B', 0],
        ['C', 1],
      ],
    );
    expect(option).toMatchObject({
      series: [
        {
          type: 'pie',
          radius: ['35%', '70%'],
          data: [
            { name: 'A', value: 3 },
            { name: 'C', value: 1 },
          ],
        },
      ],
    });
  });

  test.each([
    ['0.0%', 0.125, 12.5, '{value}%'],
    ['"¥"#,##0', 1500, 1500, '¥{value}'],
    ['#,##0"社"', 30, 30, '{value}社'],
    ['[$€-407] #,##0.00', 2, 2, '€ {value}'],
    ['0.00', 2, 2, undefined],
  ])('writes numbers along its axis as cells of %s do', (pattern, number, shown, formatter) => {
    const { session, services, sheet } = openSession();
    sheet
      .getRange('A1:A2')
      .setValues([[number], [number]])
      .setNumberFormat(pattern);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A2')).setPosition(1, 1, 0, 0).build());
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [] });
    const message = window.messages.find(({ kind }) => kind === 'tab');
    const option = message?.kind === 'tab' ? message.tab.charts[0]?.option : undefined;
    expect(option).toMatchObject({
      yAxis: [{ axisLabel: formatter === undefined ? {} : { formatter } }],
      series: [{ data: [shown, shown] }],
    });
  });

  test('leaves hidden rows out unless it is to show them', () => {
    const { session, services, sheet } = openSession();
    sheet.getRange('A1:B3').setValues([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    sheet.hideRows(2);
    const chart = () => sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0);
    sheet.insertChart(chart().build());
    const { SHOW_BOTH } = services.Charts.ChartHiddenDimensionStrategy;
    sheet.insertChart(chart().setHiddenDimensionStrategy(SHOW_BOTH).build());
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [] });
    expect(window.messages.find(({ kind }) => kind === 'tab')).toMatchObject({
      tab: {
        charts: [{ option: { series: [{ data: [1, 3] }] } }, { option: { series: [{ data: [1, 2, 3] }] } }],
      },
    });
  });

  test('is drawn, with hostile texts as texts', () => {
    const hostile = '</text><script>alert(1)</script>';
    const view = seen(
      (builder) => builder.setOption('title', hostile).setOption('vAxis.title', hostile),
      [
        ['x', hostile],
        [hostile, 3],
      ],
    );
    const svg = drawn(view);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(view.option).toMatchObject({ tooltip: { renderMode: 'richText' } });
  });

  test('follows its cells', () => {
    const { session, services, sheet } = openSession();
    sheet.getRange('A900:A901').setValues([[1], [2]]);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A900:A901')).setPosition(1, 1, 0, 0).build());
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    window.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 5, columns: 5 }] });
    window.news();
    window.ask('type', { tabId: 0, row: 901, column: 1, text: '5' });
    expect(window.news()).toContainEqual(
      expect.objectContaining({
        kind: 'tab',
        tab: expect.objectContaining({
          charts: [
            expect.objectContaining({
              option: expect.objectContaining({ series: [expect.objectContaining({ data: [1, 5] })] }),
            }),
          ],
        }),
      }),
    );
  });
});
