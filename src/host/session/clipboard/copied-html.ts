import type { CellStyle, CellView } from '../../protocol/cell-view.ts';

/** A cell of a copied table: what it shows and how many rows and columns it takes; null where another reaches into its place. */
export interface CopiedCell {
  readonly view: CellView | undefined;
  readonly rows: number;
  readonly columns: number;
}

/** Cells as a table with their looks. It has what they show and nothing else: no formulas, no notes. */
export function copiedHtml(rows: readonly (readonly (CopiedCell | null)[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => (cell ? cellHtml(cell) : '')).join('')}</tr>`);
  return `<table cellspacing="0" cellpadding="0" border="1"><tbody>${lines.join('')}</tbody></table>`;
}

function cellHtml({ view, rows, columns }: CopiedCell): string {
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  const css = view?.style ? cssOf(view.style) : '';
  const style = css === '' ? '' : ` style="${escaped(css)}"`;
  return `<td${spans}${style}>${escaped(view?.text ?? '').replaceAll('\n', '<br>')}</td>`;
}

function cssOf(style: CellStyle): string {
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'].filter(Boolean).join(' ');
  const properties: Readonly<Record<string, string | undefined>> = {
    'font-weight': style.bold && 'bold',
    'font-style': style.italic && 'italic',
    'text-decoration': lines || undefined,
    color: style.color,
    'background-color': style.background,
    'font-size': style.fontSize === undefined ? undefined : `${style.fontSize}pt`,
    'text-align': style.horizontal,
  };
  return Object.entries(properties)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value};`]))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
