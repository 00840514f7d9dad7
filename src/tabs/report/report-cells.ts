import type { Day } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { figureFormat } from '../kpis/figure-formats.ts';
import { HEADER_GREY, LINES, QUIET } from '../tables/tab-colours.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { type CellLook, REPORT_WIDTHS, type ReportCell, reportCell } from './report-lines.ts';
import { fittedText } from './text-lines.ts';

/** Thin lines around the cells of a table. */
const GRID = { border: LINES } as const;

/** The most lines that a text takes in a row. */
const MOST_LINES = 2;

/** The header of one or more columns. */
export function headerCell(text: string, columns = 1, look: CellLook = {}): ReportCell {
  return reportCell(text, { ...HEADER_GREY, ...GRID, ...look }, columns);
}

/** The header of a column of numbers. */
export function figureHeader(text: string): ReportCell {
  return headerCell(text, 1, { horizontal: 'right' });
}

/** The header of a column of days, signs or single words. */
export function centredHeader(text: string): ReportCell {
  return headerCell(text, 1, { horizontal: 'center' });
}

/**
 * A text in a table, shortened to two lines.
 *
 * @param first - number of its first column.
 */
export function textCell(text: string, first: number, columns = 1, look: CellLook = {}): ReportCell {
  const width = REPORT_WIDTHS.slice(first - 1, first - 1 + columns).reduce((sum, each) => sum + each, 0);
  return reportCell(fittedText(text, width, MOST_LINES), { isWrapped: true, ...GRID, ...look }, columns);
}

/** A sign in the first column. */
export function signCell(sign: string, look: CellLook = {}): ReportCell {
  return reportCell(sign, { horizontal: 'center', ...GRID, ...look });
}

/** A number of a KPI; blank where there is none on that day. */
export function figureCell(figure: number | null | 'no data', language: Language, look: CellLook = {}): ReportCell {
  if (typeof figure === 'number') {
    return reportCell(figure, {
      numberFormat: figureFormat({ format: 'number', value: figure }),
      horizontal: 'right',
      ...GRID,
      ...look,
    });
  }
  const text = figure === null ? '' : kpisWords[language].noData;
  return reportCell(text, { isWrapped: true, horizontal: 'right', colour: QUIET, ...GRID, ...look });
}

/** A share of 1 as a percentage. */
export function percentCell(share: number | null | 'no data', language: Language, look: CellLook = {}): ReportCell {
  const centred = { ...look, horizontal: 'center' } as const;
  if (typeof share !== 'number') return figureCell(share, language, centred);
  return figureCell(share, language, { ...centred, numberFormat: figureFormat({ format: 'percent', value: share }) });
}

/** A day; blank for none. */
export function dayCell(day: Day | null, look: CellLook = {}): ReportCell {
  const value = day === null ? '' : { day };
  return reportCell(value, { numberFormat: DAY_FORMAT, horizontal: 'center', ...GRID, ...look });
}
