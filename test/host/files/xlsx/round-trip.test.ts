import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { CustomFunctions } from '../../../../src/host/engine/custom-functions.ts';
import { workbookToXlsx } from '../../../../src/host/files/xlsx/workbook-to-xlsx.ts';
import { xlsxToWorkbook } from '../../../../src/host/files/xlsx/xlsx-to-workbook.ts';
import { readZip, writeZip } from '../../../../src/host/files/xlsx/zip.ts';
import { DateSerial, ErrorValue } from '../../../../src/host/workbook/cell-value.ts';
import type { Chart } from '../../../../src/host/workbook/chart.ts';
import type { Tab } from '../../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

function firstTab(workbook: Workbook): Tab {
  const [tab] = workbook.tabs;
  if (!tab) throw new Error('a workbook has a tab');
  return tab;
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return xlsxToWorkbook(await workbookToXlsx(workbook), 'again');
}

async function part(workbook: Workbook, path: string): Promise<string> {
  return Buffer.from(readZip(await workbookToXlsx(workbook)).get(path) ?? []).toString('utf8');
}

const doubled: CustomFunctions = {
  names: ['DOUBLED'],
  call: (_name, [rows]) =>
    Array.isArray(rows)
      ? rows.map((row: unknown[]) => row.map((value) => (typeof value === 'number' ? value * 2 : '')))
      : [['']],
};

const column: Omit<Chart, 'id' | 'ranges'> = {
  type: 'COLUMN',
  position: { row: 5, column: 2, offsetX: 0, offsetY: 0 },
  options: { title: 'Scores', vAxis: { title: 'points' } },
  headers: 1,
  mergeStrategy: 'MERGE_COLUMNS',
  transposed: false,
  hiddenDimensionStrategy: 'IGNORE_ROWS',
};

