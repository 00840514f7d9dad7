import { describe, expect, test } from 'vitest';
import { createHost } from '../../../src/host/create-host.ts';

/** The first moment of a day in Tokyo. */
function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date) - 9 * 3_600_000);
}

/** On 2026-11-21 in Tokyo, where it is still the 20th in London. */
const host = createHost({ locale: 'ja_JP', timeZone: 'Asia/Tokyo', now: new Date('2026-11-20T16:00:00Z') });
const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
const [persons] = spreadsheet.getSheets();
if (!persons) throw new Error('A new spreadsheet has a sheet');
persons.getRange('A1:C6').setValues([
  ['佐藤', '推進者', day(2026, 1, 1)],
  ['鈴木', '反対者', '未定'],
  ['', '推進者', ''],
  ['Abe', '意思決定者', day(2026, 11, 20)],
  ['ABE', '', day(2026, 8, 1)],
  ['はば', '推進者', day(2026, 8, 24)],
]);
persons.getRange('D1').setFormula('=""');
persons.getRange('D2').setValue(0);
persons.getRange('D3').setValue('x');
const accounts = spreadsheet.insertSheet('企業');
accounts.getRange('A1:D4').setValues([
  ['ID', '名', '最終接触日', '担当'],
  ['a1', '甲', day(2026, 3, 4), ''],
  ['a2', '乙', day(2026, 5, 6), '田中'],
  [10, '丙', '', '田中'],
]);

/** What a formula comes to, in a cell with blank cells around it. */
function value(formula: string): unknown {
  const cell = persons?.getRange('H50').setFormula(formula);
  host.services.SpreadsheetApp.flush();
  return cell?.getValue();
}

function rows(formula: string): unknown[][] {
  value(formula);
  const shown = persons?.getRange('H50:J53').getValues() ?? [];
  return shown.filter((row) => row.some((cell) => cell !== '')).map((row) => row.filter((cell) => cell !== ''));
}

describe('blank cells and empty texts', () => {
  test.each([
    // 佐藤 鈴木 Abe ABE はば.
    ['=COUNTA(A1:A6)', 5],
    // "", 0 and x; a formula that gives an empty text is there.
    ['=COUNTA(D1:D4)', 3],
    ['=COUNTBLANK(D1:D4)', 2],
    ['=COUNTIF(D1:D4,"")', 2],
    ['=COUNTIF(D1:D4,"=")', 1],
    ['=COUNTIF(D1:D4,"<>")', 3],
    ['=COUNTIFS(A1:A6,"",B1:B6,"推進者")', 1],
    ['=COUNTIFS(B1:B6,"<>推進者",B1:B6,"<>")', 2],
    // The criterion is a blank cell, which stands for 0.
    ['=COUNTIF(D1:D4,Z99)', 1],
    ['=SUMPRODUCT((D1:D4<>"")*1)', 2],
    ['=IF(D1="","blank","filled")', 'blank'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

describe('texts', () => {
  test.each([
    ['=COUNTIF(B1:B6,"推進者")', 3],
    ['=COUNTIF(B:B,"推進者")', 3],
    ['=COUNTIF(B1:B6,"*者")', 5],
    ['=COUNTIF(A1:A6,"abe")', 2],
    ['=COUNTIF(A1:A6,"ＡＢＥ")', 0],
    ['="abe"="ABE"', true],
    ['="ＡＢＥ"="ABE"', false],
    ['="はば"="ばは"', false],
    ['="ハハ"="パパ"', false],
    ['="ハハ"="はは"', false],
    ['="ハハ"<>"パパ"', true],
    ['=MATCH("abe",A:A,0)', 4],
    ['=TEXTJOIN("、",TRUE,A1:A6)', '佐藤、鈴木、Abe、ABE、はば'],
    ['=TEXTJOIN("、",TRUE,FILTER(A1:A6,B1:B6="推進者"))', '佐藤、はば'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    ['=TODAY()', day(2026, 11, 21)],
    // 90 days before 2026-11-21 is 2026-08-23: of those with a name, a date before it have 佐藤 and ABE.
    ['=SUMPRODUCT((A1:A6<>"")*ISNUMBER(C1:C6)*(C1:C6<TODAY()-90))', 2],
    // The blank cell of the third row counts as 0, a text is above every number.
    ['=SUMPRODUCT((C1:C6<TODAY()-90)*1)', 3],
    ['=SUMPRODUCT((B1:B6="推進者")*(C1:C6<>"")*(C1:C6<TODAY()-80))', 2],
    ['=SUMPRODUCT((A:A<>"")*(C:C>TODAY()-90))', 3],
    ['=SUMPRODUCT((A1:A6<>"")*C1:C6)', '#VALUE!'],
    // Without 推進者 and 反対者 there are the fourth and the fifth row.
    ['=MINIFS(C1:C6,B1:B6,"<>推進者",B1:B6,"<>反対者")=DATE(2026,8,1)', true],
    ['=MAXIFS(C1:C6,B1:B6,"<>意思決定者",B1:B6,"<>")=DATE(2026,8,24)', true],
    ['=MINIFS(C1:C6,B1:B6,"nobody")', 0],
    ['=MIN(C1:C6,企業!C:C)=DATE(2026,1,1)', true],
    ['=COUNT(C1:C6)', 4],
    ['=COUNTIFS(A1:A6,"<>",C1:C6,"<"&TODAY()-90)', 2],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
});

describe('look-ups', () => {
  test.each([
    ['=XLOOKUP("a2",企業!A:A,企業!C:C,"")', day(2026, 5, 6)],
    ['=XLOOKUP("a1",企業!$A:$A,企業!$D:$D,"")', ''],
    ['=ISBLANK(XLOOKUP("a1",企業!A:A,企業!D:D))', true],
    ['=XLOOKUP("a9",企業!A:A,企業!C:C,"none")', 'none'],
    ['=XLOOKUP(10,企業!A:A,企業!B:B)', '丙'],
    ['=MATCH("丙",企業!B:B,0)', 4],
    ['=INDEX(企業!C:C,MATCH("a1",企業!A:A,0))', day(2026, 3, 4)],
    ['=IFERROR(INDEX(企業!C:C,MATCH("nobody",企業!A:A,0)),"")', ''],
    ['=IFERROR(INDEX(FILTER(A1:A6,B1:B6="推進者"),2),"")', ''],
    ['=IFERROR(INDEX(FILTER(A1:A6,B1:B6="推進者"),3),"")', 'はば'],
    ['=IFERROR(INDEX(FILTER(A1:A6,B1:B6="推進者"),4),"")', ''],
    ['=IFERROR(INDEX(FILTER(A1:A6,B1:B6="nobody"),1),"")', ''],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  test('of several columns give them all, and a constrained array its first rows', () => {
    expect(rows('=XLOOKUP("a2",企業!A:A,企業!B:D)')).toEqual([['乙', day(2026, 5, 6), '田中']]);
    expect(rows('=ARRAY_CONSTRAIN(FILTER(企業!A:B,企業!A:A<>""),3,2)')).toEqual([
      ['ID', '名'],
      ['a1', '甲'],
      ['a2', '乙'],
    ]);
    expect(rows('=ARRAY_CONSTRAIN(企業!A1:B2,100000,4)')).toEqual([
      ['ID', '名'],
      ['a1', '甲'],
    ]);
  });
});
