import { describe, expect, test } from 'vitest';
import { openSession, openWindow } from '../open-session.ts';

/** What a window sees of a cell after something was done with the services. */
function seen(
  write: (range: GoogleAppsScript.Spreadsheet.Range, services: ReturnType<typeof openSession>['services']) => void,
  options: Parameters<typeof openSession>[0] = {},
) {
  const { session, services, sheet } = openSession(options);
  write(sheet.getRange('B2'), services);
  services.SpreadsheetApp.flush();
  return openWindow(session).cells(1, 1, 5, 5)['2:2'];
}

describe('what editing a cell begins with', () => {
  test.each([
    ['a formula', '=1+1', { text: '2', input: '=1+1', kind: 'number' }],
    ['a number as it shows', '1234.5', { text: '1234.5', kind: 'number' }],
    ['a percentage unrounded', '7.125%', { text: '7.13%', input: '7.125%', kind: 'number' }],
    ['an amount without its sign', '$1,200', { text: '$1,200', input: '1200', kind: 'number' }],
    ['a date as the locale writes it', 'Nov 21, 2026', { text: 'Nov 21, 2026', input: '11/21/2026', kind: 'number' }],
    ['a time with its seconds', '9:30', { text: '9:30', input: '9:30:00 AM', kind: 'number' }],
    ['a boolean', 'true', { text: 'TRUE', kind: 'boolean' }],
    ['an apostrophe where a text would be a number', "'007", { text: '007', input: "'007" }],
    ['an apostrophe where a text would be a formula', "'=A1", { text: '=A1', input: "'=A1" }],
    ['an apostrophe before an apostrophe', "''90s", { text: "'90s", input: "''90s" }],
    ['a text', '<b>bold</b>', { text: '<b>bold</b>' }],
  ])('is %s', (_, typed, view) => {
    const { session, tab } = openSession();
    tab.type(1, 1, typed);
    const window = openWindow(session);
    const cell = window.cells(1, 1, 1, 1)['1:1'];
    expect(cell).toEqual(view);
    window.ask('type', { tabId: 0, row: 1, column: 1, text: cell?.input ?? cell?.text ?? '' });
    expect(window.cells(1, 1, 1, 1)['1:1']).toEqual(cell);
  });

  test('is nothing in a cell that a formula elsewhere fills', () => {
    const { session, tab } = openSession();
    tab.type(1, 1, '={1;"two"}');
    expect(openWindow(session).cells(1, 1, 2, 1)).toEqual({
      '1:1': { text: '1', input: '={1;"two"}', kind: 'number' },
      '2:1': { text: 'two', input: '', spilled: true },
    });
  });
});

describe('how a cell looks', () => {
  test('is told where it is not as usual', () => {
    const view = seen((cell) =>
      cell
        .setValue('x')
        .setFontWeight('bold')
        .setFontColor('red')
        .setBackground('#FFF2CC')
        .setHorizontalAlignment('center')
        .setWrap(true)
        .setBorder(true, null, null, null, null, null),
    );
    expect(view?.style).toEqual({
      bold: true,
      color: '#ff0000',
      background: '#fff2cc',
      horizontal: 'center',
      wrap: 'wrap',
      borders: { top: { color: '#000000', line: 'thin' } },
    });
  });

  test('alternates, but for cells with a colour of their own', () => {
    const { session, services, sheet } = openSession();
    sheet.getRange('A1:A4').applyRowBanding(services.SpreadsheetApp.BandingTheme.BLUE);
    sheet.getRange('A3').setBackground('#00ff00');
    services.SpreadsheetApp.flush();
    const cells = openWindow(session).cells(1, 1, 4, 1);
    expect([1, 2, 3, 4].map((row) => cells[`${row}:1`]?.style?.background)).toEqual([
      '#5b95f9',
      '#ffffff',
      '#00ff00',
      '#ffffff',
    ]);
  });

  test('follows the colour of a number format', () => {
    expect(seen((cell) => cell.setValue(-3).setNumberFormat('0;[Red]-0'))).toMatchObject({
      text: '-3',
      style: { color: '#ff0000' },
    });
  });

  test('is that of its whole text', () => {
    const view = seen((cell, { SpreadsheetApp }) => {
      const style = SpreadsheetApp.newTextStyle().setItalic(true).build();
      cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('all').setTextStyle(style).build());
    });
    expect(view?.style).toEqual({ italic: true });
  });
});

