import { columnLetters, isBlank, isBlankRow } from '../../../../../core/tables/index.ts';
import { kpiLogPositions } from '../../../../../tabs/index.ts';
import { type DateAnswers, dateQuestions, hasMonths, isDateLike, readableDates } from './pasted-dates.ts';
import { fullestColumn } from './pasted-list.ts';
import { type IsKpi, MOST_TITLES, type PastedCells, type PastedRow, type PastedTable, SAMPLE } from './pasted-row.ts';

/** Position of the row that holds the dates of a table with a row for each KPI; −1 where there is none. */
export function datesAcross(cells: PastedCells): number {
  return cells.slice(0, MOST_TITLES + 1).findIndex((row, position) => {
    const filled = row.slice(1).filter((cell) => !isBlank(cell));
    const dates = filled.filter(isDateLike).length;
    const dated = row.findIndex(isDateLike);
    if (dated <= 0 || 2 * dates < filled.length) return false;
    // Dates further down the same column are those of a list.
    const below = cells.slice(position + 1, position + 1 + SAMPLE);
    return 2 * below.filter((other) => isDateLike(other[dated] ?? '')).length < below.length;
  });
}

/** A table with a row for each KPI and a column for each date or month. A blank cell is no observation. */
export function gridOfRows(cells: PastedCells, headers: number, isKpi: IsKpi, answers: DateAnswers): PastedTable {
  const head = cells[headers] ?? [];
  const below = cells.slice(headers + 1);
  const dated = head.flatMap((cell, column) => (isDateLike(cell) ? [column] : []));
  const labels = dated.map((column) => head[column] ?? '');
  const dates = readableDates(labels, answers);
  const isBeside = (column: number) => !dated.includes(column);
  const nameColumn =
    kpiLogPositions(head).get('kpi') ??
    fullestColumn(below, isKpi, isBeside) ??
    fullestColumn(below, isText, isBeside) ??
    0;
  return {
    shape: 'a row for each kpi',
    rows: below.flatMap((row, index) =>
      dated.flatMap((column, position): PastedRow[] =>
        observation(headers + 2 + index, labels[position], dates[position], row[nameColumn], row[column]),
      ),
    ),
    above: rowsWithContent(cells.slice(0, headers)),
    unused: head.flatMap((text, column) => {
      const isUsed = column === nameColumn || dated.includes(column) || below.every((row) => isBlank(row[column]));
      return isUsed ? [] : [text.trim() || columnLetters(column + 1)];
    }),
    hasMonths: hasMonths(labels),
    questions: dateQuestions(labels),
  };
}

/** A table with a row for each date or month and a column for each KPI. A blank cell is no observation. */
export function gridOfColumns(
  cells: PastedCells,
  headers: number,
  dateColumn: number,
  answers: DateAnswers,
): PastedTable {
  const head = cells[headers] ?? [];
  const below = cells.slice(headers + 1);
  const labels = below.map((row) => row[dateColumn] ?? '');
  const dates = readableDates(labels, answers);
  return {
    shape: 'a column for each kpi',
    rows: below.flatMap((row, index) =>
      row.flatMap((value, column): PastedRow[] =>
        column === dateColumn ? [] : observation(headers + 2 + index, labels[index], dates[index], head[column], value),
      ),
    ),
    above: rowsWithContent(cells.slice(0, headers)),
    unused: [],
    hasMonths: hasMonths(labels),
    questions: dateQuestions(labels),
  };
}

function observation(line: number, foundDate = '', date = '', kpi = '', value = ''): PastedRow[] {
  return isBlank(value) ? [] : [{ line, foundDate, date, kpi: kpi.trim(), value: value.trim(), note: '' }];
}

function rowsWithContent(cells: PastedCells): number {
  return cells.filter((row) => !isBlankRow(row)).length;
}

const isText = (text: string) => !/^[\s\d.,]*$/.test(text);
