/**
 * The cells of a text as spreadsheets copy it or save it as CSV: tabs, commas or semicolons between them, any line ends, quoted cells that
 * hold those. A quotation mark inside a cell stands for itself, as does one that is never closed.
 *
 * @example delimitedRows('Date;Value\r\n2026-11-01;"1,200"') // [['Date', 'Value'], ['2026-11-01', '1,200']]
 */
export function delimitedRows(text: string): string[][] {
  const whole = text.replace(/^\ufeff/, '');
  if (whole.includes('\t')) return rowsBetween(whole, '\t');
  const byComma = rowsBetween(whole, ',');
  const bySemicolon = rowsBetween(whole, ';');
  return evenCells(bySemicolon) > evenCells(byComma) ? bySemicolon : byComma;
}

/** How many cells stand in rows of one length, where that is more than one cell: the right sign between cells gives the most. */
function evenCells(rows: readonly (readonly string[])[]): number {
  const cells = new Map<number, number>();
  for (const { length } of rows) if (length > 1) cells.set(length, (cells.get(length) ?? 0) + length);
  return Math.max(0, ...cells.values());
}

function rowsBetween(text: string, delimiter: string): string[][] {
  const end = `(${delimiter}|\\r\\n|\\n|\\r|$)`;
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${delimiter}\\r\\n]*))${end}`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  for (;;) {
    const [, quoted, plain = '', behind = ''] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"').replace(/\r\n?/g, '\n'));
    if (behind === delimiter) continue;
    rows.push(row);
    row = [];
    if (behind === '') return rows;
  }
}
