import { init } from 'echarts';
import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../../../src/host/protocol/workbook-view.ts';
import { openSession, openWindow } from '../../open-session.ts';

const columns = ['Date', 'Actual', 'Plan', 'Exit line', 'Exit date'];

/** Midnight in Tokyo, which is nine hours earlier by Greenwich. */
const day = (month: number) => new Date(Date.UTC(2026, month - 1, 0, 15));

const course = [
  columns,
  [day(4), 0, 0, 'insufficient data', ''],
  [day(5), '', 1, 1, ''],
  [day(6), 3, 2, 1, 1],
  [day(8), '', 4, 2, ''],
];

const looks = {
  0: { color: '#174ea6', lineWidth: 3, pointSize: 5 },
  1: { color: '#5f6368', lineDashStyle: [4, 4] },
  2: { color: '#c5221f', labelInLegend: '撤退ライン' },
  3: { color: '#c5221f', lineWidth: 0, pointSize: 11, pointShape: 'diamond', visibleInLegend: false },
};

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart on the first tab of rows on a hidden one, as a window sees it. */
function seen(change: (builder: Builder) => Builder = (builder) => builder, locale = 'en_US', rows = course) {
  const { services, session, sheet, workbook } = openSession({ locale });
  const { SpreadsheetApp, Charts } = services;
  const data = SpreadsheetApp.getActiveSpreadsheet().insertSheet('ABM KPI data');
  data.getRange(1, 1, rows.length, columns.length).setValues(rows.map((row) => [...row]));
  data.hideSheet();
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(data.getRange('A1:E60'))
    .setNumHeaders(1)
    .setPosition(1, 1, 0, 0)
    .setOption('title', 'First meetings')
    .setOption('legend', { position: 'bottom' })
    .setOption('series', looks);
  sheet.insertChart(change(builder).build());
  SpreadsheetApp.flush();
  const window = openWindow(session);
  window.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 3, columns: 3 }] });
  const chart = () => {
    const message = window.messages.findLast(({ kind }) => kind === 'tab');
    const view = message?.kind === 'tab' ? message.tab.charts[0] : undefined;
    if (!view) throw new Error('There is no chart');
    return view;
  };
  return { chart, data, dataTab: workbook.tabNamed('ABM KPI data'), window };
}

const time = (month: number) => Date.UTC(2026, month - 1, 1);

/** Where each text of the picture stands. */
function texts({ option, width, height }: ChartView): Map<string, { x: number; y: number }> {
  const picture = init(null, null, { renderer: 'svg', ssr: true, width, height });
  picture.setOption(option);
  const svg = picture.renderToSVGString();
  picture.dispose();
  const written = svg.matchAll(
    /<text [^>]*?(?:x="([-\d.]+)" )?(?:y="([-\d.]+)" )?[^>]*?transform="translate\(([-\d.]+) ([-\d.]+)\)"[^>]*>([^<]*)/g,
  );
  return new Map(
    [...written].map(([, x = '0', y = '0', left = '0', top = '0', text = '']) => [
      text,
      { x: Number(x) + Number(left), y: Number(y) + Number(top) },
    ]),
  );
}

describe('a chart along days', () => {
  test('has each day at its distance, in the zone of the spreadsheet, and nothing where no number is', () => {
    expect(seen().chart().option).toMatchObject({
      useUTC: true,
      xAxis: { type: 'time', axisLabel: { formatter: '{MMM} {yyyy}' } },
      series: [
        {
          data: [
            [time(4), 0],
            [time(5), null],
            [time(6), 3],
            [time(8), null],
          ],
          connectNulls: false,
        },
        {},
        {
          data: [
            [time(4), null],
            [time(5), 1],
            [time(6), 1],
            [time(8), 2],
          ],
        },
        {},
      ],
    });
  });

  test('leaves out rows without a day', () => {
    const rows = [...course.slice(0, 3), ['', 9, 9, 9, 9], ...course.slice(3)];
    expect(seen(undefined, 'en_US', rows).chart().option).toMatchObject({
      xAxis: { data: ['4/1/2026', '5/1/2026', '6/1/2026', '8/1/2026'] },
      series: [
        {
          data: [
            [time(4), 0],
            [time(5), null],
            [time(6), 3],
            [time(8), null],
          ],
        },
        {},
        {},
        {},
      ],
    });
  });

  test('crosses gaps where it is told to', () => {
    const { option } = seen((builder) => builder.setOption('interpolateNulls', true)).chart();
    expect(option).toMatchObject({ series: [{ connectNulls: true }, {}, {}, {}] });
  });

  test('draws dashes, points alone, and names what is to be named', () => {
    expect(seen().chart().option).toMatchObject({
      series: [
        { showSymbol: true, symbol: 'circle', symbolSize: 5, lineStyle: { width: 3 } },
        { showSymbol: false, symbol: 'none', lineStyle: { width: 2, type: [4, 4] } },
        { name: '撤退ライン' },
        { symbol: 'diamond', symbolSize: 11, lineStyle: { opacity: 0 } },
      ],
      legend: {
        data: [{ name: 'Actual' }, { name: 'Plan', itemStyle: { opacity: 0 } }, { name: '撤退ライン' }],
      },
    });
  });

  test('writes days as its options say, and as the locale does', () => {
    const format = (builder: Builder) => builder.setOption('hAxis.format', "yyyy'年'M'月'");
    expect(seen(format).chart().option).toMatchObject({ xAxis: { axisLabel: { formatter: '{yyyy}年{M}月' } } });
    expect(seen(undefined, 'ja_JP').chart().option).toMatchObject({
      xAxis: { axisLabel: { formatter: '{yyyy}/{M}' } },
    });
  });

  test('turns its labels, hides them, and draws lines up where it is told to', () => {
    const slanted = { slantedText: true, gridlines: { color: '#eeeeee' } };
    expect(seen((builder) => builder.setOption('hAxis', slanted)).chart().option).toMatchObject({
      xAxis: { axisLabel: { rotate: 30 }, splitLine: { show: true, lineStyle: { color: '#eeeeee' } } },
    });
    const bare = (builder: Builder) => builder.setOption('vAxis', { textPosition: 'none', gridlines: { count: 0 } });
    expect(seen(bare).chart().option).toMatchObject({
      yAxis: [{ axisLabel: { show: false }, splitLine: { show: false } }],
    });
  });

  test('takes its first column for numbers, too, where the options say so', () => {
    const { option } = seen((builder) => builder.setOption('useFirstColumnAsDomain', false)).chart();
    expect(option).toMatchObject({ xAxis: { type: 'category', data: ['1', '2', '3', '4'] } });
    expect(option.series).toHaveLength(5);
  });

  test('follows the cells of the hidden tab', () => {
    const { chart, dataTab, window } = seen();
    window.ask('type', { tabId: dataTab?.id ?? -1, row: 5, column: 2, text: '7' });
    expect(chart().option).toMatchObject({
      series: [
        {
          data: [
            [time(4), 0],
            [time(5), null],
            [time(6), 3],
            [time(8), 7],
          ],
        },
        {},
        {},
        {},
      ],
    });
  });
});