describe('conditional formats', () => {
  test('colour by the first rule that holds, each cell by its own row', () => {
    const { session, services, sheet } = openSession();
    const { SpreadsheetApp } = services;
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:B4')]);
    sheet.getRange('A2:B4').setValues([
      ['x', 1],
      ['y', 5],
      ['z', 9],
    ]);
    sheet.setConditionalFormatRules([
      rule().whenFormulaSatisfied('=$B2>8').setBackground('#ff0000').setBold(true).build(),
      rule().whenNumberGreaterThan(4).setBackground('#00ff00').build(),
    ]);
    SpreadsheetApp.flush();
    const cells = openWindow(session).cells(1, 1, 5, 3);
    expect([cells['2:1']?.style, cells['2:2']?.style, cells['3:1']?.style]).toEqual([undefined, undefined, undefined]);
    expect(cells['3:2']?.style).toEqual({ background: '#00ff00' });
    expect([cells['4:1']?.style, cells['4:2']?.style]).toEqual([
      { bold: true, background: '#ff0000' },
      { bold: true, background: '#ff0000' },
    ]);
  });

  test('spread a gradient between the least, the middle and the greatest number', () => {
    const { session, services, sheet } = openSession();
    const { SpreadsheetApp } = services;
    const { PERCENTILE } = SpreadsheetApp.InterpolationType;
    sheet.getRange('A1:A6').setValues([[0], [25], [50], [75], [100], ['text']]);
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A1000')])
        .setGradientMinpoint('#000000')
        .setGradientMidpointWithValue('#646464', PERCENTILE, '50')
        .setGradientMaxpoint('#ffffff')
        .build(),
    ]);
    SpreadsheetApp.flush();
    const cells = openWindow(session).cells(1, 1, 10, 1);
    expect([1, 2, 3, 4, 5, 6].map((row) => cells[`${row}:1`]?.style?.background)).toEqual([
      '#000000',
      '#323232',
      '#646464',
      '#b2b2b2',
      '#ffffff',
      undefined,
    ]);
  });

  test('of other cells follow an edit', () => {
    const { session, services, sheet } = openSession();
    const { SpreadsheetApp } = services;
    sheet.getRange('A1').setValue('x');
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .whenFormulaSatisfied('=$Z$900="on"')
        .setBackground('#00ff00')
        .build(),
    ]);
    SpreadsheetApp.flush();
    const window = openWindow(session);
    window.cells(1, 1, 5, 5);
    window.news();
    window.ask('type', { tabId: 0, row: 900, column: 26, text: 'on' });
    expect(window.news()).toContainEqual(
      expect.objectContaining({ kind: 'cells', cells: [[1, 1, { text: 'x', style: { background: '#00ff00' } }]] }),
    );
  });
});

describe('links', () => {
  const blue = { underline: true, color: '#1155cc' };

  test.each([
    ['=HYPERLINK("https://example.com/a,b", "Label")', 'Label', { url: 'https://example.com/a,b' }],
    [
      '=HYPERLINK("#gid=0&range="&"C"&3, "There")',
      'There',
      { tabId: 0, area: { row: 3, column: 3, rows: 1, columns: 1 } },
    ],
    [`=HYPERLINK("#'Sheet1'!B2:C3", "There")`, 'There', { tabId: 0, area: { row: 2, column: 2, rows: 2, columns: 2 } }],
    [
      '=HYPERLINK("#gid=0&range=A"&MATCH("b",{"a","b"},0), "There")',
      'There',
      { tabId: 0, area: { row: 2, column: 1, rows: 1, columns: 1 } },
    ],
    ['=HYPERLINK("#gid=0", "Tab")', 'Tab', { tabId: 0 }],
    ['=HYPERLINK("#gid=0", Sheet1!Z9&"x")', 'x', { tabId: 0 }],
    ['=IF(1>2, "", HYPERLINK("#gid=0", "Tab"))', 'Tab', { tabId: 0 }],
    [
      '=IFERROR(HYPERLINK("#gid=0&range=A"&MATCH("b",{"a","b"},0), IF(TRUE,"There","")),"")',
      'There',
      { tabId: 0, area: { row: 2, column: 1, rows: 1, columns: 1 } },
    ],
    ['https://example.com/', 'https://example.com/', { url: 'https://example.com/' }],
    ['mailto:a@example.com', 'mailto:a@example.com', { url: 'mailto:a@example.com' }],
  ])('lead from %s', (typed, text, link) => {
    expect(seen((cell) => cell.setValue(typed))).toMatchObject({ text, link, style: blue });
  });

  test('lead where a part of the text does', () => {
    const view = seen((cell, { SpreadsheetApp }) =>
      cell.setRichTextValue(
        SpreadsheetApp.newRichTextValue().setText('see here').setLinkUrl(4, 8, 'https://example.com/').build(),
      ),
    );
    expect(view?.link).toEqual({ url: 'https://example.com/' });
  });

  test.each([
    '=HYPERLINK("javascript:alert(1)", "x")',
    '=HYPERLINK("data:text/html,x", "x")',
    '=HYPERLINK("file:///etc/passwd", "x")',
    '=HYPERLINK("#gid=99", "x")',
    '=IF(1>2, HYPERLINK("#gid=0", "Tab"), "none")',
    '=IFERROR(HYPERLINK("#gid=0&range=A"&MATCH("c",{"a","b"},0), "There"), "none")',
    '=LEN(HYPERLINK("#gid=0", "Tab"))',
    'see https://example.com/',
    'https://example.com/\u202egpj.exe',
    '=HYPERLINK("https://example.com\u200b.evil.example/", "x")',
    '=HYPERLINK("www.example.com\u0007", "x")',
  ])('do not lead from %s', (typed) => {
    expect(seen((cell) => cell.setValue(typed))?.link).toBeUndefined();
  });
});

