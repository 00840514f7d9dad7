import { describe, expect, test } from 'vitest';
import { partText } from '../../../../src/host/files/xlsx/drawing-parts.ts';
import { workbookToXlsx } from '../../../../src/host/files/xlsx/workbook-to-xlsx.ts';
import { xlsxToWorkbook } from '../../../../src/host/files/xlsx/xlsx-to-workbook.ts';
import { readZip } from '../../../../src/host/files/xlsx/zip.ts';
import { DateSerial } from '../../../../src/host/workbook/cell-value.ts';
import type { Chart } from '../../../../src/host/workbook/chart.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

const columns = ['Date', 'Actual', 'Plan', 'Low', 'High', 'Exit date'];

const looks = {
  0: { color: '#174ea6', lineWidth: 3, pointSize: 5 },
  1: { color: '#5f6368', lineDashStyle: [6, 4] },
  2: { lineDashStyle: [2, 2] },
  3: { visibleInLegend: false },
  4: { color: '#c5221f', lineWidth: 0, pointSize: 12, pointShape: 'diamond' },
};

/** A chart of a course on a hidden tab; 2026-04-01 is the serial 46,113. */
function withChart(change: Partial<Chart> = {}) {
  const workbook = new Workbook();
  const [home] = workbook.tabs;
  if (!home) throw new Error('A new workbook has a tab');
  const data = workbook.addTab({ name: 'ABM KPI data' });
  data.put(1, 1, [
    columns,
    ...[46_113, 46_143, 46_174, 46_204].map((serial, row) => [
      new DateSerial(serial),
      row === 1 ? null : row,
      row,
      row,
      row + 1,
      null,
    ]),
  ]);
  data.hidden = true;
  const chart: Chart = {
    id: 7,
    type: 'LINE',
    ranges: [{ tabId: data.id, row: 1, column: 1, rows: 60, columns: columns.length }],
    position: { row: 2, column: 1, offsetX: 0, offsetY: 0 },
    options: { title: '初回面談', series: looks, width: 380, height: 220, legend: { position: 'bottom' } },
    headers: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
    hiddenDimensionStrategy: 'IGNORE_ROWS',
    ...change,
  };
  home.charts = [chart];
  return { workbook, home, data, chart };
}

async function drawn(change: Partial<Chart> = {}): Promise<string> {
  const { workbook } = withChart(change);
  return partText(readZip(await workbookToXlsx(workbook)), 'xl/charts/chart1.xml');
}

const seriesOf = (xml: string) => xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];

