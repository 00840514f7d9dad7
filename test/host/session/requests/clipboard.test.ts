import { describe, expect, test } from 'vitest';
import type { Area } from '../../../../src/host/protocol/cell-view.ts';
import { openSession, openWindow } from '../open-session.ts';

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** A session and its window, with something pasted from elsewhere at B2 unless told otherwise. */
function pastedInto(area: Area, text: string, html = '', options: Parameters<typeof openSession>[0] = {}) {
  const opened = openSession(options);
  const window = openWindow(opened.session);
  const result = window.ask('paste', { tabId: 0, area, text, html });
  return { ...opened, window, result };
}

/** A session with some cells typed from A1 on, and its window. */
function typed(rows: readonly (readonly string[])[], options: Parameters<typeof openSession>[0] = {}) {
  const opened = openSession(options);
  rows.forEach((row, down) => {
    row.forEach((text, right) => {
      opened.tab.type(1 + down, 1 + right, text);
    });
  });
  return { ...opened, window: openWindow(opened.session) };
}

describe('copying', () => {
  test('gives texts as they show, quoted where they hold tabs, quotes or line breaks', () => {
    const { tab, window } = typed([
      ['1,234', '=A1*2'],
      ['say "hi"', ''],
    ]);
    tab.put(2, 2, [['two\nlines']]);
    expect(window.ask('copy', { tabId: 0, area: at(1, 1, 2, 2) }).text).toBe('1,234\t2468\n"say ""hi"""\t"two\nlines"');
  });

  test('gives a table with looks, in which texts stay texts and formulas stay hidden', () => {
    const { sheet, services, tab, window } = typed([['=LOWER("SECRET")', '<img src=x onerror=alert(1)>']]);
    sheet.getRange('B1').setFontWeight('bold').setBackground('#ffff00').setFontFamily('"><script>');
    services.SpreadsheetApp.flush();
    tab.put(2, 1, [['a\nb', `"'&`]]);
    expect(window.ask('copy', { tabId: 0, area: at(1, 1, 2, 2) }).html).toBe(
      '<table cellspacing="0" cellpadding="0" border="1"><tbody>' +
        '<tr><td>secret</td><td style="font-weight:bold;background-color:#ffff00;">&lt;img src=x onerror=alert(1)&gt;</td></tr>' +
        '<tr><td>a<br>b</td><td>&quot;&#39;&amp;</td></tr></tbody></table>',
    );
  });

  test('of whole columns ends with the data', () => {
    const { window } = typed([['a'], ['b']]);
    expect(window.ask('copy', { tabId: 0, area: at(1, 1, 1000, 2) }).text).toBe('a\nb');
  });

  test('tells of merged cells', () => {
    const { sheet, services, window } = typed([['a', '', 'b']]);
    sheet.getRange('A1:B1').merge();
    services.SpreadsheetApp.flush();
    expect(window.ask('copy', { tabId: 0, area: at(1, 1, 1, 3) }).html).toContain(
      '<tr><td colspan="2">a</td><td>b</td></tr>',
    );
  });
});