describe('a workbook that is saved as Excel file and opened again', () => {
  test('has the same values of every kind', async () => {
    const workbook = new Workbook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP' });
    const cells = [
      [
        'Acme',
        1.5,
        true,
        new DateSerial(46_347),
        new ErrorValue('#N/A'),
        ' spaced ',
        'two\nlines',
        '会社 & <Co>',
        '',
        '#N/A',
      ],
    ];
    firstTab(workbook).put(1, 1, cells);
    const again = await reopened(workbook);
    expect(firstTab(again).values({ row: 1, column: 1, rows: 1, columns: 10 })).toEqual([
      [
        'Acme',
        1.5,
        true,
        new DateSerial(46_347),
        new ErrorValue('#N/A'),
        ' spaced ',
        'two\nlines',
        '会社 & <Co>',
        null,
        '#N/A',
      ],
    ]);
    expect([again.locale, again.timeZone]).toEqual(['ja_JP', 'Asia/Tokyo']);
  });

  test('keeps texts that look like formulas or numbers as texts', async () => {
    const workbook = new Workbook();
    firstTab(workbook).put(1, 1, [['=1+1', '+5', '0123', '2026-11-21', "'quoted"]]);
    const tab = firstTab(await reopened(workbook));
    const area = { row: 1, column: 1, rows: 1, columns: 5 };
    expect(tab.values(area)).toEqual([['=1+1', '+5', '0123', '2026-11-21', "'quoted"]]);
    expect(tab.formulas(area)).toEqual([['', '', '', '', '']]);
  });

  test('has its formulas, open ranges and other tabs of awkward names included', async () => {
    const workbook = new Workbook();
    workbook.addTab({ name: "Q1/Q2: it's" }).put(1, 1, [[2], [3]]);
    const formulas = [["=SUM('Q1/Q2: it''s'!A1:A)", '=IFS(A1>4,"high",TRUE,"low")', '=SUM(B1:B3', '=1+']];
    firstTab(workbook).enterFormulas(1, 1, formulas);
    const tab = firstTab(await reopened(workbook));
    expect(tab.formulas({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([
      ["=SUM('Q1/Q2: it''s'!A1:A1000)", '=IFS(A1>4,"high",TRUE,"low")', '=SUM(B1:B3', '=1+'],
    ]);
    expect([tab.value(1, 1), tab.value(1, 2)]).toEqual([5, 'high']);
  });

  test('has living formulas where Excel showed only their values, and nothing in the way of their results', async () => {
    const workbook = new Workbook();
    workbook.useCustomFunctions(doubled);
    const tab = firstTab(workbook);
    tab.put(1, 1, [[1], [2], [3]]);
    tab.enterFormulas(1, 2, [['=DOUBLED(A1:A)']]);
    expect(tab.value(3, 2)).toBe(6);
    const again = await reopened(workbook);
    again.useCustomFunctions(doubled);
    expect(firstTab(again).formula(1, 2)).toBe('=DOUBLED(A1:A)');
    firstTab(again).put(1, 1, [[10]]);
    expect(firstTab(again).values({ row: 1, column: 2, rows: 3, columns: 1 })).toEqual([[20], [4], [6]]);
  });

  test('looks the same', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const format = {
      numberFormat: '0.0%',
      background: { rgb: '#1a73e8' },
      fontColor: { rgb: '#ffffff' },
      fontFamily: 'Roboto',
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrap: 'wrap',
      borders: { bottom: { color: { rgb: '#ff0000' }, style: 'solid-medium' } },
    } as const;
    tab.put(1, 1, [[0.5]]);
    tab.setCellFormat(1, 1, format);
    tab.setCellFormat(9, 9, { background: { rgb: '#ceead6' } });
    tab.columnTracks.setSize(1, 220);
    tab.rowTracks.setSize(1, 40);
    tab.columnTracks.setHidden(3, true);
    tab.frozenRows = 1;
    tab.frozenColumns = 2;
    tab.color = { rgb: '#34a853' };
    tab.gridlinesHidden = true;
    tab.merges = [{ row: 3, column: 1, rows: 2, columns: 2 }];
    tab.notes.set(1, 1, 'a note\nin two lines');
    workbook.addTab({ name: 'Hidden' }).hidden = true;
    const again = await reopened(workbook);
    const seen = firstTab(again);
    expect([seen.cellFormat(1, 1), seen.cellFormat(9, 9)]).toEqual([format, { background: { rgb: '#ceead6' } }]);
    expect([seen.columnTracks.size(1), seen.rowTracks.size(1), seen.columnTracks.isHidden(3)]).toEqual([220, 40, true]);
    expect([
      seen.frozenRows,
      seen.frozenColumns,
      seen.color,
      seen.gridlinesHidden,
      seen.merges,
      seen.notes.get(1, 1),
    ]).toEqual([1, 2, { rgb: '#34a853' }, true, tab.merges, 'a note\nin two lines']);
    expect(again.tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', false],
      ['Hidden', true],
    ]);
  });

  test('has its names, validations and conditional formats', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const range = { tabId: tab.id, row: 2, column: 2, rows: 9, columns: 1 };
    workbook.setNamedRange('ABM_CRITERIA', range);
    tab.validations = [
      {
        ranges: [range],
        criteria: { type: 'VALUE_IN_LIST', values: [['はい', 'いいえ'], true] },
        allowInvalid: false,
        helpText: 'Choose',
      },
      {
        ranges: [{ ...range, column: 3 }],
        criteria: { type: 'VALUE_IN_RANGE', values: [range, true] },
        allowInvalid: true,
        helpText: null,
      },
      {
        ranges: [{ ...range, column: 4 }],
        criteria: { type: 'NUMBER_BETWEEN', values: [0, 100] },
        allowInvalid: true,
        helpText: null,
      },
      {
        ranges: [{ ...range, column: 5 }],
        criteria: { type: 'CHECKBOX', values: [] },
        allowInvalid: true,
        helpText: null,
      },
      {
        ranges: [{ ...range, column: 6 }],
        criteria: { type: 'CUSTOM_FORMULA', values: ['=F2>$A$1'] },
        allowInvalid: true,
        helpText: null,
      },
    ];
    tab.conditionalFormats = [
      {
        ranges: [range],
        condition: {
          criteria: { type: 'NUMBER_LESS_THAN', values: [50] },
          style: { background: { rgb: '#fce8e6' }, bold: true },
        },
      },
      {
        ranges: [range, { ...range, column: 7 }],
        condition: {
          min: { type: 'MIN', value: '', color: { rgb: '#ffffff' } },
          mid: { type: 'PERCENTILE', value: '50', color: { rgb: '#ffff00' } },
          max: { type: 'NUMBER', value: '100', color: { rgb: '#00ff00' } },
        },
      },
    ];
    const again = await reopened(workbook);
    expect(again.namedRange('ABM_CRITERIA')?.ranges).toEqual([range]);
    expect(firstTab(again).validations).toEqual(tab.validations);
    expect(firstTab(again).conditionalFormats).toEqual(tab.conditionalFormats);
  });

  test('has what Excel has no place for: ids, sizes of the grid, metadata, protections, descriptions of charts', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 3, columns: 2 }];
    const other = workbook.addTab({ name: 'Ranking', id: 4711 });
    other.deleteRows(201, 800);
    workbook.moveTab(other, 0);
    workbook.metadata = [
      {
        id: 1,
        key: 'smallstart-abm.tab',
        value: 'ranking',
        visibility: 'DOCUMENT',
        locationType: 'SHEET',
        tabId: 4711,
        ranges: [],
      },
    ];
    tab.put(1, 1, [
      ['', 'Score'],
      ['A', 1],
      ['B', 2],
    ]);
    tab.charts = [
      { ...column, id: 7, ranges },
      { ...column, id: 8, type: 'GAUGE', ranges },
    ];
    const again = await reopened(workbook);
    expect(again.tabs.map(({ id, name, rows }) => [id, name, rows])).toEqual([
      [4711, 'Ranking', 200],
      [tab.id, 'Sheet1', 1000],
    ]);
    expect(again.metadata).toEqual(workbook.metadata);
    expect(again.tab(tab.id)?.charts).toEqual(tab.charts);
  });

  test('has names and rules for whole columns that still take in rows that come later', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const columns = { tabId: tab.id, row: 1, column: 2, rows: 1000, columns: 2, wholeColumns: true };
    workbook.setNamedRange('ABM_ACCOUNTS', columns);
    tab.validations = [
      { ranges: [columns], criteria: { type: 'NUMBER_GREATER_THAN', values: [0] }, allowInvalid: true, helpText: null },
    ];
    const again = await reopened(workbook);
    expect(again.namedRange('ABM_ACCOUNTS')?.ranges).toEqual([columns]);
    expect(firstTab(again).validations[0]?.ranges).toEqual([columns]);
  });

  test('has rules that Excel has none like', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const ranges = [{ tabId: tab.id, row: 2, column: 1, rows: 3, columns: 1 }];
    tab.validations = [
      {
        ranges,
        criteria: { type: 'VALUE_IN_LIST', values: [['a, b', 'c'], true] },
        allowInvalid: false,
        helpText: null,
      },
    ];
    tab.conditionalFormats = [
      {
        ranges,
        condition: { criteria: { type: 'CUSTOM_FORMULA', values: ['=DOUBLED(A2)>3'] }, style: { bold: true } },
      },
    ];
    const seen = firstTab(await reopened(workbook));
    expect([seen.validations, seen.conditionalFormats]).toEqual([tab.validations, tab.conditionalFormats]);
  });

  test('has charts where they stood, to the pixel, for other programs, too', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [
      ['', 'Score'],
      ['A', 1],
    ]);
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 2, columns: 2 }];
    const position = { row: 2, column: 1, offsetX: 130, offsetY: 7 };
    tab.charts = [{ ...column, id: 1, ranges, position, options: { width: 500, height: 300 } }];
    const parts = readZip(await workbookToXlsx(workbook));
    const drawing = Buffer.from(parts.get('xl/drawings/drawing1.xml') ?? []).toString('utf8');
    // A column is 100 pixels wide, so 130 is 30 into the second. A pixel is 9525 units.
    expect(drawing).toContain('<xdr:col>1</xdr:col><xdr:colOff>285750</xdr:colOff>');
    expect(drawing).toContain('<xdr:row>1</xdr:row><xdr:rowOff>66675</xdr:rowOff>');
    expect(drawing).toContain('<xdr:ext cx="4762500" cy="2857500"/>');
    const foreign = new Map([...parts].filter(([path]) => path !== 'docProps/custom.xml'));
    const [read] = firstTab(await xlsxToWorkbook(writeZip(foreign), 'foreign')).charts;
    expect(read).toMatchObject({
      position: { row: 2, column: 2, offsetX: 30, offsetY: 7 },
      options: { width: 500, height: 300 },
    });
  });

  test('has org charts, of which the file draws nothing', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [
      ['Name', 'Reports to'],
      ['Abe', ''],
      ['Baba', 'Abe'],
    ]);
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 3, columns: 2 }];
    const org: Chart = { ...column, type: 'ORG', options: { title: 'Reporting lines' }, id: 4, ranges };
    tab.charts = [org, { ...column, id: 5, ranges }];
    expect(firstTab(await reopened(workbook)).charts).toEqual(tab.charts);
    expect([...readZip(await workbookToXlsx(workbook)).keys()].filter((path) => path.includes('charts/chart'))).toEqual(
      ['xl/charts/chart1.xml'],
    );
  });

  test('has links, to places in the workbook too', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const links = ['https://example.com/?a=1&b=2', `#gid=${tab.id}&range=B2`];
    links.forEach((link, index) => {
      tab.put(index + 1, 1, [['open']]);
      tab.richTexts.set(index + 1, 1, { text: 'open', runs: [{ start: 0, end: 4, style: { bold: true }, link }] });
    });
    const seen = firstTab(await reopened(workbook));
    expect([1, 2].map((row) => seen.richTexts.get(row, 1)?.runs[0]?.link)).toEqual(links);
    expect(seen.value(1, 1)).toBe('open');
  });

  test('has texts letter by letter, also those that look like what a file writes for a letter', async () => {
    const texts = ['_x0041_', 'a\u0001b', 'a\r\nb', '_x005F_x0041_', '#_x0041_'];
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [texts]);
    for (const [index, text] of texts.entries()) tab.notes.set(1, index + 1, text);
    const seen = firstTab(await reopened(workbook));
    expect(seen.values({ row: 1, column: 1, rows: 1, columns: texts.length })).toEqual([texts]);
    expect(texts.map((_, index) => seen.notes.get(1, index + 1))).toEqual(texts);
  });
});