describe('a chart of days in an Excel file', () => {
  test('draws the days of a hidden tab, at their distances and no further than they go', async () => {
    const xml = await drawn();
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toContain('<c:dateAx>');
    expect(xml).toContain("<c:cat><c:numRef><c:f>'ABM KPI data'!$A$2:$A$5</c:f>");
    expect(xml).toContain("<c:f>'ABM KPI data'!$F$2:$F$5</c:f>");
    expect(xml).toContain('<c:numFmt formatCode="mmm d" sourceLinked="0"/>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('leaves out what is hidden where the chart says so and its tab is seen', async () => {
    const { workbook, data } = withChart();
    data.hidden = false;
    expect(partText(readZip(await workbookToXlsx(workbook)), 'xl/charts/chart1.xml')).toContain(
      '<c:plotVisOnly val="1"/>',
    );
    expect(await drawn({ hiddenDimensionStrategy: 'SHOW_BOTH' })).toContain('<c:plotVisOnly val="0"/>');
  });

  test('has dashes, points alone and colours as on the screen', async () => {
    const [actual, plan, low, , exit] = seriesOf(await drawn());
    // Three pixels are 2.25 points of 12,700 units each.
    expect(actual).toContain('<a:ln w="28575"><a:solidFill><a:srgbClr val="174EA6"/></a:solidFill></a:ln>');
    expect(actual).toContain('<c:symbol val="circle"/>');
    expect(plan).toContain('<a:prstDash val="sysDash"/>');
    expect(plan).toContain('<c:symbol val="none"/>');
    expect(low).toContain('<a:prstDash val="sysDot"/>');
    expect(exit).toContain('<c:symbol val="diamond"/><c:size val="9"/>');
    expect(exit).toContain('<a:ln><a:noFill/></a:ln></c:spPr>');
  });

  test('names in its legend what is to be named, counted in the order of drawing', async () => {
    expect(await drawn()).toContain('<c:legendEntry><c:idx val="3"/><c:delete val="1"/></c:legendEntry>');
    const options = { series: { 0: { visibleInLegend: false }, 3: { type: 'area' } } };
    // The area comes first, so that the first line is the second entry.
    expect(await drawn({ type: 'COMBO', options })).toContain(
      '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>',
    );
  });

  test('has its title, lines and legend where the screen has them, with letters as small', async () => {
    const xml = await drawn();
    // Letters of 14 and 11 pixels are 10.5 and 8.25 points; files here have whole ones.
    expect(xml).toContain('sz="1100"');
    expect(xml).toContain('sz="800"');
    const [, top, height] = /<c:plotArea><c:layout>.*?<c:y val="([\d.]+)"\/>.*?<c:h val="([\d.]+)"\/>/s.exec(xml) ?? [];
    // Below a line of title, above two rows of legend.
    expect(Number(top) * 220).toBeGreaterThan(10 + 14);
    expect((Number(top) + Number(height)) * 220).toBeLessThan(220 - 2 * 11);
    expect(xml).not.toContain('<c:hMode');
  });

  test('writes days and numbers as the options say', async () => {
    const options = {
      hAxis: { format: "yyyy'年'M'月'", slantedText: true },
      vAxis: { format: 'percent', title: '割合' },
    };
    const xml = await drawn({ options });
    expect(xml).toContain('<c:numFmt formatCode="yyyy&quot;年&quot;m&quot;月&quot;" sourceLinked="0"/>');
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(xml).toContain('rot="-1800000"');
    expect(xml).toContain('割合');
  });

  test('writes numbers as their cells do, and large ones with their thousands apart', async () => {
    const { workbook, data } = withChart();
    data.put(3, 2, [[1_200_000]]);
    const axis = async () => partText(readZip(await workbookToXlsx(workbook)), 'xl/charts/chart1.xml');
    expect(await axis()).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    data.setCellFormat(2, 2, { numberFormat: '0.0' });
    expect(await axis()).toContain('<c:numFmt formatCode="0.0" sourceLinked="0"/>');
  });

  test('puts areas behind lines, on top of each other where they are stacked', async () => {
    const series = { 0: { type: 'line' }, 2: { areaOpacity: 0 }, 3: { areaOpacity: 0.25 } };
    const xml = await drawn({ type: 'COMBO', options: { seriesType: 'area', isStacked: true, series } });
    const [areas = ''] = /<c:areaChart>.*<\/c:areaChart>/s.exec(xml) ?? [];
    expect(areas).toContain('<c:grouping val="stacked"/>');
    expect(areas.match(/<a:alpha val="\d+"\/>/g)).toEqual(
      [30_000, 0, 25_000, 30_000].map((part) => `<a:alpha val="${part}"/>`),
    );
    expect(xml.indexOf('<c:lineChart>')).toBeGreaterThan(xml.indexOf('</c:areaChart>'));
    expect(seriesOf(/<c:lineChart>.*<\/c:lineChart>/s.exec(xml)?.[0] ?? '')).toHaveLength(1);
  });

  test('lets bars stand beside each other, whatever days they are of', async () => {
    const xml = await drawn({ type: 'COMBO', options: { series: { 0: { type: 'bars' } } } });
    expect(xml).not.toContain('<c:dateAx>');
    expect(xml).toContain('<c:auto val="0"/>');
    expect(xml).toContain("'ABM KPI data'!$B$2:$B$5");
  });

  test('lying on its side has its first label on top, and its numbers below', async () => {
    const xml = await drawn({ type: 'BAR', options: {} });
    expect(/<c:catAx>.*?<\/c:catAx>/s.exec(xml)?.[0]).toContain('<c:orientation val="maxMin"/>');
    const numbers = /<c:valAx>.*?<\/c:valAx>/s.exec(xml)?.[0];
    expect(numbers).toContain('<c:tickLblPos val="nextTo"/>');
    expect(numbers).toContain('<c:crosses val="max"/>');
  });

  test('has a second axis to the right', async () => {
    const xml = await drawn({
      type: 'LINE',
      options: { series: { 1: { targetAxisIndex: 1 } }, vAxis: { viewWindow: { min: 0 } } },
    });
    expect(xml.match(/<c:lineChart>/g)).toHaveLength(2);
    const ids = [...xml.matchAll(/<c:(?:date|val)Ax><c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(xml).toContain('<c:crosses val="max"/>');
    expect(xml.match(/<c:min val="0"\/>/g)).toHaveLength(1);
  });

  test('comes back as it was', async () => {
    const { workbook, chart } = withChart();
    const again = await xlsxToWorkbook(await workbookToXlsx(workbook), 'again');
    expect(again.tabs[0]?.charts).toEqual([chart]);
    expect(again.tabs[1]?.hidden).toBe(true);
  });
});
