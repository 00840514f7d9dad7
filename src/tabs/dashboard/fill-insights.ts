import { columnLetters } from '../../core/tables/index.ts';
import type { KpiValue } from '../../model/kpi.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { figureFormat } from '../kpis/figure-formats.ts';
import { fixed } from '../plans/formulas/plan-references.ts';
import { across } from '../tables/areas.ts';
import type { RangeFormat } from '../tables/tab-description.ts';
import { SENTENCE_COLUMNS } from './dashboard-looks.ts';
import { type DashboardPlaces, insightRows, LEAST_SPARE_ROWS } from './dashboard-places.ts';
import type { DashboardGiven } from './dashboard-repairs.ts';
import { insightCells, isFigure, scorecardColumn } from './insight-cells.ts';
import type { TabDraft } from './tab-draft.ts';

/**
 * Writes the sentences, and beside each the cells with its numbers; those of a former one that are not needed go.
 *
 * @returns how the numbers are shown.
 */
export function fillInsights(draft: TabDraft, places: DashboardPlaces, given: DashboardGiven): RangeFormat[] {
  const { insights, scorecard } = places;
  const { data, language } = given;
  const { column } = insights.body;
  const first = column + SENTENCE_COLUMNS;
  const rows = given.kpis.length + 1 + LEAST_SPARE_ROWS;
  const sources = {
    data: data.refers,
    scorecard: (what: 'kpi' | KpiValue) => {
      const position = scorecard.body.column + scorecardColumn(what);
      return `${fixed(scorecard.body.row + 1, position)}:${fixed(scorecard.body.row + rows, position)}`;
    },
  };
  const formats: RangeFormat[] = [];
  for (const [index, at] of insightRows(draft, insights.body).entries()) {
    const insight = given.insights[index];
    const cells = insight && insightCells(insight, sources, language);
    const columns = figureColumns(draft, at, first, cells?.figures.length ?? 0);
    const addresses = columns.map((position) => `$${columnLetters(position)}${at}`);
    for (const position of draft.columnsWith(at, isFigure)) {
      if (!columns.includes(position)) draft.put(at, position, '');
    }
    const noInsight = index === 0 ? dashboardWords[language].noInsights : '';
    draft.put(at, column, cells ? { formula: cells.sentence(addresses) } : noInsight);
    for (const [i, figure] of (cells?.figures ?? []).entries()) {
      const position = columns[i] ?? first;
      draft.put(at, position, { formula: figure.formula });
      formats.push({ area: across(at, position), numberFormat: figureFormat(figure.number) });
    }
  }
  return formats;
}

/** Cells of a row for so many numbers: those that had some, then blank ones. */
function figureColumns(draft: TabDraft, row: number, first: number, count: number): number[] {
  const columns = draft.columnsWith(row, isFigure).slice(0, count);
  for (let column = first; columns.length < count; column += 1) {
    if (draft.isFree(row, column)) columns.push(column);
  }
  return columns.sort((one, other) => one - other);
}
