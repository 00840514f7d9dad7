import { isBlankRow } from '../../../../../core/tables/index.ts';
import { kpiLogPositions } from '../../../../../tabs/index.ts';
import { type DateAnswers, isDateLike } from './pasted-dates.ts';
import { datesAcross, gridOfColumns, gridOfRows } from './pasted-grid.ts';
import { fullestColumn, listHeaders, pastedList } from './pasted-list.ts';
import type { IsKpi, PastedCells, PastedTable } from './pasted-row.ts';

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
  const isList =
    headers < 0 || columns.has('kpi') || columns.has('value') || cells.slice(first).some((row) => row.some(isKpi));
  return isList ? pastedList(cells, headers, isKpi, answers) : gridOfColumns(cells, headers, dateColumn, answers);
}

function lastWithContent(cells: PastedCells): number {
  return cells.reduce((last, row, position) => (isBlankRow(row) ? last : position), -1);
}