describe('in a chart of 380 by 220 pixels', () => {
  const small = (builder: Builder) => builder.setOption('width', 380).setOption('height', 220);

  test.each(['bottom', 'top'])('a legend on the %s, a long title and the lines leave each other room', (position) => {
    const title = '首都圏の重点アカウントにおける初回面談の件数（指標の名前がとても長い場合）';
    const view = seen((builder) => small(builder).setOption('title', title).setOption('legend', { position })).chart();
    const { grid, legend, title: shown } = view.option as Record<string, Record<string, number>>;
    const [above = 0, below = 0] = [grid?.top, 220 - (grid?.bottom ?? 0)];
    const legendTop = legend?.top ?? 0;
    // Two lines of fourteen pixels each, with the room between them.
    expect(above).toBeGreaterThan((shown?.top ?? 0) + 2 * 14);
    if (position === 'top') expect(legendTop + 11).toBeLessThan(above);
    else expect(legendTop).toBeGreaterThan(below);
    expect(below - above).toBeGreaterThan(90);
  });

  test('labels stand apart from each other', () => {
    const places = [...texts(seen(small).chart())].filter(([text]) => / 2026$/.test(text)).map(([, { x }]) => x);
    const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    expect(places.length).toBeGreaterThan(1);
    // Eight letters of about six pixels.
    expect(Math.min(...gaps)).toBeGreaterThan(50);
  });

  test('there are few numbers beside the lines', () => {
    // Beside a title and a legend about 150 pixels are left, and 40 of them for each number.
    expect(seen(small).chart().option).toMatchObject({ yAxis: [{ splitNumber: 4 }] });
    expect(seen().chart().option).toMatchObject({ yAxis: [{ splitNumber: 5 }] });
  });
});

describe('the room for lines', () => {
  test('is where the options say, in pixels or parts', () => {
    const area = { left: 50, top: '20%', width: '80%', height: 100 };
    const { option } = seen((builder) => builder.setOption('chartArea', area)).chart();
    // A fifth of 371, and four fifths of 600.
    expect(option).toMatchObject({ grid: { left: 50, top: 74.2, width: 480, height: 100, outerBoundsMode: 'none' } });
  });
});

describe('a combined chart', () => {
  const combined = (series: Readonly<Record<number, object>>) =>
    seen((builder) => {
      const combo = builder.asComboChart();
      return combo.setOption('isStacked', true).setOption('series', series) as unknown as Builder;
    }).chart().option;

  test('puts areas on areas and bars on bars, never lines', () => {
    const series = { 0: { type: 'bars' }, 1: { type: 'area', areaOpacity: 0, lineWidth: 0 }, 2: { type: 'area' } };
    expect(combined(series)).toMatchObject({
      xAxis: { type: 'category' },
      series: [
        { type: 'bar', stack: 'bars' },
        { type: 'line', stack: 'areas', areaStyle: { opacity: 0 } },
        { type: 'line', stack: 'areas', areaStyle: { opacity: 0.3 } },
        { type: 'line' },
      ],
    });
    expect(JSON.stringify(combined(series)).match(/"stack"/g)).toHaveLength(3);
  });

  test('has steps and points, too', () => {
    expect(combined({ 0: { type: 'steppedArea' }, 1: { type: 'scatter' } })).toMatchObject({
      series: [{ step: 'middle', stack: 'areas' }, { type: 'scatter', symbolSize: 7 }, {}, {}],
    });
  });
});