describe('pasting a text from elsewhere', () => {
  test('types its cells', () => {
    const { result, tab } = pastedInto(at(2, 2), "12%\t=1+1\r\n'007\t2026-11-21\r\n");
    expect(result).toEqual({ pasted: at(2, 2, 2, 2) });
    expect(tab.displayTexts(at(2, 2, 2, 2))).toEqual([
      ['12%', '2'],
      ['007', '2026-11-21'],
    ]);
    expect(tab.value(3, 2)).toBe('007');
  });

  test('takes tabs and line breaks in quotes as part of a cell, and lone quotes as they are', () => {
    const { tab } = pastedInto(at(1, 1), '"two\r\nlines"\t"a\tb ""c"""\n5" pipe\tx');
    expect(tab.values(at(1, 1, 2, 2))).toEqual([
      ['two\nlines', 'a\tb "c"'],
      ['5" pipe', 'x'],
    ]);
    expect(pastedInto(at(1, 1), '"open\tx\ny').tab.values(at(1, 1, 2, 2))).toEqual([
      ['"open', 'x'],
      ['y', null],
    ]);
  });

  test('fills a selection that is a multiple of it, and else stands once', () => {
    expect(pastedInto(at(1, 1, 3, 2), 'x').tab.values(at(1, 1, 3, 2))).toEqual([
      ['x', 'x'],
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(
      pastedInto(at(1, 1, 4, 1), 'x\ny')
        .tab.values(at(1, 1, 4, 1))
        .flat(),
    ).toEqual(['x', 'y', 'x', 'y']);
    expect(
      pastedInto(at(1, 1, 3, 1), 'x\ny')
        .tab.values(at(1, 1, 3, 1))
        .flat(),
    ).toEqual(['x', 'y', null]);
  });

  test('makes the grid as large as it has to be, in one step', () => {
    const { result, tab, window } = pastedInto(at(1000, 26), 'a\tb\nc\td');
    expect([result, tab.rows, tab.columns]).toEqual([{ pasted: at(1000, 26, 2, 2) }, 1001, 27]);
    window.ask('undo', null);
    expect([tab.rows, tab.columns, tab.lastRow]).toEqual([1000, 26, 0]);
  });

  test('writes nothing where a rule refuses a value', () => {
    const { services, session, sheet, tab } = openSession({ language: 'ja' });
    const rule = services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    expect(window.ask('paste', { tabId: 0, area: at(1, 1), text: '5\n50%\n7', html: '' }).problem).toBeUndefined();
    expect(window.ask('paste', { tabId: 0, area: at(1, 1), text: '6\n11\n8', html: '' })).toEqual({
      problem:
        'セル A2 に入力したデータは、このセルに設定されたデータの入力規則に違反しています。入力値は指定した範囲の数値である必要があります。',
    });
    expect(tab.displayTexts(at(1, 1, 3, 1)).flat()).toEqual(['5', '50%', '7']);
  });
});

describe('pasting a page that is a table', () => {
  const table = (rows: string) =>
    `<html><head><style>td{color:red}</style></head><body><table>${rows}</table></body></html>`;

  test('brings looks and merged cells along', () => {
    const html = table(
      '<tr><th colspan=2>Head &amp; more</th></tr>' +
        '<tr><td style="background-color:#ffff00;color:rgb(0,0,255)"><i>a</i><br>b</td><td align="right">1,200</td></tr>',
    );
    const { window } = pastedInto(at(1, 1), '', html);
    expect(window.cells(1, 1, 5, 5)).toEqual({
      '1:1': { text: 'Head & more', style: { bold: true } },
      '2:1': { text: 'a\nb', style: { italic: true, color: '#0000ff', background: '#ffff00' } },
      '2:2': { text: '1,200', input: '1200', kind: 'number', style: { horizontal: 'right' } },
    });
    expect(window.messages.findLast(({ kind }) => kind === 'tab')).toMatchObject({ tab: { merges: [at(1, 1, 1, 2)] } });
  });

  test('keeps cells in their columns below one that reaches down', () => {
    const { tab } = pastedInto(at(1, 1), '', table('<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e'));
    expect(tab.values(at(1, 1, 3, 2))).toEqual([
      ['a', 'b'],
      [null, 'c'],
      ['d', 'e'],
    ]);
    expect(tab.merges).toEqual([at(1, 1, 2, 1)]);
  });

  test('takes the number behind a rounded text, but no other', () => {
    const html = table(
      `<tr><td data-sheets-value='{"1":3,"3":3.1407}'>3.14</td><td sdval="0.3333">33%</td><td x:num="99">1</td></tr>`,
    );
    const { tab } = pastedInto(at(1, 1), '3.14\t33%\t1', html);
    expect(tab.values(at(1, 1, 1, 3))).toEqual([[3.1407, 0.3333, 1]]);
  });

  test('reads nothing but cells: no scripts, no pictures, no formulas of the page', () => {
    const html = table(
      '<tr><td onclick="alert(1)"><script>alert(2)</script>safe<img src="https://example.com/x.png"></td>' +
        `<td data-sheets-formula="=IMPORTXML(&quot;x&quot;)">7</td></tr>`,
    );
    const { window } = pastedInto(at(1, 1), '', html);
    expect(window.cells(1, 1, 2, 2)).toEqual({ '1:1': { text: 'safe' }, '1:2': { text: '7', kind: 'number' } });
  });

  test('is passed over for the text where there is more than a table, or only values are wanted', () => {
    expect(pastedInto(at(1, 1), 'plain', `<p>Intro</p>${table('<tr><td>cell</td></tr>')}`).tab.value(1, 1)).toBe(
      'plain',
    );
    const { session } = openSession();
    const window = openWindow(session);
    const html = table('<tr><td><b>x</b></td></tr>');
    window.ask('paste', { tabId: 0, area: at(1, 1), text: 'x', html, valuesOnly: true });
    expect(window.cells(1, 1, 1, 1)).toEqual({ '1:1': { text: 'x' } });
  });
});

describe('pasting within the workbook', () => {
  test('shifts formulas and brings formats, rules and notes along', () => {
    const { sheet, services, tab, window } = typed([['5', '=A1*$A$1']]);
    const rule = services.SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('B1').setBackground('#ffff00').setNote('twice').setDataValidation(rule);
    services.SpreadsheetApp.flush();
    const from = { tabId: 0, area: at(1, 2), cut: false };
    expect(window.ask('paste', { tabId: 0, area: at(2, 2, 2, 1), text: '', html: '', from })).toEqual({
      pasted: at(2, 2, 2, 1),
    });
    expect(tab.formulas(at(2, 2, 2, 1)).flat()).toEqual(['=A2*$A$1', '=A3*$A$1']);
    expect(window.cells(3, 2, 1, 1)['3:2']).toMatchObject({
      text: '0',
      note: 'twice',
      choice: 'checkbox',
      style: { background: '#ffff00' },
    });
  });

  test('brings values alone where only they are wanted', () => {
    const { sheet, services, tab, window } = typed([['5', '=A1*2']]);
    sheet.getRange('B1').setBackground('#ffff00');
    services.SpreadsheetApp.flush();
    const from = { tabId: 0, area: at(1, 2), cut: false };
    window.ask('paste', { tabId: 0, area: at(3, 1), text: '', html: '', from, valuesOnly: true });
    expect([tab.formula(3, 1), tab.value(3, 1), tab.cellFormat(3, 1)]).toEqual(['', 10, {}]);
  });

  test('moves what was cut, and references follow', () => {
    const { tab, window, workbook } = typed([
      ['5', '=A1*2'],
      ['=SUM(A1:A1)', ''],
    ]);
    const other = workbook.addTab({ name: 'Other' });
    const from = { tabId: 0, area: at(1, 1), cut: true };
    expect(window.ask('paste', { tabId: other.id, area: at(3, 3), text: '', html: '', from })).toEqual({
      pasted: at(3, 3),
    });
    expect([tab.value(1, 1), other.value(3, 3), tab.formula(1, 2), tab.formula(2, 1)]).toEqual([
      null,
      5,
      '=Other!C3*2',
      '=SUM(Other!C3:C3)',
    ]);
    window.ask('undo', null);
    expect([tab.value(1, 1), other.value(3, 3), tab.formula(1, 2)]).toEqual([5, null, '=A1*2']);
  });

  test('lets the copy of a formula that fills cells fill its own', () => {
    const { tab, window } = typed([['={1;2}']]);
    const from = { tabId: 0, area: at(1, 1, 2, 1), cut: false };
    window.ask('paste', { tabId: 0, area: at(1, 3), text: '', html: '', from });
    expect([tab.formula(1, 3), tab.values(at(1, 3, 2, 1)).flat()]).toEqual(['={1;2}', [1, 2]]);
    const spilled = { tabId: 0, area: at(2, 1), cut: false };
    window.ask('paste', { tabId: 0, area: at(5, 5), text: '', html: '', from: spilled });
    expect(tab.value(5, 5)).toBe(2);
  });

  test('is refused where it would cut a merged cell in two', () => {
    const { sheet, services, window } = typed([['a', 'b']]);
    sheet.getRange('C1:D1').merge();
    services.SpreadsheetApp.flush();
    const from = { tabId: 0, area: at(1, 1, 1, 2), cut: false };
    expect(window.ask('paste', { tabId: 0, area: at(1, 2), text: '', html: '', from })).toEqual({
      problem: 'This is not possible over merged cells. Unmerge them first.',
    });
  });
});
