/** Cells as other programs take them from the clipboard: tabs between cells, line breaks between rows, quotes where a cell has either. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
