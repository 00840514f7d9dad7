import { datePieces } from '../../../workbook/chart-dates.ts';

/** A pattern of dates as a template of ECharts, in which `{MM}` stands for the month. */
export function dateLabel(pattern: string): string {
  return datePieces(pattern)
    .map((piece) => ('text' in piece ? piece.text.replace(/[{}]/g, '') : template(piece.code)))
    .join('');
}

function template(code: string): string {
  const length = code.length;
  if (code.startsWith('y')) return length === 2 ? '{yy}' : '{yyyy}';
  if (code.startsWith('d')) return length > 2 ? '{ee}' : length === 2 ? '{dd}' : '{d}';
  return ['{M}', '{MM}', '{MMM}', '{MMMM}'][Math.min(length, 4) - 1] ?? '';
}
