import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHost } from '../../../src/host/create-host.ts';

const script = `
/** @customfunction */
function SHAPE(rows, asOf) {
  const filled = rows.filter((row) => row.some((cell) => cell !== '')).length;
  return rows[0].length + ' columns, ' + filled + ' rows, ' + Object.prototype.toString.call(asOf);
}
/** @customfunction */
function COURSE(rows) {
  return [rows].flat(2).map((number) => [number, number * 2]);
}`;

/** A dashboard over a log of three rows, with the day in a cell that has a name. */
function withLog() {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'Code.js'), script);
  writeFileSync(join(folder, 'appsscript.json'), '{}');
  const host = createHost({ timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  host.loadAddon(folder);
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet().setName('Dashboard');
  const log = spreadsheet.insertSheet('KPI log');
  log.getRange('A1:D4').setValues([
    ['Date', 'KPI', 'Value', 'Note'],
    [new Date('2026-10-31T15:00:00Z'), 'Meetings', 1, ''],
    [new Date('2026-11-01T15:00:00Z'), 'Pilots', 5, ''],
    [new Date('2026-11-02T15:00:00Z'), 'Meetings', 3, ''],
  ]);
  sheet.getRange('B1').setValue(new Date('2026-11-20T15:00:00Z'));
  spreadsheet.setNamedRange('ABM_KPI_AS_OF', sheet.getRange('B1'));
  const value = (formula: string) => sheet.getRange('D1').setFormula(formula).getValue();
  return { spreadsheet, sheet, log, value };
}

describe('a custom function over a log', () => {
  test('gets the whole of an open range, and the one cell of a name as a value', () => {
    const { value } = withLog();
    expect(value("=SHAPE('KPI log'!A1:D,ABM_KPI_AS_OF)")).toBe('4 columns, 4 rows, [object Date]');
  });

  test('follows rows, columns, names of tabs and of cells', () => {
    const { spreadsheet, sheet, log, value } = withLog();
    value("=SHAPE('KPI log'!A1:D,ABM_KPI_AS_OF)");
    const cell = () => sheet.getRange('D2');
    sheet.insertRowBefore(1);
    log.insertRowsAfter(2, 3);
    log.insertColumnBefore(2);
    log.appendRow([new Date('2026-11-09T15:00:00Z'), '', 'Meetings', 2, '']);
    log.setName("Sales' log");
    spreadsheet.setActiveSheet(log);
    spreadsheet.moveActiveSheet(1);
    expect(cell().getFormula()).toBe("=SHAPE('Sales'' log'!A1:E,ABM_KPI_AS_OF)");
    expect(cell().getValue()).toBe('5 columns, 5 rows, [object Date]');
    expect(spreadsheet.getRangeByName('ABM_KPI_AS_OF')?.getA1Notation()).toBe('B2');
  });

  test('is not called for a day that moves by itself, wherever that comes from', () => {
    const { spreadsheet, sheet, value } = withLog();
    expect(value("=SHAPE('KPI log'!A1:D,TODAY())")).toBe('Loading...');
    sheet.getRange('B2').setFormula('=TODAY()-1');
    spreadsheet.setNamedRange('ABM_KPI_AS_OF', sheet.getRange('B2'));
    expect(value("=SHAPE('KPI log'!A1:D,ABM_KPI_AS_OF)")).toBe('Loading...');
  });

  test('fills more cells and fewer as its data do, and none where one is in the way', () => {
    const { sheet } = withLog();
    sheet.getRange('F1').setFormula("=COURSE(FILTER('KPI log'!C2:C,'KPI log'!B2:B=B2))");
    const shown = () => sheet.getRange('F1:G3').getValues();
    sheet.getRange('B2').setValue('Meetings');
    expect(shown()).toEqual([
      [1, 2],
      [3, 6],
      ['', ''],
    ]);
    sheet.getRange('B2').setValue('Pilots');
    expect(shown()).toEqual([
      [5, 10],
      ['', ''],
      ['', ''],
    ]);
    sheet.getRange('G2').setValue('a note');
    sheet.getRange('B2').setValue('Meetings');
    expect(shown()).toEqual([
      ['#REF!', ''],
      ['', 'a note'],
      ['', ''],
    ]);
    sheet.getRange('G2').clearContent();
    expect(shown()).toEqual([
      [1, 2],
      [3, 6],
      ['', ''],
    ]);
  });
});

describe('the sentences of a dashboard', () => {
  test.each([
    ['=IFS(C9>0,"a",TRUE,"b")', 'b'],
    ['=SWITCH("exit","go on",1,"exit",2,3)', 2],
    ["=INDEX('KPI log'!A1:D,MATCH(\"Pilots\",'KPI log'!B1:B,0),3)", 5],
    ['=COUNTIFS(\'KPI log\'!B2:B,"Meetings",\'KPI log\'!A2:A,"<="&ABM_KPI_AS_OF)', 2],
    ['=TEXT(ABM_KPI_AS_OF,"yyyy年m月d日")&"・"&TEXT(0.356,"0%")', '2026年11月21日・36%'],
    ['=TEXT(MAX(\'KPI log\'!A2:A),"yyyy-mm-dd")', '2026-11-03'],
    ["=INDEX(SORT(FILTER('KPI log'!A2:D,'KPI log'!B2:B=\"Meetings\"),3,FALSE),1,3)", 3],
    ['=TEXTJOIN(", ",TRUE,ARRAYFORMULA(IF(\'KPI log\'!C2:C4>2,\'KPI log\'!B2:B4,"")))', 'Pilots, Meetings'],
    ['=IF(ISNUMBER("insufficient data"),1,"insufficient data")', 'insufficient data'],
  ])('%s is %s', (formula, expected) => {
    expect(withLog().value(formula)).toBe(expected);
  });
});
