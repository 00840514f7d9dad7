import { eachCell } from '../../../workbook/area.ts';
import type { CellFormat, CellFormatChange } from '../../../workbook/cell-format.ts';
import { plainRichText, type RichText } from '../../../workbook/rich-text.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { TextStyle } from '../../../workbook/text-style.ts';
import { read, write } from '../../method.ts';
import type { Handle } from '../../service.ts';
import { type RichTextValue, richTextHandle, richTextOf } from '../text/rich-text-classes.ts';
import { textStyleHandle } from '../text/text-style-classes.ts';
import { cellProperty } from './cell-property.ts';
import { checkShape, edit, type RangeMethods, tabOf } from './range-methods.ts';

/** The style of a cell's text, complete. Its font list is the platform's own where none was set. */
function cellTextStyle(format: CellFormat): TextStyle {
  return {
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    strikethrough: format.strikethrough ?? false,
    fontFamily: format.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: format.fontSize ?? 10,
    color: format.fontColor ?? { rgb: '#000000' },
  };
}

function formatChange({ self: { color, ...style } }: Handle<TextStyle>): CellFormatChange {
  return { ...style, ...(color && { fontColor: color }) };
}

/** The text of a cell with its looks and links; null where it holds no text. */
function richTextAt(tab: Tab, row: number, column: number): Handle<RichTextValue> | null {
  const value = tab.value(row, column);
  if (value !== null && typeof value !== 'string') return null;
  const style = cellTextStyle(tab.cellFormat(row, column));
  const { text, runs } = tab.richTexts.get(row, column) ?? plainRichText(value ?? '');
  return richTextHandle({ text, runs: runs.map((run) => ({ ...run, style: { ...style, ...run.style } })) });
}

/** Writes a text as it is, without reading a formula, a number or a date into it. */
function putRichText(tab: Tab, row: number, column: number, richText: RichText): void {
  tab.put(row, column, [[richText.text === '' ? null : richText.text]]);
  tab.richTexts.set(row, column, richText);
}

/** Texts whose parts look different, and the style of whole texts. */
export const textMethods: RangeMethods = {
  ...cellProperty(
    'TextStyle',
    'TextStyles',
    ['SpreadsheetApp.TextStyle'],
    (tab, row, column) => textStyleHandle(cellTextStyle(tab.cellFormat(row, column))),
    formatChange,
  ),
  getRichTextValue: read([''], (range, _, execution) => richTextAt(tabOf(execution, range), range.row, range.column)),
  getRichTextValues: read([''], (range, _, execution) => {
    const tab = tabOf(execution, range);
    return eachCell(range, (row, column) => richTextAt(tab, row, column));
  }),
  setRichTextValue: write(['SpreadsheetApp.RichTextValue'], (range, [value]: [Handle<RichTextValue>], execution) =>
    edit(range, execution, (tab) => {
      eachCell(range, (row, column) => putRichText(tab, row, column, richTextOf(value)));
    }),
  ),
  setRichTextValues: write(['Object[][]'], (range, [values]: [Handle<RichTextValue>[][]], execution) => {
    checkShape(range, values);
    return edit(range, execution, (tab) => {
      values.forEach((row, down) => {
        row.forEach((value, right) => {
          putRichText(tab, range.row + down, range.column + right, richTextOf(value));
        });
      });
    });
  }),
};
