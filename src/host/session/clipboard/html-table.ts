import type { CellFormatChange } from '../../workbook/cell-format.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { styleFormat, tagFormat } from './pasted-format.ts';

/** A cell of a table that comes from elsewhere. */
export interface PastedCell {
  readonly text: string;
  readonly format: CellFormatChange;
  /** The number behind the text, unrounded, where the page says it. */
  readonly number?: number;
  readonly rows: number;
  readonly columns: number;
}

const mostSpan = 1000;

/**
 * The table that a page consists of, as spreadsheets put it on the clipboard: rows of cells, null where one above or to the left
 * reaches into. Null for a page with anything besides one table.
 */
export function htmlTable(html: string): (PastedCell | null)[][] | null {
  const reader = new TableReader();
  for (const token of htmlTokens(html)) if (!reader.take(token)) return null;
  return reader.rows.length > 0 ? square(reader.rows) : null;
}

class TableReader {
  readonly rows: (PastedCell | null)[][] = [];
  /** Rows to come, into which cells above reach. */
  private readonly ahead: (PastedCell | null)[][] = [];
  private depth = 0;
  private cell: { text: string; format: CellFormatChange; attributes: ReadonlyMap<string, string> } | null = null;

  /** False where the page is more than a table. */
  take(token: HtmlToken): boolean {
    if (token.kind === 'text') return this.text(token.text);
    if (token.name === 'table') {
      this.endCell();
      this.depth += token.kind === 'open' ? 1 : -1;
      return this.depth <= 1 && (token.kind === 'close' || this.rows.length === 0);
    }
    if (token.kind === 'close') this.close(token.name);
    else this.open(token.name, token.attributes);
    return true;
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.depth === 0) return;
    if (name === 'tr') {
      this.endCell();
      this.rows.push(this.ahead.shift() ?? []);
    } else if (name === 'td' || name === 'th') {
      this.endCell();
      if (this.rows.length === 0) this.rows.push([]);
      this.cell = { text: '', attributes, format: { ...tagFormat(name), ...styleFormat(attributes) } };
    } else if (this.cell) {
      if (name === 'br' || ((name === 'p' || name === 'div') && this.cell.text !== '')) this.cell.text += '\n';
      this.cell.format = { ...this.cell.format, ...tagFormat(name), ...styleFormat(attributes) };
    }
  }

  private close(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') this.endCell();
  }

  private text(text: string): boolean {
    if (this.cell) this.cell.text += text.replace(/[ \t\r\n]+/g, ' ');
    return this.cell !== null || text.trim() === '';
  }

  private endCell(): void {
    if (!this.cell) return;
    const { text, format, attributes } = this.cell;
    const row = this.rows.at(-1) ?? [];
    let column = 0;
    while (row[column] !== undefined) column += 1;
    const columns = span(attributes.get('colspan'));
    const rows = span(attributes.get('rowspan'));
    const number = numberOf(attributes);
    const lines = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trim());
    const cell = { text: lines.join('\n').trim(), format, rows, columns, ...(number !== undefined && { number }) };
    this.reach(column, cell);
    this.cell = null;
  }

  /** Takes the places that a cell reaches over, in rows to come too. */
  private reach(column: number, cell: PastedCell): void {
    for (let down = 0; down < cell.rows; down++) {
      if (down > 0 && !this.ahead[down - 1]) this.ahead[down - 1] = [];
      const row = (down === 0 ? this.rows.at(-1) : this.ahead[down - 1]) ?? [];
      for (let right = 0; right < cell.columns; right++) row[column + right] = down + right === 0 ? cell : null;
    }
  }
}

function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? '1', 10);
  return Math.max(1, Math.min(mostSpan, Number.isNaN(count) ? 1 : count));
}

/** As Google Sheets, LibreOffice and Excel note it. */
function numberOf(attributes: ReadonlyMap<string, string>): number | undefined {
  const sheets = /"3":(-?[\d.]+(?:e[+-]?\d+)?)/i.exec(attributes.get('data-sheets-value') ?? '')?.[1];
  const text = sheets ?? attributes.get('sdval') ?? attributes.get('x:num');
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Rows of equal length, and no cell that reaches out of them. */
function square(rows: (PastedCell | null)[][]): (PastedCell | null)[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row, top) =>
    Array.from({ length: width }, (_, left) => {
      const cell = row[left];
      if (!cell) return null;
      return { ...cell, rows: Math.min(cell.rows, rows.length - top), columns: Math.min(cell.columns, width - left) };
    }),
  );
}