describe('the Excel file itself', () => {
  test('shows the results of custom functions in the manner of the export of Sheets', async () => {
    const workbook = new Workbook();
    workbook.useCustomFunctions(doubled);
    firstTab(workbook).put(1, 1, [[1], [2]]);
    firstTab(workbook).enterFormulas(1, 2, [['=DOUBLED(A1:A2)']]);
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="B1"><f>IFERROR(__xludf.DUMMYFUNCTION("DOUBLED(A1:A2)"),2)</f><v>2</v></c>');
    expect(xml).toContain('<c r="B2"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),4)</f><v>4</v></c>');
  });

  test('leaves blank what a formula fills with nothing, so that charts have gaps there', async () => {
    const workbook = new Workbook();
    workbook.useCustomFunctions(doubled);
    firstTab(workbook).put(1, 1, [[1], ['text'], [3]]);
    firstTab(workbook).enterFormulas(1, 2, [['=DOUBLED(A1:A3)']]);
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(['B1', 'B2', 'B3'].map((cell) => xml.includes(`r="${cell}"`))).toEqual([true, false, true]);
  });

  test('closes open ranges and prefixes functions newer than Excel 2007', async () => {
    const workbook = new Workbook();
    firstTab(workbook).enterFormulas(1, 2, [['=TEXTJOIN(",",TRUE,A2:A)']]);
    expect(await part(workbook, 'xl/worksheets/sheet1.xml')).toContain('<f>_xlfn.TEXTJOIN(",",TRUE,A2:A1000)</f>');
  });

  test('shows register numbers in full', async () => {
    const workbook = new Workbook();
    firstTab(workbook).put(1, 1, [[7_010_401_078_520]]);
    expect(firstTab(await reopened(workbook)).cellFormat(1, 1)).toEqual({ numberFormat: '0' });
  });

  test('links to tabs by their names, which Excel knows, not by their ids', async () => {
    const workbook = new Workbook();
    const id = workbook.addTab({ name: 'My ranking' }).id;
    const formulas = [[`=HYPERLINK("#gid=${id}&range=B2","rank")`, `=HYPERLINK("#gid=${id}","tab")`]];
    firstTab(workbook).enterFormulas(1, 1, formulas);
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(`HYPERLINK("#'My ranking'!B2","rank")`);
    expect(firstTab(await reopened(workbook)).formulas({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual(formulas);
  });

  test('has a column wide enough for a date and a time', async () => {
    const workbook = new Workbook();
    firstTab(workbook).put(1, 1, [[new DateSerial(46_347.5)]]);
    firstTab(workbook).setCellFormat(1, 1, { numberFormat: 'yyyy-mm-dd hh:mm:ss' });
    const width = /<col min="1" max="1" width="([\d.]+)"/.exec(await part(workbook, 'xl/worksheets/sheet1.xml'))?.[1];
    expect(Number(width)).toBeGreaterThan('2026-11-21 12:00:00'.length);
  });

  test('draws a combined chart with bars and lines on one pair of axes', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [
      ['', 'Actual', 'Plan'],
      ['Jan', 1, 2],
      ['Feb', 2, 3],
    ]);
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 3, columns: 3 }];
    tab.charts = [
      { ...column, id: 1, type: 'COMBO', ranges, options: { seriesType: 'bars', series: { 1: { type: 'line' } } } },
    ];
    const xml = await part(workbook, 'xl/charts/chart1.xml');
    const order = [
      '<c:barChart>',
      'Sheet1!$B$2:$B$3',
      '</c:barChart>',
      '<c:lineChart>',
      'Sheet1!$C$2:$C$3',
      '</c:lineChart>',
    ];
    expect(order.map((text) => xml.indexOf(text))).toEqual(
      order.map((text) => xml.indexOf(text)).sort((a, b) => a - b),
    );
    expect(order.every((text) => xml.includes(text))).toBe(true);
  });
});

