import { htmlTable, type PastedCell } from './html-table.ts';
import { pastedText } from './pasted-text.ts';

/**
 * The cells on the clipboard, in rows of equal length. A page that is one table tells how they look; their texts are those of the plain
 * text where that has as many cells, since a page does not keep spaces.
 */
export function pastedTable(text: string, html: string): (PastedCell | null)[][] {
  const texts = pastedText(text);
  const table = htmlTable(html);
  if (!table) return texts.map((row) => row.map((cell) => ({ text: cell, format: {}, rows: 1, columns: 1 })));
  // A line break at the end may belong to the text or be a last, blank row.
  const isAsHigh = texts.length === table.length || texts.length === table.length - 1;
  if (!isAsHigh || texts[0]?.length !== table[0]?.length) return table;
  return table.map((row, down) =>
    row.map((cell, right) => cell && { ...cell, text: texts[down]?.[right] ?? cell.text }),
  );
}
