import { CsvError, parse } from 'csv-parse/sync';
import { isTooLong, mostCells, mostColumns } from '../workbook/limits.ts';
import { detectDelimiter } from './delimiter.ts';
import { FileProblem } from './file-problem.ts';
import { decodeText, encodeText } from './text-encoding.ts';

/**
 * The rows of a table of text, the header row first, all of one length; blank rows are dropped at both ends and kept in between.
 * Reads UTF-8, UTF-16 with a byte order mark and Shift_JIS; comma, tab or semicolon; any line ends; quoted line breaks (as `\n`).
 *
 * @throws FileProblem `empty`, `no-table`, `unknown-encoding`, `open-quote`, `no-header`, `long-cell`, `too-large`.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new FileProblem('empty');
  if (isPageOrRecord(text)) throw new FileProblem('no-table');
  const rows = trimBlankRows(parseRows(text, detectDelimiter(text)));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) throw new FileProblem('empty');
  if (columns > mostColumns || columns * rows.length > mostCells) throw new FileProblem('too-large');
  if (rows[0]?.every((cell) => /^\s*[-+]?[\d.,]*%?\s*$/.test(cell))) throw new FileProblem('no-header');
  return rows.map((row, index) => {
    const long = row.findIndex(isTooLong);
    if (long >= 0) throw new FileProblem('long-cell', { row: index + 1, column: long + 1 });
    return [...row.map((cell) => cell.replace(/\r\n?/g, '\n')), ...Array<string>(columns - row.length).fill('')];
  });
}

/** Pages, drawings and JSON saved under the name of a table: text, but no table. */
function isPageOrRecord(text: string): boolean {
  return /^\s*(?:<(?:!doctype|html|\?xml|svg)\b|\{\s*["}]|\[\s*[[{])/i.test(text);
}

/** The rows as a CSV file that Excel and Sheets read alike: RFC 4180, CRLF, UTF-8 with a byte order mark. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return encodeText(rows.map((row) => `${row.map(quote).join(',')}\r\n`).join(''));
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new FileProblem('open-quote', { row: Number(error.records) + 1 });
    }
    throw error;
  }
}

function trimBlankRows(rows: string[][]): string[][] {
  const filled = rows.flatMap((row, index) => (row.some((cell) => cell.trim() !== '') ? [index] : []));
  return rows.slice(filled[0], (filled.at(-1) ?? -1) + 1);
}