describe('notes, choices and problems', () => {
  test('come with the cell, blank or not', () => {
    expect(seen((cell) => cell.setNote('Check this'))).toEqual({ text: '', note: 'Check this' });
  });

  test('say in both languages why a cell shows an error', () => {
    expect(seen((cell) => cell.setFormula('=1/0'))?.problem).toBe('Function DIVIDE parameter 2 cannot be zero.');
    expect(seen((cell) => cell.setFormula('=1/0'), { language: 'ja' })).toMatchObject({
      text: '#DIV/0!',
      kind: 'error',
      problem: '関数 DIVIDE のパラメータ 2 をゼロにすることはできません。',
    });
    expect(seen((cell) => cell.setFormula('=NA()'), { language: 'ja' })?.problem).toBe(
      '関数または数式で使用できる値がありません。',
    );
    expect(seen((cell) => cell.setFormula('=B2+1'), { language: 'ja' })?.problem).toBe(
      '循環依存が検出されました。反復計算で解決するには、［ファイル］>［設定］をご覧ください。',
    );
  });

  test('hand on what a custom function says', () => {
    const script = '/** @customfunction */ function FAIL() { throw new Error("Weight is missing"); }';
    const failed = (language: 'en' | 'ja') => seen((cell) => cell.setFormula('=FAIL()'), { script, language })?.problem;
    expect(failed('en')).toBe('Error: Weight is missing (line 1).');
    expect(failed('ja')).toBe('Error: Weight is missing（行 1）。');
  });

  test('mark a value that breaks its rule', () => {
    const view = seen((cell, { SpreadsheetApp }) =>
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build()).setValue('c'),
    );
    expect(view).toEqual({
      text: 'c',
      choice: 'list',
      problem: 'Invalid: the input must be an item on the specified list.',
    });
  });

  test('mark a value that is not in the cells of a list, until it is', () => {
    const { session, services, sheet } = openSession({ language: 'ja' });
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C:C')).build();
    sheet.getRange('A1').setDataValidation(rule).setValue('田中');
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    expect(window.cells(1, 1, 1, 1)['1:1']?.problem).toBe('無効: 入力値は指定したリスト内の項目である必要があります。');
    window.ask('type', { tabId: 0, row: 900, column: 3, text: '田中' });
    expect(window.messages.findLast(({ kind }) => kind === 'cells')).toMatchObject({
      cells: [[1, 1, { text: '田中', choice: 'list' }]],
    });
    expect(window.cells(1, 1, 1, 1)['1:1']?.problem).toBeUndefined();
  });

  test('tell of checkboxes, and of lists that hide', () => {
    expect(seen((cell) => cell.insertCheckboxes())).toEqual({ text: 'FALSE', kind: 'boolean', choice: 'checkbox' });
    const hidden = seen((cell, { SpreadsheetApp }) =>
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build()).setValue('a'),
    );
    expect(hidden).toEqual({ text: 'a' });
  });
});