describe('a chart with values below zero', () => {
  test('has its labels below them, and lines where its axis says', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [
      ['Stage', 'Feeling'],
      ['Awareness', -2],
      ['Purchase', 2],
    ]);
    const options = { vAxis: { viewWindow: { min: -2, max: 2 }, gridlines: { count: 5 } } };
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 3, columns: 2 }];
    tab.charts = [{ ...column, type: 'LINE', options, id: 1, ranges }];
    const xml = await part(workbook, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:tickLblPos val="low"/>');
    expect(xml).toContain('<c:max val="2"/><c:min val="-2"/>');
    expect(xml).toContain('<c:majorUnit val="1"/>');
  });
});

describe('a chart of points', () => {
  test('is drawn without lines, each series in its colour', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.put(1, 1, [
      ['x', 'y'],
      [1, 2],
      [2, 3],
    ]);
    const ranges = [{ tabId: tab.id, row: 1, column: 1, rows: 3, columns: 2 }];
    tab.charts = [{ ...column, id: 1, type: 'SCATTER', ranges, options: { colors: ['#ff6d01'] } }];
    const xml = await part(workbook, 'xl/charts/chart1.xml');
    expect(xml).toContain('<a:ln><a:noFill/></a:ln></c:spPr>');
    expect(/<c:marker>.*?<\/c:marker>/s.exec(xml)?.[0]).toContain('FF6D01');
  });
});

