import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from './open-spreadsheet.ts';

const looks = { 0: { color: '#174ea6', lineDashStyle: [4, 4] }, 3: { lineWidth: 0, pointShape: 'diamond' } };

/** A dashboard with a chart of a course on a hidden tab. */
function withDashboard() {
  const opened = openSpreadsheet();
  const { spreadsheet, sheet, Charts } = opened;
  const data = spreadsheet.insertSheet('ABM KPI data');
  data.hideSheet();
  const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
  const builder = sheet.newChart().asLineChart().addRange(data.getRange('A1:I60')).setNumHeaders(1);
  builder.setPosition(5, 2, 3, 4).setOption('series', looks).setOption('hAxis.format', 'yyyy/M');
  sheet.insertChart(builder.setOption('title', 'First meetings').setHiddenDimensionStrategy(SHOW_BOTH).build());
  const chart = () => {
    const [only] = sheet.getCharts();
    if (!only) throw new Error('There is no chart');
    return only;
  };
  const place = () => {
    const info = chart().getContainerInfo();
    return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
  };
  const sources = () =>
    chart()
      .getRanges()
      .map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
  return { ...opened, data, chart, place, sources };
}

describe('a chart of a hidden tab', () => {
  test('stays with its cell when rows and columns come and go on its own tab', () => {
    const { sheet, place, sources } = withDashboard();
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnBefore(1);
    expect(place()).toEqual([7, 3, 3, 4]);
    sheet.deleteRow(7);
    sheet.deleteRow(1);
    expect(place()).toEqual([6, 3, 3, 4]);
    expect(sources()).toEqual(['ABM KPI data!A1:I60']);
  });

  test('follows its data when rows and columns come and go there, when the tab is renamed, and when it moves', () => {
    const { spreadsheet, data, place, sources } = withDashboard();
    data.insertRowsBefore(3, 5);
    data.insertColumnBefore(4);
    data.deleteRows(60, 3);
    // 60 rows and 5, of which 3 went; nine columns and one.
    expect(sources()).toEqual(['ABM KPI data!A1:J62']);
    data.insertRowBefore(1).setName('Data');
    spreadsheet.setActiveSheet(data);
    spreadsheet.moveActiveSheet(1);
    expect(sources()).toEqual(['Data!A2:J63']);
    expect(place()).toEqual([5, 2, 3, 4]);
  });

  test('says its options as they were given', () => {
    const options = withDashboard().chart().getOptions();
    expect(options.get('series')).toEqual(looks);
    expect(options.get('series.3.pointShape')).toBe('diamond');
    expect(options.get('hAxis.format')).toBe('yyyy/M');
    expect(options.get('no such option')).toBeNull();
  });

  test('takes other data and looks, and keeps its id, its place and its other options', () => {
    const { sheet, data, chart, place, sources, Charts } = withDashboard();
    const id = chart().getChartId();
    const restyled = chart().modify().clearRanges().addRange(data.getRange('K1:S60')).setOption('title', 'Pilots');
    sheet.updateChart(restyled.setTransposeRowsAndColumns(false).build());
    expect([chart().getChartId(), ...place()]).toEqual([id, 5, 2, 3, 4]);
    expect(sources()).toEqual(['ABM KPI data!K1:S60']);
    expect(chart().getOptions().get('title')).toBe('Pilots');
    expect(chart().getOptions().get('series.0.lineDashStyle')).toEqual([4, 4]);
    expect(chart().getHiddenDimensionStrategy()).toBe(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    expect(String(chart().modify().getChartType())).toBe('LINE');
  });

  test('stays, without its data, when their tab goes, and may be given others', () => {
    const { spreadsheet, sheet, data, chart, sources } = withDashboard();
    spreadsheet.deleteSheet(data);
    expect(sources()).toEqual([]);
    sheet.updateChart(chart().modify().addRange(sheet.getRange('A1:B9')).build());
    expect(sources()).toEqual(['Sheet1!A1:B9']);
  });

  test('is where somebody puts it', () => {
    const { sheet, chart, place } = withDashboard();
    sheet.updateChart(chart().modify().setPosition(9, 8, 7, 6).build());
    expect(place()).toEqual([9, 8, 7, 6]);
  });
});
