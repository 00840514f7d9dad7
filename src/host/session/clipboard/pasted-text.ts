import { CsvError, parse } from 'csv-parse/sync';

/** The cells of a text as spreadsheets put it on the clipboard, in rows of equal length; a lone quotation mark stands for itself. */
export function pastedText(text: string): string[][] {
  const rows = parseRows(text, '"') ?? parseRows(text, false) ?? [];
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')].map(withPlainBreaks));
}

function parseRows(text: string, quote: '"' | false): string[][] | null {
  try {
    return parse(text, {
      bom: true,
      delimiter: '\t',
      quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return null;
    throw error;
  }
}

function withPlainBreaks(cell: string): string {
  return cell.replace(/\r\n?/g, '\n');
}