describe('the tabs of an Excel file', () => {
  test('have names that Excel takes, no two alike, and their own again when the file is opened here', async () => {
    const workbook = new Workbook();
    const long = 'An account with a name of more than 31 letters';
    const names = [`${long} in Tokyo`, `${long} in Osaka`, 'A/B: what?', 'history'];
    for (const name of names) workbook.addTab({ name });
    const xml = await part(workbook, 'xl/workbook.xml');
    expect([...xml.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Sheet1',
      'An account with a name of more ',
      'An account with a name of m (2)',
      'A_B_ what_',
      'history_',
    ]);
    expect((await reopened(workbook)).tabs.map(({ name }) => name)).toEqual(['Sheet1', ...names]);
  });
});

describe('a workbook of another program', () => {
  const fixture = () => readFile(new URL('../../../fixtures/files/libreoffice-charts.xlsx', import.meta.url));

  test('opens with values, formulas, formats, rules, names, notes and hidden tabs', async () => {
    const workbook = await xlsxToWorkbook(await fixture(), 'months');
    const tab = firstTab(workbook);
    expect(tab.values({ row: 5, column: 1, rows: 2, columns: 4 })).toEqual([
      ['4月', 11, 13, new DateSerial(46_116)],
      ['合計', 26, 'high', null],
    ]);
    expect([tab.formula(6, 2), tab.formula(6, 3), tab.displayText(3, 4), tab.displayText(3, 5)]).toEqual([
      '=SUM(B2:B5)',
      '=IFS(C5>10,"high",TRUE(),"low")',
      '2026-02-01',
      '100.0%',
    ]);
    expect([tab.cellFormat(1, 1).background, tab.notes.get(1, 1), tab.richTexts.get(2, 1)]).toEqual([
      { rgb: '#1a73e8' },
      '見出しのメモ',
      undefined,
    ]);
    expect(tab.validations[0]?.criteria).toEqual({ type: 'VALUE_IN_LIST', values: [['yes', 'no'], true] });
    expect(tab.conditionalFormats[0]?.condition).toEqual({
      criteria: { type: 'NUMBER_GREATER_THAN', values: [5] },
      style: { background: { rgb: '#ceead6' } },
    });
    expect(workbook.namedRange('months')?.ranges[0]).toMatchObject({ row: 2, column: 1, rows: 4, columns: 1 });
    expect(workbook.tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Data', false],
      ['隠しタブ', true],
    ]);
  });

  test('has its charts described, names of series read from the cells above', async () => {
    const tab = firstTab(await xlsxToWorkbook(await fixture(), 'months'));
    expect(
      tab.charts.map(({ type, headers, ranges }) => [
        type,
        headers,
        ranges.map(({ column: at, row, rows }) => [at, row, rows]),
      ]),
    ).toEqual([
      [
        'COLUMN',
        1,
        [
          [1, 1, 5],
          [2, 1, 5],
          [3, 1, 5],
        ],
      ],
      [
        'LINE',
        1,
        [
          [1, 1, 5],
          [2, 1, 5],
          [3, 1, 5],
        ],
      ],
    ]);
    expect(tab.charts[0]?.options).toMatchObject({ title: '実績と計画' });
  });

  test('keeps its charts as they were drawn, also beside a new tab and through two savings', async () => {
    const original = Buffer.from(readZip(await fixture()).get('xl/charts/chart1.xml') ?? []).toString('utf8');
    const workbook = await xlsxToWorkbook(await fixture(), 'months');
    workbook.addTab({ name: 'Ranking' });
    firstTab(workbook).put(2, 2, [[99]]);
    const again = await reopened(workbook);
    expect(await part(again, 'xl/charts/chart1.xml')).toBe(original);
  });

  test('keeps what is printed above its pages', async () => {
    const path = 'xl/worksheets/sheet1.xml';
    const parts = readZip(await fixture());
    const sheet = Buffer.from(parts.get(path) ?? []).toString('utf8');
    const header = '<oddHeader>&amp;CConfidential</oddHeader>';
    parts.set(path, Buffer.from(sheet.replace('<oddHeader></oddHeader>', header)));
    const workbook = await xlsxToWorkbook(writeZip(parts), 'months');
    expect(await part(workbook, path)).toContain(header);
  });

  test('draws a chart anew where its cells have moved', async () => {
    const workbook = await xlsxToWorkbook(await fixture(), 'months');
    firstTab(workbook).insertRows(1, 2);
    const xml = await part(workbook, 'xl/charts/chart1.xml');
    expect(xml).toContain('Data!$B$4:$B$7');
    expect(xml).not.toContain('Data!$B$2:$B$5');
  });
});
