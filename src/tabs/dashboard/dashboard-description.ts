import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { across } from '../tables/areas.ts';
import { QUIET, TITLE } from '../tables/tab-colours.ts';
import type { TabDescription } from '../tables/tab-description.ts';
import { DASHBOARD_WIDTHS, SENTENCE_COLUMNS } from './dashboard-looks.ts';
import { INSIGHT_ROWS } from './dashboard-places.ts';
import type { DashboardRepairs } from './dashboard-repairs.ts';

/** The frame of a new tab. */
export function describeDashboard(
  language: Language,
  { formats, colours, places, draft }: DashboardRepairs,
): TabDescription & Required<Pick<TabDescription, 'size'>> {
  const { insights, asOf } = places;
  const sentences = {
    row: insights.body.row,
    column: insights.body.column,
    rows: INSIGHT_ROWS,
    columns: SENTENCE_COLUMNS,
  };
  return {
    key: 'dashboard',
    name: dashboardWords[language].name,
    frozenRows: 0,
    hidesGridlines: true,
    size: { rows: Math.max(200, draft.rows), columns: DASHBOARD_WIDTHS.length + 6 },
    blocks: [],
    columnWidths: DASHBOARD_WIDTHS,
    rowHeights: Array.from({ length: insights.body.row + INSIGHT_ROWS - 1 }, (_, index) =>
      index + 1 < insights.body.row ? (index === 0 ? TITLE_HEIGHT : ROW_HEIGHT) : SENTENCE_HEIGHT,
    ),
    merges: [{ area: sentences, isByRow: true }],
    formats: [
      { area: across(1, 1), isBold: true, fontSize: 18, colour: TITLE },
      { area: across(asOf.row, asOf.column - 1), horizontal: 'right', colour: QUIET },
      { area: across(asOf.row, asOf.column + 1), colour: QUIET },
      ...formats,
    ],
    validations: [
      { area: across(asOf.row, asOf.column), allowed: { kind: 'date' }, help: dashboardWords[language].asOfHelp },
    ],
    notes: [],
    colours,
  };
}

/** In pixels. */
const TITLE_HEIGHT = 32;
const ROW_HEIGHT = 21;
const SENTENCE_HEIGHT = 38;
