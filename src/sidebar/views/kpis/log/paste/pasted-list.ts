import { columnLetters, isBlank, isBlankRow, readNumber, readYesNo } from '../../../../../core/tables/index.ts';
import type { KpiLogColumn } from '../../../../../model/kpi.ts';
import { kpiLogPositions } from '../../../../../tabs/index.ts';
import { type DateAnswers, dateQuestions, hasMonths, isDateLike, readableDates } from './pasted-dates.ts';
import { type IsKpi, MOST_TITLES, type PastedCells, type PastedTable, SAMPLE } from './pasted-row.ts';
import { wonOrLost } from './won-or-lost.ts';

/** Position of the row of headers that name a date and what belongs to it; −1 where there is none. */
export function listHeaders(cells: PastedCells): number {
  return cells.slice(0, MOST_TITLES + 1).findIndex((row) => {
    const columns = kpiLogPositions(row);
    return columns.has('date') && (columns.has('value') || columns.has('kpi'));
  });
}

/**
 * A list with a row for each observation. Columns are known by their headers, the others by what stands in them.
 *
 * @param headers - position of the row of headers; −1 where there is none.
 */
export function pastedList(cells: PastedCells, headers: number, isKpi: IsKpi, { order }: DateAnswers): PastedTable {
  const head = cells[headers] ?? [];
  const below = cells.slice(headers + 1);
  const named = kpiLogPositions(head);
  const columns = new Map([...columnsByContent(below, isKpi, named.size > 0), ...named]);
  const textIn = (row: readonly string[], column: KpiLogColumn) => (row[columns.get(column) ?? -1] ?? '').trim();
  const labels = below.map((row) => textIn(row, 'date'));
  const dates = readableDates(labels, { order, firstYear: null });
  const used = new Set(columns.values());
  return {
    shape: 'list',
    rows: below.flatMap((row, index) =>
      isBlankRow(row)
        ? []
        : {
            line: headers + 2 + index,
            foundDate: labels[index] ?? '',
            date: dates[index] ?? '',
            kpi: textIn(row, 'kpi'),
            value: textIn(row, 'value'),
            note: textIn(row, 'note'),
          },
    ),
    above: cells.slice(0, Math.max(0, headers)).filter((row) => !isBlankRow(row)).length,
    unused: columnsOf(cells).flatMap((column) => {
      const isUsed = used.has(column) || below.every((row) => isBlank(row[column]));
      return isUsed ? [] : [head[column]?.trim() || columnLetters(column + 1)];
    }),
    hasMonths: hasMonths(labels),
    questions: { ...dateQuestions(labels), firstYear: false },
  };
}

/**
 * Where the columns of a list stand by what its cells hold. Where nothing says what a text is, one before the value names the KPI, and one
 * behind it is a note.
 */
function columnsByContent(rows: PastedCells, isKpi: IsKpi, hasHeaders: boolean): Map<KpiLogColumn, number> {
  const columns = new Map<KpiLogColumn, number>();
  const find = (key: KpiLogColumn, fits: (text: string) => boolean, isThere = (_: number) => true) => {
    const taken = new Set(columns.values());
    const found = fullestColumn(rows, fits, (column) => !taken.has(column) && isThere(column));
    if (found !== undefined) columns.set(key, found);
  };
  find('date', isDateLike);
  find('kpi', isKpi);
  const isValue = (text: string) => readNumber(text) !== undefined || readYesNo(wonOrLost(text)) !== undefined;
  const named = Math.max(columns.get('date') ?? -1, columns.get('kpi') ?? -1);
  // Numbers before what they belong to are more likely those of the rows.
  find('value', isValue, (column) => column > named);
  if (!columns.has('value')) find('value', isValue);
  if (hasHeaders) return columns;
  const value = columns.get('value') ?? -1;
  if (!columns.has('kpi')) find('kpi', isName, (column) => column < value);
  find('note', isName);
  return columns;
}

function isName(text: string): boolean {
  return readNumber(text) === undefined && !isDateLike(text);
}

/** The column in which the most cells of the first rows fit; the first of several, and `undefined` where none fits. */
export function fullestColumn(
  rows: PastedCells,
  fits: (text: string) => boolean,
  isThere: (column: number) => boolean = () => true,
): number | undefined {
  const sample = rows.slice(0, SAMPLE);
  const counts = columnsOf(sample).map((column) => {
    const texts = isThere(column) ? sample.map((row) => row[column] ?? '') : [];
    return texts.filter((text) => !isBlank(text) && fits(text)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function columnsOf(rows: PastedCells): number[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return Array.from({ length: width }, (_, column) => column);
}
