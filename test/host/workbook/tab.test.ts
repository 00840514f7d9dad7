import { beforeEach, describe, expect, test } from 'vitest';
import { DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

let workbook: Workbook;
let sheet: Tab;

beforeEach(() => {
  workbook = new Workbook({ timeZone: 'Asia/Tokyo', now: () => new Date('2026-11-21T00:00:00Z') });
  sheet = workbook.tabNamed('Sheet1') ?? workbook.addTab();
});

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('an untouched tab', () => {
  test('has 1000 rows of 21 and 26 columns of 100 pixels, and nothing in it', () => {
    expect([sheet.id, sheet.name, sheet.index]).toEqual([0, 'Sheet1', 0]);
    expect([sheet.rows, sheet.columns, sheet.rowTracks.size(1), sheet.columnTracks.size(26)]).toEqual([
      1000, 26, 21, 100,
    ]);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([0, 0]);
    expect(sheet.numberFormat(1, 1)).toBe('0.###############');
    expect(sheet.isBlank(cell(1, 1))).toBe(true);
  });
});

describe('enter(row, column, entries)', () => {
  test('keeps numbers, texts and booleans, reads texts, and fills only what it is given', () => {
    sheet.enter(2, 2, [[1, 'x', true, '=B2+1']]);
    expect(sheet.values({ row: 1, column: 1, rows: 3, columns: 6 })).toEqual([
      [null, null, null, null, null, null],
      [null, 1, 'x', true, 2, null],
      [null, null, null, null, null, null],
    ]);
    expect(sheet.formula(2, 5)).toBe('=B2+1');
    expect(sheet.formula(2, 3)).toBe('');
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([2, 5]);
  });

  test('null and undefined empty a cell and keep its format', () => {
    sheet.enter(1, 1, [['12%', '=1+1']]);
    sheet.enter(1, 1, [[null, undefined]]);
    expect(sheet.isBlank({ row: 1, column: 1, rows: 1, columns: 2 })).toBe(true);
    expect(sheet.cellFormat(1, 1)).toEqual({ numberFormat: '0%' });
    expect([sheet.value(1, 1), sheet.formula(1, 2)]).toEqual([null, '']);
  });

  test('a Date is the time on the clocks of the workbook and gets a date format where none is set', () => {
    sheet.format(cell(1, 2), { numberFormat: 'yyyy' });
    const midnight = new Date('2026-11-20T15:00:00Z');
    sheet.enter(1, 1, [[midnight, midnight, new Date('2026-11-21T03:00:00Z')]]);
    expect(sheet.value(1, 1)).toEqual(new DateSerial(46_347));
    expect(sheet.displayTexts({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
      ['11/21/2026', '2026', '11/21/2026 12:00:00'],
    ]);
    expect(workbook.instant(46_347.5).toISOString()).toBe('2026-11-21T03:00:00.000Z');
  });

  test('a text that reads as something brings its format, where none is set', () => {
    sheet.format(cell(1, 3), { numberFormat: '0.000' });
    sheet.enter(1, 1, [['$1,234.50', '2026-11-21', '12%']]);
    expect(sheet.displayTexts({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
      ['$1,234.50', '2026-11-21', '0.120'],
    ]);
  });

  test('format @ keeps everything as text', () => {
    sheet.format({ row: 1, column: 1, rows: 1, columns: 4 }, { numberFormat: '@' });
    sheet.enter(1, 1, [['5', 5, '=1+1', true]]);
    expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([['5', '5', '=1+1', 'TRUE']]);
  });

  test('a malformed formula is kept letter by letter and shows #ERROR!', () => {
    for (const malformed of ['=SUM(B1:B3', '=1)+(2', '=1,2', '=A1 B1', '=)', '=1+', '="open', '= ']) {
      sheet.enter(1, 1, [[malformed]]);
      expect(sheet.value(1, 1), malformed).toEqual(new ErrorValue('#ERROR!', 'Formula parse error.'));
      expect(sheet.formula(1, 1)).toBe(malformed);
      expect(sheet.displayText(1, 1)).toBe('#ERROR!');
    }
  });

  test('a number that is none shows #NUM!', () => {
    sheet.enter(1, 1, [[Number.NaN, Number.POSITIVE_INFINITY]]);
    expect(sheet.displayTexts({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([['#NUM!', '#NUM!']]);
  });
});

describe('type(row, column, text)', () => {
  test('reads numbers, dates and separators as the locale has them', () => {
    workbook.locale = 'de_DE';
    sheet.type(1, 1, '1,5');
    sheet.type(2, 1, '=SUM(A1;0,5)');
    expect(sheet.value(2, 1)).toBe(2);
    expect(sheet.formula(2, 1)).toBe('=SUM(A1,0.5)');
    expect(sheet.displayText(1, 1)).toBe('1,5');
  });

  test('makes the grid grow', () => {
    sheet.type(1002, 28, 'far');
    expect([sheet.rows, sheet.columns, sheet.value(1002, 28)]).toEqual([1002, 28, 'far']);
  });
});

describe('put(row, column, cells)', () => {
  test('reads nothing into texts', () => {
    sheet.put(1, 1, [['=1+1', "'x", '5', null, { formula: '=1+1' }, new DateSerial(46_347), new ErrorValue('#N/A')]]);
    expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 7 })).toEqual([
      ['=1+1', "'x", '5', null, 2, new DateSerial(46_347), new ErrorValue('#N/A')],
    ]);
    expect(sheet.formula(1, 1)).toBe('');
  });
});

describe('enterFormulas(row, column, formulas)', () => {
  test('writes them letter by letter, adds a missing =, and empties where there is none', () => {
    sheet.enter(1, 3, [[1]]);
    sheet.enterFormulas(1, 1, [['= sum( 1 , 2 )', 'SUM(3,4)', '']]);
    expect(sheet.formulas({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([['= sum( 1 , 2 )', '=SUM(3,4)', '']]);
    expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([[3, 7, null]]);
  });
});

describe('a formula', () => {
  test.each<[string, unknown]>([
    ['=TRUE', true],
    ['=IF(FALSE,1,2)', 2],
    ['=SUM(A:A)', 6],
    ['=SUM(A2:A)', 5],
    ['=SUM(1:2)', 3],
    ['=COUNTA(A1:C1)', 1],
    ['="a"&A1', 'a1'],
    ['=1/0', new ErrorValue('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')],
    ['=NOWHERE', new ErrorValue('#NAME?', "Unknown range name: 'NOWHERE'.")],
    ['=ABMX(1)', new ErrorValue('#NAME?', "Unknown function: 'ABMX'.")],
    ['=Nowhere!A1', new ErrorValue('#REF!', 'Reference does not exist.')],
    ['=NA()', new ErrorValue('#N/A', '')],
    ['=10%', 0.1],
    ['=TEXT(DATE(2026,11,21),"yyyy年m月d日")', '2026年11月21日'],
    ['=TEXT(0.125,"0.0%")&TEXT("x","0")', '12.5%x'],
    ['=TEXT(1/0,"0")', new ErrorValue('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')],
    ['="say ""hi"" \\"', 'say "hi" \\'],
    ['=LEN("")', 0],
    ['=MAXPOOL({1,2},1)', new ErrorValue('#NAME?', "Unknown function: 'MAXPOOL'.")],
    ['=INDEX(A1:A3,2)', 2],
    ['=SUM(INDEX(A1:B3,0,1))', 6],
    ['=INDEX(A1:A3,4)', new ErrorValue('#NUM!', 'INDEX is out of range.')],
    ['=Z9', null],
    ['=SUM(1;2)', 3],
    ['=VLOOKUP(2,A1:A3,1,FALSE)', 2],
    ['=IFNA(NA(),"none")', 'none'],
    ['=TODAY()', new DateSerial(46_347)],
    ['=NOW()', new DateSerial(46_347.375)],
    ['=FORMULATEXT(C9)', '=1 + 1'],
  ])('%s gives %j', (formula, value) => {
    sheet.enter(1, 1, [[1], [2], [3]]);
    sheet.enterFormulas(9, 3, [['=1 + 1']]);
    sheet.enterFormulas(10, 10, [[formula]]);
    expect(sheet.value(10, 10)).toEqual(value);
  });

  test('that gives an empty text is not blank and counts as content', () => {
    sheet.enterFormulas(5, 1, [['=""']]);
    expect(sheet.value(5, 1)).toBe('');
    expect(sheet.isBlank(cell(5, 1))).toBe(false);
    expect(sheet.lastRow).toBe(5);
  });

  test('in a circle shows #REF!', () => {
    sheet.enter(1, 1, [['=B1', '=A1', '=C1']]);
    for (const column of [1, 2, 3]) {
      expect(sheet.value(1, column)).toEqual(
        new ErrorValue(
          '#REF!',
          'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
        ),
      );
    }
  });

  test('that refers to a date, a percentage or money shows as that', () => {
    sheet.enter(1, 1, [['2026-11-21', '12%', '$4.20']]);
    sheet.enter(2, 1, [['=A1+1', '=B1', '=C1']]);
    expect(sheet.displayTexts({ row: 2, column: 1, rows: 1, columns: 3 })).toEqual([['2026-11-22', '12%', '$4.20']]);
  });

  test('a chain of 5,000 follows a change of its first', () => {
    sheet.insertRows(1001, 4000);
    sheet.enter(
      1,
      1,
      Array.from({ length: 5000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
    );
    expect(sheet.value(5000, 1)).toBe(5000);
    sheet.enter(1, 1, [[2]]);
    expect(sheet.value(5000, 1)).toBe(5001);
  });
});

describe('format(area, change)', () => {
  test('changes what it mentions, for the whole area, and keeps the rest', () => {
    sheet.format({ row: 1, column: 1, rows: 2, columns: 2 }, { bold: true, numberFormat: '0.00' });
    sheet.format(cell(2, 2), { bold: undefined, fontSize: 12 });
    expect(sheet.cellFormat(1, 1)).toEqual({ bold: true, numberFormat: '0.00' });
    expect(sheet.cellFormat(2, 2)).toEqual({ fontSize: 12, numberFormat: '0.00' });
    expect([...sheet.cellFormats()].map(([row, column]) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
    expect(sheet.lastRow).toBe(0);
  });

  test('a date format makes dates of numbers that are there, and of what refers to them', () => {
    sheet.enter(1, 1, [[46_347, '=A1']]);
    sheet.format(cell(1, 1), { numberFormat: 'yyyy-mm-dd' });
    expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([
      [new DateSerial(46_347), new DateSerial(46_347)],
    ]);
    sheet.format(cell(1, 1), { numberFormat: '0' });
    expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([[46_347, 46_347]]);
  });

  test('a date format stays with an emptied cell, so that the next number is a date', () => {
    sheet.enter(1, 1, [['2026-11-21']]);
    sheet.clear(cell(1, 1));
    sheet.enter(1, 1, [[1]]);
    expect(sheet.value(1, 1)).toEqual(new DateSerial(1));
  });
});

describe('isBlank(area)', () => {
  test('is true only if every cell is', () => {
    sheet.format(cell(1, 1), { bold: true });
    expect(sheet.isBlank({ row: 1, column: 1, rows: 2, columns: 2 })).toBe(true);
    sheet.enter(2, 2, [[0]]);
    expect(sheet.isBlank({ row: 1, column: 1, rows: 2, columns: 2 })).toBe(false);
  });
});

describe('reorderRows(area, order)', () => {
  test('moves contents, formats and notes; formulas keep looking at their own row', () => {
    sheet.enter(1, 1, [
      ['b', 2, '=B1*10'],
      ['a', 1, '=B2*$B$1'],
    ]);
    sheet.format(cell(1, 1), { bold: true });
    sheet.notes.set(2, 1, 'note');
    sheet.reorderRows({ row: 1, column: 1, rows: 2, columns: 3 }, [1, 0]);
    expect(sheet.values({ row: 1, column: 1, rows: 2, columns: 2 })).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(sheet.formulas({ row: 1, column: 3, rows: 2, columns: 1 })).toEqual([['=B1*$B$1'], ['=B2*10']]);
    expect(sheet.cellFormat(2, 1)).toEqual({ bold: true });
    expect([sheet.notes.get(1, 1), sheet.notes.get(2, 1)]).toEqual(['note', undefined]);
  });
});
