import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedHtml } from '../../../../src/host/session/clipboard/copied-html.ts';
import { copiedText } from '../../../../src/host/session/clipboard/copied-text.ts';
import { htmlTable } from '../../../../src/host/session/clipboard/html-table.ts';
import { pastedTable } from '../../../../src/host/session/clipboard/pasted-table.ts';

const cell = fc.string({
  unit: fc.constantFrom(...`ab<>&"'\t\n =;/`, '&lt;', '<b>', '</td>', '日本', ' x '),
  maxLength: 8,
});
const cells = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  )
  .filter((rows) => rows.some((row) => row.some((text) => text !== '')));

describe('what was copied', () => {
  test('is pasted as the same texts, whatever they hold', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const html = copiedHtml(rows.map((row) => row.map((text) => ({ view: { text }, rows: 1, columns: 1 }))));
        const pasted = pastedTable(copiedText(rows), html);
        expect(pasted.map((row) => row.map((one) => one?.text))).toEqual(rows);
      }),
    );
  });
});

describe('any page at all', () => {
  test('is read without harm', () => {
    const html = fc.string({
      unit: fc.constantFrom(
        '<table>',
        '</table>',
        '<tr>',
        '<td',
        ' colspan=999999999',
        ' rowspan="-1"',
        '>',
        '<',
        '"',
        "'",
        'x',
        '&#x110000;',
        '<!--',
        '<script>',
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(html, (page) => {
        const table = htmlTable(page);
        for (const row of table ?? []) expect(row).toHaveLength(table?.[0]?.length ?? 0);
      }),
    );
  });

  test('with tables inside cells, or more than one, is no table', () => {
    expect(htmlTable('<table><tr><td><table><tr><td>x</table></table>')).toBeNull();
    expect(htmlTable('<table><tr><td>a</table><table><tr><td>b</table>')).toBeNull();
    expect(htmlTable('<p>text</p>')).toBeNull();
    expect(htmlTable('')).toBeNull();
  });
});
