import { isBlankRow } from '../../../../../core/tables/index.ts';
import { kpiLogPositions } from '../../../../../tabs/index.ts';
import { type DateAnswers, isDateLike } from './pasted-dates.ts';
import { datesAcross, gridOfColumns, gridOfRows } from './pasted-grid.ts';
import { fullestColumn, listHeaders, pastedList } from './pasted-list.ts';
import { type IsKpi, type PastedCells, type PastedTable, SAMPLE } from './pasted-row.ts';

/**
 * Makes rows of the log of what was pasted: a list with a row for each observation, or a table with dates or months down or across and a
 * KPI in each column or row. Headers may be of either language, or missing.
 *
 * @returns `null` where there are no dates to be seen.
 */
export function pastedTable(cells: PastedCells, isKpi: IsKpi, answers: DateAnswers): PastedTable | null {
  const named = listHeaders(cells);
  if (named >= 0) return pastedList(cells, named, isKpi, answers);
  const across = datesAcross(cells);
  if (across >= 0) return gridOfRows(cells, across, isKpi, answers);
  const dateColumn = fullestColumn(cells, isDateLike);
  if (dateColumn === undefined) return null;
  const first = cells.findIndex((row) => isDateLike(row[dateColumn] ?? ''));
  const headers = lastWithContent(cells.slice(0, first));
  const columns = kpiLogPositions(cells[headers] ?? []);
  const isList = headers < 0 || columns.has('kpi') || columns.has('value') || namesKpis(cells.slice(first), isKpi);
  return isList ? pastedList(cells, headers, isKpi, answers) : gridOfColumns(cells, headers, dateColumn, answers);
}

/** Whether most rows name a KPI. A single one may be a word of another meaning. */
function namesKpis(rows: PastedCells, isKpi: IsKpi): boolean {
  const column = fullestColumn(rows, isKpi);
  if (column === undefined) return false;
  const sample = rows.slice(0, SAMPLE);
  return 2 * sample.filter((row) => isKpi(row[column] ?? '')).length > sample.length;
}

function lastWithContent(cells: PastedCells): number {
  return cells.reduce((last, row, position) => (isBlankRow(row) ? last : position), -1);
}
